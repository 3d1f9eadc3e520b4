// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_problems_page.h"

#include "ui/dialogs/import/import_problems_model.h"
#include "ui/dialogs/import/import_repair_delegate.h"
#include "ui/dialogs/import/import_table.h"
#include "ui/dialogs/import/import_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <algorithm>

namespace orgwright {

ImportProblemsPage::ImportProblemsPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new ImportProblemsModel(this))
    , m_rows(new QSortFilterProxyModel(this))
    , m_delegate(new ImportRepairDelegate(this))
    , m_table(new ImportTable(tr("What is wrong with the file")))
    , m_nothing(new EmptyState("ok-disc", tr("Nothing is wrong with the file. It can be imported as it is.")))
    , m_stack(new QStackedLayout)
    , m_summary(new Label({}, Type::Small, &Colours::ink2))
    , m_detail(new Label({}, Type::Small))
    , m_mending(new Label({}, Type::Small, &Colours::ink2))
    , m_forget(new Button("undo", tr("Take back the repairs"), ButtonKind::Plain))
    , m_edit(new Button("pencil", tr("Edit the value")))
    , m_skip(new Button("minus", tr("Leave the row out")))
    , m_part(new Button(tr("The file is a part")))
    , m_mend(new Button("check", tr("Mend all"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_stack);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_nothing);
    connectAll();
}

QWidget* ImportProblemsPage::makeList() {
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addLayout(makeHead());
    column->addWidget(m_table, 1);
    m_detail->setWrapped(true);
    m_detail->setMinimumHeight(2 * lineHeight(Type::Small)); // nothing jumps from row to row
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_detail);
    column->addLayout(makeFoot());
    m_rows->setSourceModel(m_model);
    m_rows->setSortRole(ImportProblemsModel::SortRole);
    m_table->setModel(m_rows);
    m_table->setItemDelegateForColumn(ImportProblemsModel::Value, m_delegate);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ImportProblemsModel::Gravity, Qt::AscendingOrder);
    m_table->setWidths({{104, 0}, {56, 0}, {104, 1}, {112, 1}, {160, 4}, {128, 3}});
    return list;
}

QLayout* ImportProblemsPage::makeHead() {
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_forget);
    m_forget->setSize(ControlSize::Small);
    return head;
}

QLayout* ImportProblemsPage::makeFoot() {
    auto* foot = new QHBoxLayout;
    foot->setSpacing(scaled(8));
    for (Button* button : {m_edit, m_skip, m_part}) {
        button->setSize(ControlSize::Small);
        foot->addWidget(button);
    }
    m_mending->setWrapped(true);
    m_mending->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addSpacing(scaled(16));
    foot->addWidget(m_mending, 1);
    m_mend->setSize(ControlSize::Small);
    foot->addWidget(m_mend);
    return foot;
}

void ImportProblemsPage::connectAll() {
    // Read again only after the editor has closed: its row may not be there any more then.
    connect(m_model, &ImportProblemsModel::repairAsked, this, &ImportProblemsPage::repair,
            Qt::QueuedConnection);
    connect(m_table, &ImportTable::entered, this, [this] { edit(); });
    connect(m_table, &ImportTable::removed, this, [this] { skip(); });
    connect(m_table, &QTableView::doubleClicked, this, [this] { edit(); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ImportProblemsModel::Value)
            edit();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showActions(); });
    connect(m_edit, &QAbstractButton::clicked, this, [this] { edit(); });
    connect(m_skip, &QAbstractButton::clicked, this, [this] { skip(); });
    connect(m_part, &QAbstractButton::clicked, this, [this] {
        ImportRequest request = m_outcome->request;
        request.isPartial = true;
        Q_EMIT asked(request);
    });
    connect(m_forget, &QAbstractButton::clicked, this, [this] {
        ImportRequest request = m_outcome->request;
        request.forgetRepairs();
        Q_EMIT asked(request);
    });
    connect(m_mend, &QAbstractButton::clicked, this, [this] { Q_EMIT mendingAsked(!m_isMending); });
}

