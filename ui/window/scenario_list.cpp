// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scenario_list.h"

#include "core/commands/scenario_commands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"
#include "ui/window/scenario_delegate.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"

#include <QKeyEvent>
#include <QStandardItemModel>

namespace orgwright {
namespace {

constexpr int kWidth = 336;
constexpr int kMostInSight = 10;
/// The row that opens and closes the archive carries no scenario.
constexpr int kIdRole = Qt::UserRole + 1;

ScenarioId scenarioOf(const QModelIndex& index) {
    return ScenarioId(index.data(kIdRole).value<std::int64_t>());
}

} // namespace

ScenarioList::ScenarioList(Workspace& workspace, ScenarioCounts& counts, QWidget* parent)
    : QListView(parent)
    , m_workspace(workspace)
    , m_counts(counts)
    , m_rows(new QStandardItemModel(this)) {
    dressList(*this);
    setItemDelegate(new ScenarioDelegate(this));
    setModel(m_rows);
    setAccessibleName(tr("Scenarios"));
    viewport()->setAutoFillBackground(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const Scenario* shown = workspace.document.core().plan().scenarios().find(workspace.document.scenario());
    m_isOpen = shown && shown->isArchived;
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
    connect(&counts, &ScenarioCounts::counted, this, &ScenarioList::showNumbers);
    fill();
    mark(workspace.document.scenario());
}

QSize ScenarioList::sizeHint() const {
    return {scaled(kWidth), ScenarioDelegate::rowHeight() * std::min(m_rows->rowCount(), kMostInSight)};
}

void ScenarioList::fill() {
    m_rows->clear();
    const std::vector<const Scenario*> all = scenariosInOrder(m_workspace.document.core().plan());
    const auto archived =
        std::count_if(all.begin(), all.end(), [](const Scenario* row) { return row->isArchived; });
    for (const Scenario* row : all) {
        if (!row->isArchived)
            addRow(*row);
    }
    if (archived > 0)
        addFold(static_cast<int>(archived));
    for (const Scenario* row : all) {
        if (row->isArchived && m_isOpen)
            addRow(*row);
    }
    showNumbers();
}

void ScenarioList::addRow(const Scenario& row) {
    auto* item = new QStandardItem(nameOf(m_workspace.document.core().plan(), row.id));
    item->setData(QVariant::fromValue(row.id.value()), kIdRole);
    item->setData(row.id == m_workspace.document.scenario(), ScenarioDelegate::ShownRole);
    m_rows->appendRow(item);
}

void ScenarioList::addFold(int archived) {
    auto* item = new QStandardItem(tr("%n archived", nullptr, archived));
    item->setData(m_isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                  ScenarioDelegate::IconRole);
    item->setData(QVariant::fromValue(std::int64_t{0}), kIdRole);
    m_rows->appendRow(item);
}

void ScenarioList::mark(ScenarioId scenario) {
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (scenarioOf(m_rows->index(row, 0)) == scenario)
            return setCurrentIndex(m_rows->index(row, 0));
    }
}

/// Of one that was adopted, when that was: it is what the baseline became.
QString ScenarioList::noteOf(ScenarioId scenario) {
    const Plan& plan = m_workspace.document.core().plan();
    const Scenario* row = plan.scenarios().find(scenario);
    if (row && row->adopted.isSet())
        return tr("adopted %1").arg(Formats(plan.settings()).date(row->adopted));
    return m_counts.changeWords(scenario);
}

void ScenarioList::showNumbers() {
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        QStandardItem* item = m_rows->item(row);
        const ScenarioId scenario = scenarioOf(item->index());
        if (!scenario || scenario == kBaseline)
            continue;
        item->setData(noteOf(scenario), ScenarioDelegate::NoteRole);
        item->setData(m_counts.clashWords(scenario), ScenarioDelegate::WarningRole);
        QStringList said{item->text(), item->data(ScenarioDelegate::NoteRole).toString(),
                         item->data(ScenarioDelegate::WarningRole).toString()};
        said.removeAll(QString());
        item->setData(said.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    }
}

void ScenarioList::setOpen(bool on) {
    if (m_isOpen == on)
        return;
    m_isOpen = on;
    fill();
    mark({});
    updateGeometry();
    Q_EMIT resized();
}

void ScenarioList::take(int row) {
    const QModelIndex index = m_rows->index(row, 0);
    if (!index.isValid())
        return;
    const ScenarioId scenario = scenarioOf(index);
    if (scenario)
        Q_EMIT taken(scenario);
    else
        setOpen(!m_isOpen);
}

void ScenarioList::keyPressEvent(QKeyEvent* event) {
    const bool isFold = currentIndex().isValid() && !scenarioOf(currentIndex());
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return take(currentIndex().row());
    case Qt::Key_Right:
        return isFold ? setOpen(true) : QListView::keyPressEvent(event);
    case Qt::Key_Left:
        return isFold ? setOpen(false) : QListView::keyPressEvent(event);
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace orgwright
