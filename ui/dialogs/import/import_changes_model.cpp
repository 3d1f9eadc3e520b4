// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_changes_model.h"

#include "ui/theme/marks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_delegate.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace orgwright {
namespace {

ChangeMark markOf(const ImportChange& change) {
    switch (change.kind) {
    case ImportChange::Kind::Comes:
        return ChangeMark::New;
    case ImportChange::Kind::Leaves:
        return ChangeMark::Closing;
    case ImportChange::Kind::Changes:
        break;
    }
    return change.isMoved ? ChangeMark::Moved : ChangeMark::Changed;
}

QIcon tile(ChangeMark mark) {
    constexpr int kDensity = 3;
    const int side = scaled(16);
    QPixmap picture(side * kDensity, side * kDensity);
    picture.setDevicePixelRatio(kDensity);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintChangeTile(painter, QRectF(0, 0, side, side), mark);
    painter.end();
    return QIcon(picture);
}

} // namespace

ImportChangesModel::ImportChangesModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void ImportChangesModel::show(const ImportOutcomePtr& outcome) {
    beginResetModel();
    m_outcome = outcome;
    endResetModel();
}

const ImportChange& ImportChangesModel::change(int row) const {
    return m_outcome->forecast.changes.at(static_cast<std::size_t>(row));
}

int ImportChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_outcome ? 0 : static_cast<int>(m_outcome->forecast.changes.size());
}

int ImportChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportChangesModel::text(const ImportChange& change, int column) const {
    switch (column) {
    case What:
        return change.kind == ImportChange::Kind::Comes    ? tr("Comes")
               : change.kind == ImportChange::Kind::Leaves ? tr("Leaves")
                                                           : tr("Changes");
    case Title:
        return change.title;
    case Who:
        return change.who;
    case Difference:
        return change.what;
    default:
        return change.key;
    }
}

QVariant ImportChangesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ImportChange& row = change(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == What ? QVariant(tile(markOf(row))) : QVariant();
    case StrongRole:
        return index.column() == Title;
    case MutedRole:
        return index.column() == Key;
    default:
        return {};
    }
}

QVariant ImportChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool isTeams = m_outcome && m_outcome->teams;
    const bool isBets = m_outcome && m_outcome->initiatives;
    switch (section) {
    case What:
        return tr("What happens");
    case Title:
        return isBets ? tr("Initiative") : isTeams ? tr("Team") : tr("Position");
    case Who:
        return isBets ? tr("Sponsor") : isTeams ? tr("Led by") : tr("Who sits there");
    case Difference:
        return tr("In which way");
    default:
        return tr("Key");
    }
}

} // namespace orgwright
