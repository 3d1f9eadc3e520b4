// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/decisions/decision_model.h"

#include "core/base/sources.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <algorithm>

namespace orgwright {

DecisionModel::DecisionModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace) {}

void DecisionModel::refresh() {
    beginResetModel();
    const Table<LoggedDecision>& rows = m_workspace.document.plan().rows<LoggedDecision>({});
    m_rows.assign(rows.begin(), rows.end());
    std::sort(m_rows.begin(), m_rows.end(), [](const LoggedDecision& a, const LoggedDecision& b) {
        return std::tuple(b.raised, b.decided, a.id) < std::tuple(a.raised, a.decided, b.id);
    });
    endResetModel();
}

LoggedDecisionId DecisionModel::decisionAt(const QModelIndex& index) const {
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].id : LoggedDecisionId{};
}

QModelIndex DecisionModel::indexOf(LoggedDecisionId decision) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const LoggedDecision& row) { return row.id == decision; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int DecisionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Column::Count;
}

QString DecisionModel::text(const LoggedDecision& row, int column) const {
    const Formats words(m_workspace.document.plan().settings());
    const bool isHiding = m_workspace.isHiding(Topic::Names);
    switch (column) {
    case Column::What:
        return shownText(row.what, 400);
    case Column::Raised:
        return words.date(row.raised);
    case Column::RaisedBy:
        return isHiding && !row.raisedBy.empty() ? tr("(name hidden)") : shownText(row.raisedBy);
    case Column::Decided:
        return row.decided.isSet() ? words.date(row.decided) : tr("open");
    case Column::DecidedBy:
        return isHiding && !row.decidedBy.empty() ? tr("(name hidden)") : shownText(row.decidedBy);
    case Column::Level:
        return levelName(row.level);
    case Column::Days:
        if (!row.raised.isSet())
            return {};
        return words.count(
            daysBetween(row.raised, row.decided.isSet() ? row.decided : systemClock().today()));
    case Column::Escalated:
        return row.isEscalated ? tr("yes") : QString();
    default:
        return m_workspace.isHiding(Topic::Notes) ? QString() : shownText(row.outcome, 400);
    }
}

QVariant DecisionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const LoggedDecision& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return int((index.column() == Column::Days ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Column::Days ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("What"),  tr("Raised"), tr("by"),        tr("Decided"), tr("by"),
                           tr("Level"), tr("Days"),   tr("Escalated"), tr("Outcome")};
    return names[static_cast<std::size_t>(section)];
}

} // namespace orgwright
