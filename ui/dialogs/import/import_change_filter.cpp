// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_change_filter.h"

#include "ui/dialogs/import/import_changes_model.h"

namespace orgwright {

void ImportChangeFilter::setShows(Shows shows) {
    m_shows = shows;
    invalidateFilter();
}

bool ImportChangeFilter::isShown(const ImportChange& change, Shows shows) {
    switch (shows) {
    case Shows::Comes:
        return change.kind == ImportChange::Kind::Comes;
    case Shows::Leaves:
        return change.kind == ImportChange::Kind::Leaves;
    case Shows::Changes:
        return change.kind == ImportChange::Kind::Changes;
    case Shows::Moved:
        return change.isMoved;
    case Shows::Retitled:
        return change.isRetitled;
    default:
        return true;
    }
}

bool ImportChangeFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    return isShown(static_cast<const ImportChangesModel*>(sourceModel())->change(row), m_shows);
}

} // namespace orgwright
