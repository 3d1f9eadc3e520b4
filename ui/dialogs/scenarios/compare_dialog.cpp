// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/compare_dialog.h"

#include "core/commands/quarter_figures.h"
#include "core/commands/scenario_commands.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/scenarios/compare_delegate.h"
#include "ui/dialogs/scenarios/compare_explanation.h"
#include "ui/dialogs/scenarios/compare_model.h"
#include "ui/export/matrix_table.h"
#include "ui/export/plan_export.h"
#include "ui/shell/discretion/ask_discretion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/wait_cursor.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace orgwright {
namespace {

constexpr int kChoicesARow = 4;
constexpr int kNameLength = 32;
constexpr int kExplanation = 250;
constexpr int kMostColumn = 260;
constexpr int kCompareGap = 16;
constexpr int kSides = 56; // what a dialog and the table's own edges take of the width

/// Where no option says what anything costs, there is nothing to measure.
ScenarioMatrix withoutEmptyCost(ScenarioMatrix matrix) {
    const auto isZero = [](const MatrixValue& value) { return value.number.value_or(0) == 0; };
    for (std::size_t row = 0; row < matrix.values.size(); ++row) {
        auto& values = matrix.values[row];
        if (matrixRows()[row].unit != MatrixUnit::Money || !std::all_of(values.begin(), values.end(), isZero))
            continue;
        for (MatrixValue& value : values)
            value.number.reset();
    }
    return matrix;
}

} // namespace

CompareDialog::CompareDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Compare options"), parent)
    , m_workspace(workspace)
    , m_model(new CompareModel(this))
    , m_table(new QTableView)
    , m_explanation(new CompareExplanation(workspace)) {
    build();
    connectExplanation();
    setPrimary(tr("Close"));
    Button* write = addAction(tr("Export…"));
    Button* take = addAction(tr("Copy"));
    for (Button* each : {write, take}) {
        each->setAutoDefault(false);
        each->setEnabled(m_choices.size() > 0);
    }
    connect(write, &QAbstractButton::clicked, this, &CompareDialog::chooseFile);
    connect(take, &QAbstractButton::clicked, this, &CompareDialog::copy);
    resize(fittingSize(*this, 1240, 660));
    refresh();
}

void CompareDialog::build() {
    QWidget* choices = makeChoices();
    if (m_choices.empty()) {
        delete choices;
        m_table->setParent(this);
        m_explanation->setParent(this);
        m_table->hide();
        m_explanation->hide();
        body()->addWidget(new EmptyState("changes", tr("There is no option yet. Make a scenario, decide in "
                                                       "it, and compare it with the baseline here.")),
                          1);
        return;
    }
    setIntroduction(tr("Each figure with its difference from the baseline. Press one to see what stands "
                       "behind it."));
    body()->addWidget(choices);
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(kCompareGap));
    row->addWidget(makeTable());
    row->addWidget(new HairLine(Qt::Vertical));
    m_explanation->setMinimumWidth(scaled(kExplanation));
    row->addWidget(m_explanation, 1);
    body()->addLayout(row, 1);
}

/// The shown scenario and the first others are chosen to begin with.
QWidget* CompareDialog::makeChoices() {
    auto* choices = new QWidget;
    auto* grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, scaled(8));
    grid->setHorizontalSpacing(scaled(16));
    grid->setVerticalSpacing(scaled(6));
    const Plan& plan = m_workspace.document.plan();
    const ScenarioId shown = m_workspace.document.scenario();
    int room = kMostOptions - (shown == kBaseline ? 0 : 1);
    for (const Scenario* scenario : scenariosInOrder(plan)) {
        if (scenario->id == kBaseline)
            continue;
        const auto asShown = [&](const QString& name) {
            return scenario->isArchived ? tr("%1 (archived)").arg(name) : name;
        };
        const QString own = nameOf(plan, scenario->id);
        const QString name = asShown(own);
        auto* box = new QCheckBox(
            asShown(shownText(own, kNameLength)).replace(QLatin1Char('&'), QLatin1String("&&")));
        box->setAccessibleName(name);
        const bool isOffered = !scenario->isArchived && scenario->id != shown && room > 0;
        room -= isOffered ? 1 : 0;
        box->setChecked(scenario->id == shown || isOffered);
        const int place = static_cast<int>(m_choices.size());
        grid->addWidget(box, place / kChoicesARow, place % kChoicesARow);
        m_choices.emplace(scenario->id, box);
        connect(box, &QCheckBox::toggled, this, &CompareDialog::refresh);
    }
    grid->setColumnStretch(kChoicesARow, 1);
    return choices;
}

QWidget* CompareDialog::makeTable() {
    dressTable(*m_table);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    // As wide as its columns: the rule below the header ends where the rows do.
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompareDialog::explainCurrent);
    return m_table;
}

/// Each as wide as its figures; names of options are cut as far as that is needed for all to be in sight.
void CompareDialog::fitColumns() {
    QHeaderView* header = m_table->horizontalHeader();
    std::vector<int> figures;
    std::vector<int> names;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        figures.push_back(static_cast<QAbstractItemView*>(m_table)->sizeHintForColumn(column));
        names.push_back(header->sectionSizeHint(column));
    }
    const auto widthOf = [&](std::size_t at, int most) {
        return std::max(figures[at], std::min(names[at], most));
    };
    const auto total = [&](int most) {
        int sum = 0;
        for (std::size_t at = 0; at < names.size(); ++at)
            sum += widthOf(at, most);
        return sum;
    };
    const int room = width() - scaled(kExplanation + kSides + 2 * kCompareGap);
    int most = scaled(kMostColumn);
    while (most > 0 && total(most) > room)
        most -= scaled(4);
    for (std::size_t at = 0; at < names.size(); ++at)
        header->resizeSection(static_cast<int>(at), widthOf(at, most));
    m_table->updateGeometry();
}

