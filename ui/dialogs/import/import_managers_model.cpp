// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_managers_model.h"

#include "ui/words/text.h"

#include <QStringList>

namespace orgwright {
namespace {

std::string_view keyOf(const RosterReading& reading, const PositionDraft& draft) {
    return draft.key.empty() ? reading.cells.text(draft.row, RosterField::Position) : draft.key;
}

} // namespace

ImportManagersModel::ImportManagersModel(const ImportOutcomePtr& outcome, QObject* parent)
    : QAbstractListModel(parent)
    , m_outcome(outcome)
    , m_holders(outcome->roster->positions.size(), kNoDraft) {
    for (const SeatDraft& seat : outcome->roster->seats) {
        if (seat.position != kNoDraft && m_holders[seat.position] == kNoDraft)
            m_holders[seat.position] = seat.person;
    }
}

int ImportManagersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_holders.size());
}

QString ImportManagersModel::words(const PositionDraft& draft, std::uint32_t holder) const {
    const RosterReading& reading = *m_outcome->roster;
    QStringList parts{shownText(keyOf(reading, draft)),
                      shownText(reading.cells.text(draft.row, RosterField::Title))};
    if (holder != kNoDraft)
        parts += shownText(reading.people[holder].name);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral("   "));
}

QVariant ImportManagersModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto place = static_cast<std::size_t>(index.row());
    const PositionDraft& draft = m_outcome->roster->positions[place];
    if (role == KeyRole)
        return qtText(keyOf(*m_outcome->roster, draft));
    return role == Qt::DisplayRole ? QVariant(words(draft, m_holders[place])) : QVariant();
}

} // namespace orgwright
