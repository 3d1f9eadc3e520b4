// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_forecast.h"

#include <QSortFilterProxyModel>

namespace orgwright {

/// The changes of one kind.
class ImportChangeFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Shows : std::uint8_t { All, Comes, Leaves, Changes, Moved, Retitled, Count };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShows(Shows shows);
    static bool isShown(const ImportChange& change, Shows shows);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Shows m_shows = Shows::All;
};

} // namespace orgwright