void CompareDialog::resizeEvent(QResizeEvent* event) {
    Dialog::resizeEvent(event);
    if (!m_choices.empty())
        fitColumns();
}

std::vector<ScenarioId> CompareDialog::chosen() const {
    std::vector<ScenarioId> options{kBaseline};
    for (const Scenario* scenario : scenariosInOrder(m_workspace.document.plan())) {
        const auto box = m_choices.find(scenario->id);
        if (box != m_choices.end() && box->second->isChecked())
            options.push_back(scenario->id);
    }
    return options;
}

const std::vector<Managers>& CompareDialog::stagesOf(ScenarioId scenario) {
    const auto known = m_stages.find(scenario);
    if (known != m_stages.end())
        return known->second;
    const Plan& plan = m_workspace.document.core().plan();
    return m_stages.emplace(scenario, managersByQuarter(plan, scenario)).first->second;
}

void CompareDialog::refresh() {
    if (m_choices.empty())
        return;
    const WaitCursor waiting;
    refuseMore();
    const QModelIndex current = m_table->currentIndex();
    const int row = std::max(0, current.row());
    const int column = current.isValid() ? current.column() : 2;
    std::vector<MatrixOption> options;
    for (const ScenarioId scenario : chosen())
        options.push_back({scenario, stagesOf(scenario)});
    // As it stands, whatever quarter the window shows.
    const Plan& plan = m_workspace.document.core().plan();
    m_model->show(plan, withoutEmptyCost(scenarioMatrix(plan, options, m_workspace.portfolio.quarter())),
                  m_workspace.isHiding(Topic::Pay));
    fitColumns();
    m_table->setCurrentIndex(m_model->index(row, std::clamp(column, 1, m_model->columnCount() - 1)));
    explainCurrent();
}

void CompareDialog::refuseMore() {
    const bool isFull = chosen().size() > kMostOptions;
    for (const auto& [scenario, box] : m_choices)
        setRefused(
            *box, isFull && !box->isChecked() ? tr("Up to four options fit; leave one out first") : QString(),
            box->accessibleName());
}

void CompareDialog::explainCurrent() {
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return;
    const QModelIndex cell = CompareModel::isValue(at) ? at : at.siblingAtColumn(1);
    m_explanation->explain(m_model->scenario(cell), m_model->row(cell), m_model->value(cell),
                           m_model->baseline(cell));
}

void CompareDialog::connectExplanation() {
    connect(m_explanation, &CompareExplanation::chosen, this,
            [this](ScenarioId scenario, PositionId position) {
                m_workspace.document.setScenario(scenario);
                m_workspace.selection.select(position);
                accept();
                Q_EMIT found(position);
            });
    connect(m_explanation, &CompareExplanation::teamChosen, this, [this](ScenarioId scenario, TeamId team) {
        m_workspace.document.setScenario(scenario);
        m_workspace.selection.selectTeam(team);
        accept();
    });
    connect(m_explanation, &CompareExplanation::betChosen, this,
            [this](ScenarioId scenario, InitiativeId bet) {
                m_workspace.document.setScenario(scenario);
                m_workspace.selection.selectInitiative(bet);
                accept();
                m_workspace.actions.trigger(ActionId::ShowPortfolio);
            });
    connect(m_explanation, &CompareExplanation::changesRequested, this, [this](ScenarioId scenario) {
        m_workspace.document.setScenario(scenario);
        accept();
        Q_EMIT changesRequested();
    });
}

void CompareDialog::copy() {
    const Sheet sheet =
        matrixSheet(m_workspace.document.plan(), m_model->matrix(), m_workspace.isHiding(Topic::Pay));
    QGuiApplication::clipboard()->setText(matrixText(sheet));
    setRemark(tr("Copied. Paste it into a spreadsheet or a document."));
}

void CompareDialog::chooseFile() {
    const auto discretion = askDiscretion(this, m_workspace, {Topic::Pay});
    if (!discretion)
        return;
    const QFileInfo plan(m_workspace.document.path());
    const QString proposed = QStringLiteral("%1/%2.xlsx").arg(plan.absolutePath(), tr("Comparison"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the comparison"), proposed,
                                                      tr("Spreadsheets (*.xlsx *.csv)"));
    if (!path.isEmpty())
        exportTo(path, *discretion);
}

void CompareDialog::exportTo(const QString& path, const Discretion& discretion) {
    PreparedExport prepared;
    const auto format = exportFormatOf(path);
    if (format != ExportFormat::Csv && format != ExportFormat::Xlsx)
        return setRemark(tr("The name has to end with .xlsx or .csv."), true);
    prepared.request.format = *format;
    prepared.tables.sheets.push_back(
        matrixSheet(m_workspace.document.plan(), m_model->matrix(), !discretion.pay));
    if (const auto written = writeExport(prepared, stdText(path)); !written)
        return setRemark(written.error().sentence, true);
    setRemark(tr("Wrote %1.").arg(fileName(stdText(path))));
}

} // namespace orgwright
