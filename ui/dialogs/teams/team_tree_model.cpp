// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/teams/team_tree_model.h"

#include "core/drawing/chart_colours.h"
#include "ui/panels/inspector/team_hues.h"
#include "ui/widgets/table_delegate.h"
#include "ui/words/formats.h"
#include "ui/words/text.h"

#include <QMimeData>
#include <unordered_map>

namespace orgwright {
namespace {

constexpr int kTeamRole = Qt::UserRole + 1;
constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

QString mimeType() {
    return QStringLiteral("application/x-orgwright-team");
}

/// Teams from the top down, so that every parent comes before its parts.
std::vector<TeamId> teamsDownwards(const Org& org) {
    std::vector<TeamId> teams;
    for (const auto& part : org.parts(TeamId{}))
        teams.push_back(part.id);
    for (std::size_t i = 0; i < teams.size(); ++i) {
        for (const auto& part : org.parts(teams[i]))
            teams.push_back(part.id);
    }
    return teams;
}

using Sizes = std::unordered_map<TeamId, std::int64_t>;

/// How many positions each team has with its parts.
Sizes sizesOf(const Org& org, const std::vector<TeamId>& teams) {
    Sizes sizes;
    for (auto team = teams.rbegin(); team != teams.rend(); ++team) {
        const std::int64_t own = sizes[*team] += static_cast<std::int64_t>(org.members(*team).size());
        sizes[org.find(*team)->parent] += own;
    }
    return sizes;
}

} // namespace

TeamTreeModel::TeamTreeModel(QObject* parent)
    : QStandardItemModel(0, 2, parent) {}

void TeamTreeModel::fill(const Org& org) {
    clear();
    setHorizontalHeaderLabels({tr("Team"), tr("Positions")});
    setHeaderData(Positions, Qt::Horizontal, QVariant::fromValue(static_cast<int>(kRight)),
                  Qt::TextAlignmentRole);
    const drawing::ChartColours colours(org, {});
    const std::vector<TeamId> teams = teamsDownwards(org);
    const Sizes sizes = sizesOf(org, teams);
    const QLocale locale = wordsLocale();
    std::unordered_map<TeamId, QStandardItem*> items{{TeamId{}, invisibleRootItem()}};
    for (const TeamId team : teams) {
        const Team& row = *org.find(team);
        auto* name = new QStandardItem(shownText(row.name));
        name->setData(QVariant::fromValue(team.value()), kTeamRole);
        name->setData(hueColour(colours.ofTeam(team).hue), SwatchRole);
        auto* size = new QStandardItem(locale.toString(static_cast<qlonglong>(sizes.at(team))));
        size->setTextAlignment(kRight);
        size->setData(true, MutedRole);
        size->setDropEnabled(false);
        items.at(row.parent)->appendRow({name, size});
        items.emplace(team, name);
    }
}

TeamId TeamTreeModel::teamAt(const QModelIndex& index) {
    return TeamId(index.siblingAtColumn(Name).data(kTeamRole).value<std::int64_t>());
}

QModelIndex TeamTreeModel::indexOf(TeamId team) const {
    const QModelIndexList found = match(index(0, Name), kTeamRole, QVariant::fromValue(team.value()), 1,
                                        Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

QStringList TeamTreeModel::mimeTypes() const {
    return {mimeType()};
}

QMimeData* TeamTreeModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeType(), QByteArray::number(static_cast<qlonglong>(teamAt(indexes.front()).value())));
    return data;
}

bool TeamTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                 const QModelIndex& parent) {
    const TeamId team(data->data(mimeType()).toLongLong());
    if (!team || !indexOf(team).isValid())
        return false;
    const TeamId before = row < 0 ? TeamId{} : teamAt(index(row, Name, parent));
    Q_EMIT moveAsked(team, teamAt(parent), before);
    return false;
}

} // namespace orgwright
