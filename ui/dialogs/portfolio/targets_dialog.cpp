// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/portfolio/targets_dialog.h"

#include "core/commands/portfolio_commands.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/portfolio_words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QVBoxLayout>
#include <cmath>
#include <set>

namespace orgwright {
namespace {

constexpr int kTargetsWidth = 600;
constexpr int kTargetsQuarters = 20;

} // namespace

TargetsDialog::TargetsDialog(Workspace& workspace, QWidget* parent)
    : PlanDialog(tr("Target bands"), workspace.document, parent)
    , m_workspace(workspace)
    , m_from(new QComboBox)
    , m_warning(new Label({}, Type::Small, &Colours::ink2)) {
    setIntroduction(
        tr("How much of the work should go into each bucket. A band holds from its quarter until a "
           "later one; 0 to 100 % says nothing."));
    fillQuarters();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(10));
    grid->setVerticalSpacing(scaled(8));
    int column = 1;
    for (const QString& head : {tr("FTE from"), tr("to"), tr("Cost from"), tr("to"), tr("Now: FTE, cost")})
        grid->addWidget(new Label(head, Type::Caption, &Colours::ink2), 0, column++);
    for (const Bucket bucket : kBuckets)
        addRow(*grid, bucket);
    m_warning->setWrapped(true);
    body()->setSpacing(scaled(14));
    body()->addWidget(new FormField(tr("From"), m_from));
    body()->addLayout(grid);
    body()->addWidget(m_warning);
    setCancel(tr("Cancel"));
    setPrimary(tr("Set the bands"));
    connect(m_from, &QComboBox::currentIndexChanged, this, &TargetsDialog::load);
    load();
    sayLocked();
    sizeToContent(*this, kTargetsWidth);
}

/// Always first, then those that have bands, the one looked at, and five years from the present one; what
/// holds in the quarter looked at is chosen.
void TargetsDialog::fillQuarters() {
    const Formats words(plan().settings());
    m_from->addItem(tr("Always"), 0);
    std::set<Quarter> quarters{m_workspace.portfolio.quarter()};
    for (int step = 0; step < kTargetsQuarters; ++step)
        quarters.insert({m_workspace.portfolio.present().index + step});
    for (const BucketTarget& row : plan().bucketTargets()) {
        if (row.from.isSet())
            quarters.insert(row.from);
    }
    for (const Quarter quarter : quarters)
        m_from->addItem(words.quarter(quarter), quarter.index);
    const auto holding = bucketTarget(plan(), Bucket::Core, m_workspace.portfolio.quarter());
    m_from->setCurrentIndex(std::max(0, m_from->findData(holding ? holding->from.index : 0)));
}

QDoubleSpinBox* TargetsDialog::percentBox(const QString& name) {
    auto* box = new QDoubleSpinBox;
    box->setRange(0, 100);
    box->setDecimals(2); // a basis point
    box->setSuffix(QStringLiteral(" %"));
    box->setAccessibleName(name);
    connect(box, &QDoubleSpinBox::valueChanged, this, &TargetsDialog::look);
    return box;
}

void TargetsDialog::addRow(QGridLayout& grid, Bucket bucket) {
    const QString name = bucketName(bucket);
    const int line = grid.rowCount();
    Row& row = m_rows[placeOf(bucket)];
    row = {percentBox(tr("%1, least share of FTE").arg(name)), percentBox(tr("%1, most of FTE").arg(name)),
           percentBox(tr("%1, least share of cost").arg(name)), percentBox(tr("%1, most of cost").arg(name))};
    grid.addWidget(new Label(name, Type::Body), line, 0);
    int column = 1;
    for (QDoubleSpinBox* box : {row.fteLeast, row.fteMost, row.costLeast, row.costMost})
        grid.addWidget(box, line, column++);
    const Formats words(plan().settings());
    const Mix& mix = m_workspace.portfolio.staffing().mix();
    const QString now = tr("%1, %2").arg(words.percent(mix.shareOfFte(bucket).value_or(0)),
                                         words.percent(mix.shareOfCost(bucket).value_or(0)));
    grid.addWidget(new Label(now, Type::Small, &Colours::ink2), line, column);
}

Quarter TargetsDialog::from() const {
    return {m_from->currentData().toInt()};
}

/// What holds from that quarter on: its own rows, else those before it.
void TargetsDialog::load() {
    for (const Bucket bucket : kBuckets) {
        BucketTarget band;
        band.bucket = bucket;
        band = bucketTarget(plan(), bucket, from()).value_or(band);
        const Row& row = m_rows[placeOf(bucket)];
        row.fteLeast->setValue(band.fteLeast.basisPoints / 100.0);
        row.fteMost->setValue(band.fteMost.basisPoints / 100.0);
        row.costLeast->setValue(band.costLeast.basisPoints / 100.0);
        row.costMost->setValue(band.costMost.basisPoints / 100.0);
    }
    look();
}

void TargetsDialog::look() {
    double least = 0;
    double most = 0;
    for (const Row& row : m_rows) {
        if (!row.costMost)
            return;
        least += row.fteLeast->value();
        most += row.fteMost->value();
    }
    m_warning->setText(least > 100 ? tr("The least shares come to %1 %: not all of them can be reached.")
                                         .arg(wordsLocale().toString(least, 'g', 6))
                       : most < 100 ? tr("The most shares come to %1 %: some work is outside its band.")
                                          .arg(wordsLocale().toString(most, 'g', 6))
                                    : QString());
}

std::array<BucketTarget, kBuckets.size()> TargetsDialog::bands() const {
    std::array<BucketTarget, kBuckets.size()> made;
    const auto share = [](const QDoubleSpinBox* box) {
        return Share{static_cast<std::int32_t>(std::lround(box->value() * 100))};
    };
    for (const Bucket bucket : kBuckets) {
        const Row& row = m_rows[placeOf(bucket)];
        made[placeOf(bucket)] = {{},
                                 bucket,
                                 from(),
                                 share(row.fteLeast),
                                 share(row.fteMost),
                                 share(row.costLeast),
                                 share(row.costMost)};
    }
    return made;
}

void TargetsDialog::accept() {
    if (attempt([this](Editor& editor) { return setBucketTargets(editor, from(), bands()); }))
        PlanDialog::accept();
}

} // namespace orgwright