void ImportProblemsPage::showOutcome(const ImportOutcomePtr& outcome, bool isMending) {
    m_outcome = outcome;
    m_isMending = isMending;
    m_delegate->show(outcome);
    keepPlace([this] { m_model->show(m_outcome, m_isMending); });
    m_stack->setCurrentIndex(outcome->problems().empty() && !outcome->request.isRepaired() ? 1 : 0);
    showSummary();
    showMending();
    showActions();
}

/// The list is another one after each repair; the row in work is the next at the same place.
void ImportProblemsPage::keepPlace(const std::function<void()>& change) {
    const int row = m_table->currentIndex().row();
    change();
    const int last = m_rows->rowCount() - 1;
    if (last >= 0)
        m_table->setCurrentIndex(m_rows->index(std::clamp(row, 0, last), ImportProblemsModel::Value));
}

void ImportProblemsPage::takeFocus() {
    m_table->setFocus(Qt::OtherFocusReason);
}

int ImportProblemsPage::currentRow() const {
    const QModelIndex index = m_rows->mapToSource(m_table->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void ImportProblemsPage::showSummary() {
    QStringList parts{importCounts(m_outcome->problems())};
    const ImportRequest& request = m_outcome->request;
    const auto values = static_cast<int>(request.repairs.size());
    const auto rows = static_cast<int>(request.skippedLines.size());
    if (values > 0)
        parts += tr("%n values repaired here", nullptr, values);
    if (rows > 0)
        parts += tr("%n rows left out here", nullptr, rows);
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
    m_forget->setVisible(request.isRepaired());
}

void ImportProblemsPage::showMending() {
    const bool hasProblems = m_outcome->problemCount() > 0;
    m_mend->setVisible(hasProblems);
    m_mend->setText(m_isMending ? tr("Do not mend") : tr("Mend all"));
    m_mend->setIconName(m_isMending ? "undo" : "check");
    setRefused(*m_mend, m_outcome->isMendable() ? QString() : tr("Nothing can be done about this safely"));
    const QString done = mendingSummary(*m_outcome);
    m_mending->setText(!hasProblems || done.isEmpty() ? QString()
                       : m_isMending                  ? tr("Mended: %1.").arg(done)
                                                      : tr("Mending all would do this: %1.").arg(done));
    const bool isPartWanted =
        std::any_of(m_outcome->problems().begin(), m_outcome->problems().end(),
                    [](const RosterProblem& p) { return p.fault == RosterFault::ManagerOnlyInPlan; });
    m_part->setVisible(isPartWanted);
}

void ImportProblemsPage::showActions() {
    const int row = currentRow();
    const bool isList = m_outcome && !m_outcome->roster;
    const QString none = row < 0 ? tr("Choose a row first") : QString();
    const QString elsewhere = isList ? tr("A list of teams or initiatives is corrected in the file") : none;
    const bool isRepairable = row >= 0 && m_model->repairable(row);
    const QString notCell = elsewhere.isEmpty() ? tr("This is not about one cell") : elsewhere;
    setRefused(*m_edit, isRepairable ? QString() : notCell, tr("Or Enter on the row"));
    const bool isSkippable = row >= 0 && m_model->isSkippable(row);
    const QString notRow = elsewhere.isEmpty() ? tr("This is not about one row") : elsewhere;
    setRefused(*m_skip, isSkippable ? QString() : notRow, tr("Or Delete on the row"));
    m_detail->setText(row < 0 ? QString() : m_model->wholeText(row));
}

void ImportProblemsPage::edit() {
    const int row = currentRow();
    if (row < 0 || !m_model->repairable(row))
        return;
    const QModelIndex cell = m_rows->mapFromSource(m_model->index(row, ImportProblemsModel::Value));
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
    m_table->edit(cell);
}

void ImportProblemsPage::repair(const CellRepair& repair) {
    ImportRequest request = m_outcome->request;
    request.repair(repair);
    Q_EMIT asked(request);
}

void ImportProblemsPage::skip() {
    const int row = currentRow();
    if (row < 0 || !m_model->isSkippable(row))
        return;
    ImportRequest request = m_outcome->request;
    request.skippedLines.push_back(m_model->problem(row).line);
    Q_EMIT asked(request);
}

} // namespace orgwright
