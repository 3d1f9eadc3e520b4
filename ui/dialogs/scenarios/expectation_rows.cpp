// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/expectation_rows.h"

#include "core/commands/scorecard_commands.h"
#include "core/rollup/scorecard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/words/scorecard_words.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

constexpr double kMostChange = 1e6;
constexpr Hundredths kUsualChange = 50;

} // namespace

ExpectationRows::ExpectationRows(const Plan& plan, ScenarioId scenario, QWidget* parent)
    : QWidget(parent)
    , m_scenario(scenario)
    , m_measures(measures(plan))
    , m_lines(new QVBoxLayout)
    , m_add(new DropButton) {
    std::erase_if(m_measures, [](const Measure& each) { return !each.asideReason.empty(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addLayout(m_lines);
    m_add->setValue(tr("Add a measure of the scorecard"));
    m_add->setSize(ControlSize::Small);
    m_add->setAutoDefault(false);
    m_add->setMenuFiller([this](QMenu& menu) {
        for (const Measure& measure : m_measures) {
            if (!has(measure.id))
                connect(menu.addAction(measureName(measure)), &QAction::triggered, this,
                        [this, measure] { add(measure, kUsualChange); });
        }
    });
    column->addWidget(m_add, 0, Qt::AlignLeft);
    for (const Measure& measure : m_measures) {
        for (const Expectation& row : plan.rows<Expectation>({})) {
            if (row.scenario == scenario && row.measure == measure.id)
                add(measure, row.change);
        }
    }
}

bool ExpectationRows::has(MeasureId measure) const {
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.measure == measure; });
}

void ExpectationRows::add(const Measure& measure, Hundredths change) {
    auto* line = new QWidget;
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(0, 0, 0, 0);
    auto* box = new QDoubleSpinBox;
    box->setRange(-kMostChange, kMostChange);
    box->setSingleStep(0.5);
    box->setValue(static_cast<double>(change) / 100);
    box->setAccessibleName(tr("Expected change of %1").arg(measureName(measure)));
    auto* gone = new IconButton("close", tr("Not expected"));
    gone->setSize(ControlSize::Small);
    gone->setGlyphSize(14);
    parts->addWidget(new Label(measureName(measure)), 1);
    parts->addWidget(box);
    parts->addWidget(gone);
    connect(gone, &QAbstractButton::clicked, this, [this, line, id = measure.id] {
        std::erase_if(m_rows, [&](const Row& row) { return row.measure == id; });
        line->deleteLater();
    });
    m_lines->addWidget(line);
    m_rows.push_back({measure.id, box});
}

Result<void> ExpectationRows::save(Editor& editor) const {
    for (const Measure& measure : m_measures) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const Row& each) { return each.measure == measure.id; });
        std::optional<Hundredths> change;
        if (row != m_rows.end())
            change = std::llround(row->change->value() * 100);
        if (auto done = expect(editor, m_scenario, measure.id, change); !done)
            return done;
    }
    return {};
}

void ExpectationRows::setReadOnly(bool on) {
    setEnabled(!on);
}

} // namespace orgwright
