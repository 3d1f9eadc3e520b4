// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/mix_lines.h"

#include "ui/panels/inspector/work_runs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/mix_bar.h"
#include "ui/widgets/tag.h"
#include "ui/words/portfolio_words.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <cmath>

namespace orgwright {
namespace {

constexpr int kMixLinesInset = 8; // of a row's label

ElidedLabel* figure(Type type, Tint tint) {
    auto* label = new ElidedLabel({}, type, tint);
    label->setFigures(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

MixLines::MixLines(QWidget* parent)
    : QWidget(parent)
    , m_bar(new MixBar) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(kMixLinesInset), scaled(6), scaled(kMixLinesInset), scaled(4));
    column->setSpacing(scaled(8));
    column->addWidget(m_bar);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(4));
    grid->setColumnStretch(0, 1);
    for (const Bucket bucket : kBuckets) {
        const auto place = static_cast<int>(placeOf(bucket));
        Line& line = m_lines[placeOf(bucket)];
        line.name = new Swatch(static_cast<BucketMark>(place), bucketShortName(bucket));
        line.share = figure(Type::Body, &Colours::ink);
        line.figure = figure(Type::Small, &Colours::ink2);
        grid->addWidget(line.name, place, 0);
        grid->addWidget(line.share, place, 1);
        grid->addWidget(line.figure, place, 2);
    }
    column->addLayout(grid);
}

void MixLines::setLine(Bucket bucket, bool isShown, const QString& share, const QString& figure) {
    const Line& line = m_lines[placeOf(bucket)];
    line.share->setText(share);
    line.figure->setText(figure);
    for (QWidget* part : std::initializer_list<QWidget*>{line.name, line.share, line.figure})
        part->setVisible(isShown);
}

void MixLines::setBar(const Mix& mix) {
    QList<int> shares;
    for (const Bucket bucket : kBuckets)
        shares += static_cast<int>(std::lround(mix.shareOfFte(bucket).value_or(0) * kWhole.basisPoints));
    m_bar->setShares(shares);
}

void MixLines::show(const Mix& mix, const Formats& formats) {
    setBar(mix);
    for (const Bucket bucket : kBuckets)
        setLine(bucket, mix.of(bucket).fte != 0, formats.percent(mix.shareOfFte(bucket).value_or(0)),
                tr("%1 FTE").arg(formats.fte(fteOf(mix.of(bucket)))));
}

void MixLines::showChange(const Mix& before, const Mix& after, const Formats& formats) {
    setBar(after);
    for (const Bucket bucket : kBuckets) {
        const double was = before.shareOfFte(bucket).value_or(0);
        const double is = after.shareOfFte(bucket).value_or(0);
        setLine(bucket, true, tr("%1 → %2").arg(formats.percent(was), formats.percent(is)),
                formats.signedPoints(was, is));
    }
}

} // namespace orgwright
