// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_columns_model.h"

#include "ui/dialogs/import/import_text.h"
#include "ui/theme/colours.h"
#include "ui/widgets/table_delegate.h"
#include "ui/words/roster_words.h"
#include "ui/words/text.h"

#include <algorithm>

namespace orgwright {
namespace {

constexpr int kMostSamples = 3;
constexpr std::size_t kRowsLookedAt = 500;

template <class Names>
QStringList wordsOf(const Names& names) {
    QStringList words;
    for (const auto& name : names)
        words += fieldWord(name.field);
    return words;
}

template <class Names, class Field>
int placeOf(const Names& names, std::optional<Field> field) {
    for (std::size_t i = 0; field && i < names.size(); ++i) {
        if (names[i].field == *field)
            return static_cast<int>(i);
    }
    return -1;
}

template <class Names, class Mapping>
void choose(const Names& names, Mapping& mapping, std::size_t column, int field) {
    if (const auto held = mapping.fieldOf(column))
        mapping.unmap(*held);
    if (field >= 0)
        mapping.map(names[static_cast<std::size_t>(field)].field, column);
}

} // namespace

ImportColumnsModel::ImportColumnsModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void ImportColumnsModel::show(const ImportOutcomePtr& outcome) {
    const bool isSameTable =
        m_outcome && outcome && m_outcome->table == outcome->table && m_outcome->kind() == outcome->kind();
    if (isSameTable) {
        m_outcome = outcome;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_outcome = outcome;
    m_samples.clear();
    const auto headings = headingsOf(*outcome->table);
    m_guessedRoster = guessRosterMapping(headings);
    m_guessedTeams = guessTeamMapping(headings);
    m_guessedBets = guessInitiativeMapping(headings);
    for (std::size_t column = 0; column < outcome->table->columnCount(); ++column)
        m_samples += sample(column);
    endResetModel();
}

/// Calls use(names, mapping) with the fields of the kind of rows and the column of each, as the request says.
template <class Request, class Use>
auto ImportColumnsModel::withFields(Request& request, Use use) const {
    if (m_outcome->initiatives)
        return use(kInitiativeFields, *request.initiatives, m_guessedBets);
    return m_outcome->teams ? use(kTeamFields, *request.teams, m_guessedTeams)
                            : use(kRosterFields, *request.roster, m_guessedRoster);
}

QStringList ImportColumnsModel::fieldWords() const {
    if (!m_outcome)
        return wordsOf(kRosterFields);
    return withFields(m_outcome->request,
                      [](const auto& names, const auto&, const auto&) { return wordsOf(names); });
}

int ImportColumnsModel::field(int row) const {
    return withFields(m_outcome->request, [row](const auto& names, const auto& mapping, const auto&) {
        return placeOf(names, mapping.fieldOf(static_cast<std::size_t>(row)));
    });
}

ImportRequest ImportColumnsModel::chosen(int row, int field) const {
    ImportRequest request = m_outcome->request;
    withFields(request, [&](const auto& names, auto& mapping, const auto&) {
        choose(names, mapping, static_cast<std::size_t>(row), field);
    });
    return request;
}

int ImportColumnsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_outcome ? 0 : static_cast<int>(m_outcome->table->columnCount());
}

int ImportColumnsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

/// The first different values, so that a column of equal ones does not say the same three times.
QString ImportColumnsModel::sample(std::size_t column) const {
    QStringList values;
    const TextTable& table = *m_outcome->table;
    for (std::size_t row = 0; row < std::min(table.rowCount(), kRowsLookedAt); ++row) {
        const QString value = visibleText(table.cell(row, column), 60);
        if (value.trimmed().isEmpty() || values.contains(value))
            continue;
        values += value;
        if (values.size() == kMostSamples)
            break;
    }
    return values.join(QStringLiteral("  ·  "));
}

bool ImportColumnsModel::isGuessed(int row) const {
    return withFields(m_outcome->request, [row](const auto&, const auto& mapping, const auto& guessed) {
        const auto column = static_cast<std::size_t>(row);
        return guessed.fieldOf(column) == mapping.fieldOf(column);
    });
}

QString ImportColumnsModel::standing(int row) const {
    if (field(row) < 0)
        return tr("Not imported");
    return isGuessed(row) ? tr("Recognised") : tr("Chosen");
}

QString ImportColumnsModel::text(int row, int column) const {
    const QString heading = visibleText(m_outcome->table->heading(static_cast<std::size_t>(row)), 120);
    switch (column) {
    case Letter:
        return columnLetters(row);
    case Heading:
        return heading.isEmpty() ? tr("No heading") : heading;
    case Sample:
        return m_samples[row].isEmpty() ? tr("Empty") : m_samples[row];
    case Becomes:
        return field(row) < 0 ? tr("Left out") : fieldWords().at(field(row));
    default:
        return standing(row);
    }
}

QVariant ImportColumnsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_outcome)
        return {};
    const int row = index.row();
    const int column = index.column();
    const bool isLeftOut = field(row) < 0;
    switch (role) {
    case Qt::DisplayRole:
        return column == Becomes ? QString() : text(row, column); // the choice itself stands there
    case Qt::AccessibleTextRole:
        return text(row, column);
    case StatusRole:
        return column == Standing && !isLeftOut ? QVariant(static_cast<int>(StatusMark::OnTarget))
                                                : QVariant();
    case StrongRole:
        return column == Heading && !isLeftOut;
    case MutedRole:
        return isLeftOut || column == Letter || column == Sample;
    default:
        return {};
    }
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Letter:
        return tr("Column");
    case Heading:
        return tr("Heading in the file");
    case Sample:
        return tr("First values");
    case Becomes:
        return tr("Becomes");
    default:
        return tr("How");
    }
}

} // namespace orgwright
