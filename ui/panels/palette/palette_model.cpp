// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/palette/palette_model.h"

#include "ui/theme/icons.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QAction>

namespace orgwright {

PaletteModel::PaletteModel(const Workspace& workspace, const TeamHues& hues, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_hues(hues) {}

void PaletteModel::setRows(std::vector<PaletteRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

PositionFace PaletteModel::face(int place) const {
    const PaletteRow& shown = row(place);
    if (shown.kind == PaletteRow::Kind::Position) {
        PositionFace face = faceOf(m_workspace, m_hues, shown.position);
        const Position* seat = m_workspace.document.org().find(shown.position);
        if (seat && !seat->location.empty())
            face.second += QStringLiteral(", ") + shownText(seat->location);
        return face;
    }
    PositionFace face;
    face.name = shown.text;
    if (shown.kind == PaletteRow::Kind::Team) {
        const Org& org = m_workspace.document.org();
        const Team* team = org.find(shown.team);
        face.name = team ? shownText(team->name) : QString();
        const auto members = static_cast<std::int64_t>(org.members(shown.team).size());
        face.second = Formats(m_workspace.document.plan().settings()).positions(members);
    } else if (shown.kind == PaletteRow::Kind::Initiative) {
        const PlanDocument& document = m_workspace.document;
        const Initiative* bet = document.org().find(shown.initiative);
        face.name = nameOf(document.plan(), document.scenario(), shown.initiative);
        face.second = bet ? bucketName(bet->bucket) : QString();
    } else if (shown.kind == PaletteRow::Kind::Location) {
        face.second = tr("show only this location");
    }
    return face;
}

QString PaletteModel::ending(int place) const {
    const PaletteRow& shown = row(place);
    switch (shown.kind) {
    case PaletteRow::Kind::Action:
        return m_workspace.actions.action(static_cast<ActionId>(shown.action))
            ->shortcut()
            .toString(QKeySequence::NativeText);
    case PaletteRow::Kind::Team:
        return tr("Team");
    case PaletteRow::Kind::Initiative:
        return tr("Bet");
    case PaletteRow::Kind::Location:
        return tr("Location");
    case PaletteRow::Kind::Position:
        break;
    }
    return {};
}

QIcon PaletteModel::icon(int place) const {
    const PaletteRow& shown = row(place);
    if (shown.kind == PaletteRow::Kind::Initiative)
        return icons::icon("board", &Colours::ink2);
    return shown.kind == PaletteRow::Kind::Action
               ? m_workspace.actions.action(static_cast<ActionId>(shown.action))->icon()
               : QIcon();
}

QColor PaletteModel::swatch(int place) const {
    const PaletteRow& shown = row(place);
    return shown.kind == PaletteRow::Kind::Team ? m_hues.of(shown.team) : QColor();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const PaletteRow& shown = row(index.row());
    if (role == Qt::DisplayRole)
        return face(index.row()).name;
    if (role == Qt::ToolTipRole)
        return shown.whyNot;
    if (role != Qt::AccessibleTextRole)
        return {};
    const PositionFace told = face(index.row());
    QStringList parts{told.name, told.second, ending(index.row()), shown.whyNot};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// A row that cannot be chosen can still be walked over, so that its reason is read.
Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace orgwright
