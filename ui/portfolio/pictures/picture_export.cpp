// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/pictures/picture_export.h"

#include "core/drawing/export_page.h"
#include "core/drawing/portfolio/need_picture.h"
#include "ui/export/picture_file.h"
#include "ui/export/plan_export.h"
#include "ui/portfolio/pictures/bubble_chart.h"
#include "ui/portfolio/pictures/mix_chart.h"
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

constexpr QSize kSize(1120, 630);
constexpr int kMargin = 24;
constexpr int kHead = 84;

const Colours& paper() {
    static const Colours light = [] {
        Colours own = lightColours();
        own.canvas = own.card;
        return own;
    }();
    return light;
}

/// "Hollinmere, Baseline, 2026 Q4".
QString subtitleOf(const Workspace& workspace) {
    const Plan& plan = workspace.document.plan();
    QStringList parts{shownText(plan.settings().title), nameOf(plan, workspace.document.scenario()),
                      Formats(plan.settings()).quarter(workspace.portfolio.quarter())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void paintHead(QPainter& painter, const QString& title, const QString& subtitle) {
    painter.setPen(paper().ink);
    painter.setFont(typeFont(Type::PanelTitle));
    painter.drawText(QRect(kMargin, kMargin, kSize.width() - 2 * kMargin, 24),
                     Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setPen(paper().ink2);
    painter.setFont(typeFont(Type::Small));
    painter.drawText(QRect(kMargin, kMargin + 24, kSize.width() / 2, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     subtitle);
}

/// What the patterns stand for, from the right end on.
void paintBuckets(QPainter& painter) {
    painter.setFont(typeFont(Type::Small));
    const QFontMetrics metrics(painter.font());
    int right = kSize.width() - kMargin;
    for (auto bucket = kBuckets.rbegin(); bucket != kBuckets.rend(); ++bucket) {
        const QString name = bucketName(*bucket);
        const int wide = metrics.horizontalAdvance(name) + 2;
        painter.setPen(paper().ink2);
        painter.drawText(QRect(right - wide, kMargin + 24, wide, 20), Qt::AlignLeft | Qt::AlignVCenter, name);
        QPainterPath square;
        square.addRoundedRect(QRectF(right - wide - 20, kMargin + 27, 14, 14), 2, 2);
        fillBucket(painter, square, static_cast<BucketMark>(placeOf(*bucket)), paper().canvas, 1.0, &paper());
        right -= wide + 36;
    }
}

template <class Chart>
QByteArray chartPicture(Workspace& workspace, ExportFormat format, const QString& title) {
    return paintedPicture(format, kSize, title, [&](QPainter& painter, const QSizeF& room) {
        painter.scale(room.width() / kSize.width(), room.height() / kSize.height());
        painter.fillRect(QRect(QPoint(), kSize), paper().canvas);
        paintHead(painter, title, subtitleOf(workspace));
        paintBuckets(painter);
        const QRect below(kMargin, kHead, kSize.width() - 2 * kMargin, kSize.height() - kHead - kMargin);
        Chart chart(workspace);
        chart.setColours(paper());
        chart.resize(below.size());
        chart.ensurePolished();
        // The chart is laid out when it is shown, which it is not.
        chart.setAttribute(Qt::WA_DontShowOnScreen);
        chart.show();
        chart.QGraphicsView::render(&painter, below, QRect(QPoint(), below.size()));
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
