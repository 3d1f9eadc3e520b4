// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/pictures/picture_export.h"

#include "core/drawing/export_page.h"
#include "core/drawing/portfolio/need_picture.h"
#include "ui/export/plan_export.h"
#include "ui/portfolio/pictures/bubble_chart.h"
#include "ui/portfolio/pictures/mix_chart.h"
#include "ui/shell/pictures/titled_picture.h"
#include "ui/theme/marks.h"
#include "ui/theme/typography.h"
#include "ui/words/model_words.h"
#include "ui/words/need_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QPainter>
#include <QPainterPath>

namespace orgwright {
namespace {

/// "Hollinmere, Baseline, 2026 Q4".
QString subtitleOf(const Workspace& workspace) {
    const Plan& plan = workspace.document.plan();
    QStringList parts{shownText(plan.settings().title), nameOf(plan, workspace.document.scenario()),
                      Formats(plan.settings()).quarter(workspace.portfolio.quarter())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// What the patterns stand for, from the right end on.
void paintBuckets(QPainter& painter, const QRect& below) {
    constexpr int kLine = 36; ///< above the picture
    const int top = below.top() - kLine;
    painter.setFont(typeFont(Type::Small));
    const QFontMetrics metrics(painter.font());
    int right = below.right() + 1;
    for (auto bucket = kBuckets.rbegin(); bucket != kBuckets.rend(); ++bucket) {
        const QString name = bucketName(*bucket);
        const int wide = metrics.horizontalAdvance(name) + 2;
        painter.setPen(paperColours().ink2);
        painter.drawText(QRect(right - wide, top, wide, 20), Qt::AlignLeft | Qt::AlignVCenter, name);
        QPainterPath square;
        square.addRoundedRect(QRectF(right - wide - 20, top + 3, 14, 14), 2, 2);
        fillBucket(painter, square, static_cast<BucketMark>(placeOf(*bucket)), paperColours().canvas, 1.0,
                   &paperColours());
        right -= wide + 36;
    }
}

template <class Chart>
QByteArray chartPicture(Workspace& workspace, ExportFormat format, const QString& title) {
    return titledPicture(format, title, subtitleOf(workspace), [&](QPainter& painter, const QRect& below) {
        paintBuckets(painter, below);
        Chart chart(workspace);
        chart.setColours(paperColours());
        paintChart(painter, below, chart);
    });
}

} // namespace

QByteArray mixPicture(Workspace& workspace, ExportFormat format, const QString& title) {
    return chartPicture<MixChart>(workspace, format, title);
}

QByteArray bubblePicture(Workspace& workspace, ExportFormat format, const QString& title) {
    return chartPicture<BubbleChart>(workspace, format, title);
}

QByteArray needsPicture(Workspace& workspace, ExportFormat format, const QString& title) {
    const PlanDocument& document = workspace.document;
    PreparedExport prepared;
    prepared.request.format = format;
    prepared.request.paper.size.reset();
    prepared.title = title;
    drawing::PageText text;
    text.headline = stdText(title);
    text.subtitle = stdText(subtitleOf(workspace));
    text.scenario = stdText(nameOf(document.plan(), document.scenario()));
    prepared.pages = {
        exportPage(drawing::needPicture(needContent(document.plan(), document.scenario())).drawing, text)};
    return renderExport(prepared, {}).value_or(QByteArray());
}

} // namespace orgwright
