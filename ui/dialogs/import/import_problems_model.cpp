// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_problems_model.h"

#include "ui/dialogs/import/import_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/table_delegate.h"
#include "ui/words/roster_words.h"
#include "ui/words/text.h"

#include <algorithm>

namespace orgwright {
namespace {

/// The table's row on this line of the file; rows are in the order of their lines.
std::optional<std::size_t> rowOnLine(const TextTable& table, std::uint32_t line) {
    std::size_t from = 0;
    std::size_t to = table.rowCount();
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        if (table.line(middle) < line)
            from = middle + 1;
        else
            to = middle;
    }
    if (from == table.rowCount() || table.line(from) != line)
        return std::nullopt;
    return from;
}

} // namespace

ImportProblemsModel::ImportProblemsModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void ImportProblemsModel::show(const ImportOutcomePtr& outcome, bool isMending) {
    beginResetModel();
    m_outcome = outcome;
    m_isMending = isMending;
    endResetModel();
}

std::optional<RosterField> ImportProblemsModel::repairable(int row) const {
    const RosterProblem& found = problem(row);
    if (!m_outcome->roster || found.line == 0 || found.field.empty())
        return std::nullopt;
    std::optional<RosterField> field = rosterFieldOf(found.field);
    const RosterCells& cells = m_outcome->roster->cells;
    if (field == RosterField::Manager) {
        // What is said of the manager may come from another of the columns that name one.
        for (const RosterField other : {RosterField::ManagerEmail, RosterField::ManagerName}) {
            if (!cells.has(*field) && cells.has(other))
                field = other;
        }
    }
    return field && cells.has(*field) ? field : std::nullopt;
}

bool ImportProblemsModel::isSkippable(int row) const {
    return m_outcome->roster && problem(row).line > 0;
}

std::string_view ImportProblemsModel::cell(int row) const {
    const auto field = repairable(row);
    if (!field)
        return {};
    const RosterCells& cells = m_outcome->roster->cells;
    const auto place = rowOnLine(cells.table(), problem(row).line);
    return place ? cells.text(*place, *field) : std::string_view();
}

int ImportProblemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_outcome ? 0 : static_cast<int>(m_outcome->problems().size());
}

int ImportProblemsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportProblemsModel::fieldText(const RosterProblem& found) const {
    const QString word = found.field.empty() ? QString() : fieldWord(found.field);
    if (found.column < 0)
        return word;
    const QString letters = columnLetters(found.column);
    return word.isEmpty() ? letters : tr("%1 (%2)", "a field and its column in the file").arg(word, letters);
}

QString ImportProblemsModel::text(int row, int column) const {
    const RosterProblem& found = problem(row);
    const Severity severity = severityOf(found.fault);
    const bool isMended =
        m_isMending && severity == Severity::Problem && mendingOf(found.fault) != Mending::NothingDone;
    switch (column) {
    case Gravity:
        return isMended ? tr("Mended") : wordFor(severity);
    case Row:
        return found.line == 0 ? tr("All") : QString::number(found.line);
    case Field:
        return fieldText(found);
    case Value:
        return visibleText(cell(row));
    case Reason:
        return reasonSentence(found);
    default:
        return isMended ? mendingSentence(mendingOf(found.fault)) : remedySentence(found.fault);
    }
}

QString ImportProblemsModel::wholeText(int row) const {
    const QString said = QStringLiteral("%1 %2").arg(text(row, Reason), text(row, Remedy)).trimmed();
    const std::uint32_t line = problem(row).line;
    return line == 0 ? said : tr("Row %1: %2").arg(QString::number(line), said);
}

QVariant ImportProblemsModel::sortKey(int row, int column) const {
    const RosterProblem& found = problem(row);
    if (column == Gravity)
        return static_cast<int>(severityOf(found.fault));
    return column == Row ? QVariant(found.line) : QVariant(text(row, column));
}

QVariant ImportProblemsModel::mark(int row, int column) const {
    const Severity severity = severityOf(problem(row).fault);
    if (column != Gravity || severity == Severity::Notice)
        return {};
    if (severity == Severity::Warning)
        return static_cast<int>(StatusMark::NearTarget);
    const bool isMended = m_isMending && mendingOf(problem(row).fault) != Mending::NothingDone;
    return static_cast<int>(isMended ? StatusMark::OnTarget : StatusMark::OffTarget);
}

QVariant ImportProblemsModel::icon(int row, int column) const {
    if (column == Gravity && severityOf(problem(row).fault) == Severity::Notice)
        return icons::icon("info", &Colours::ink2);
    if (column == Value && repairable(row))
        return icons::icon("pencil", &Colours::ink2);
    return {};
}

QVariant ImportProblemsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_outcome)
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return problem(row).fault == RosterFault::HiddenCharacters ? withoutHidden(cell(row))
                                                                   : qtText(cell(row));
    case SortRole:
        return sortKey(row, column);
    case Qt::TextAlignmentRole:
        return column == Row ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DecorationRole:
        return icon(row, column);
    case StatusRole:
        return mark(row, column);
    case MutedRole:
        return column == Field || column == Remedy;
    default:
        return {};
    }
}

bool ImportProblemsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto field = index.isValid() ? repairable(index.row()) : std::nullopt;
    if (role != Qt::EditRole || !field)
        return false;
    std::string text = stdText(value.toString());
    if (text == cell(index.row()))
        return false;
    Q_EMIT repairAsked({problem(index.row()).line, *field, std::move(text)});
    return true;
}

Qt::ItemFlags ImportProblemsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Value && repairable(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Gravity:
        return tr("Kind");
    case Row:
        return tr("Row");
    case Field:
        return tr("Field");
    case Value:
        return tr("What stands there");
    case Reason:
        return tr("What is wrong");
    default:
        return m_isMending ? tr("What is done") : tr("What to do");
    }
}

} // namespace orgwright
