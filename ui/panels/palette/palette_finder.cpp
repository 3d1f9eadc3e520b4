// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/palette/palette_finder.h"

#include "core/model/org_tree.h"
#include "ui/panels/inspector/seat_edits.h"
#include "ui/words/text.h"

#include <QAction>
#include <algorithm>

namespace orgwright {
namespace {

constexpr std::size_t kMostRecent = 5;
constexpr std::size_t kPaletteFinderMostRows = 60;
constexpr std::size_t kMostUnsearched = 12;

constexpr std::array kUsual{ActionId::AddReport, ActionId::MoveTo, ActionId::ImportRoster, ActionId::Export,
                            ActionId::Teams,     ActionId::Fit,    ActionId::Shortcuts};

bool isSame(const PaletteRow& a, const PaletteRow& b) {
    return a.kind == b.kind && a.position == b.position && a.team == b.team && a.action == b.action &&
           a.text == b.text && a.initiative == b.initiative;
}

QString plainText(const QAction& action) {
    return action.property("plainText").toString();
}

} // namespace

PaletteFinder::PaletteFinder(const Workspace& workspace)
    : m_workspace(workspace)
    , m_index(std::in_place, workspace.document.plan(), workspace.document.scenario()) {}

void PaletteFinder::follow(const Changes& changes) {
    const PlanDocument& document = m_workspace.document;
    if (m_index->isOf(document.plan(), document.scenario()))
        m_index->follow(changes);
    else
        m_index.emplace(document.plan(), document.scenario());
    if (!changes.of<Position>().empty())
        m_hasLocations = false;
}

void PaletteFinder::remember(const PaletteRow& row) {
    std::erase_if(m_recent, [&](const PaletteRow& each) { return isSame(each, row); });
    m_recent.insert(m_recent.begin(), row);
    if (m_recent.size() > kMostRecent)
        m_recent.pop_back();
}

bool PaletteFinder::isStillThere(const PaletteRow& row) const {
    const Org& org = m_workspace.document.org();
    if (row.kind == PaletteRow::Kind::Position)
        return org.find(row.position) != nullptr;
    if (row.kind == PaletteRow::Kind::Initiative)
        return org.find(row.initiative) != nullptr;
    return row.kind != PaletteRow::Kind::Team || org.find(row.team) != nullptr;
}

PaletteRow PaletteFinder::actionRow(ActionId id) const {
    const QAction* action = m_workspace.actions.action(id);
    PaletteRow row;
    row.action = static_cast<int>(id);
    row.text = plainText(*action);
    row.whyNot = action->isEnabled() ? QString() : action->toolTip();
    return row;
}

std::vector<PaletteRow> PaletteFinder::recent(const Wanted& wanted) const {
    std::vector<PaletteRow> rows;
    const auto add = [&](PaletteRow row) {
        const bool isIn =
            std::any_of(rows.begin(), rows.end(), [&](const auto& each) { return isSame(each, row); });
        if (!isIn && isStillThere(row))
            rows.push_back(std::move(row));
    };
    for (const PaletteRow& row : m_recent) {
        const bool isAction = row.kind == PaletteRow::Kind::Action;
        const bool isPosition = row.kind == PaletteRow::Kind::Position;
        if (isAction ? wanted.hasActions : isPosition ? wanted.hasPositions : wanted.hasTeams)
            add(isAction ? actionRow(static_cast<ActionId>(row.action)) : row);
    }
    if (!wanted.hasActions) {
        // Who a new manager is asked of: those who lead already, from the top.
        const Org& org = m_workspace.document.org();
        for (const PositionId root : rootPositions(org)) {
            add({PaletteRow::Kind::Position, root, {}, -1, {}, {}});
            for (const auto& report : org.reports(root)) {
                if (rows.size() < kMostUnsearched && !org.reports(report.id).empty())
                    add({PaletteRow::Kind::Position, report.id, {}, -1, {}, {}});
            }
        }
        rows.resize(std::min(rows.size(), kMostUnsearched));
        return rows;
    }
    if (!wanted.hasPositions) {
        for (std::size_t i = 0; i < kActionCount; ++i)
            add(actionRow(static_cast<ActionId>(i)));
        return rows;
    }
    for (const ActionId id : kUsual) {
        if (m_workspace.actions.action(id)->isEnabled())
            add(actionRow(id));
    }
    return rows;
}

void PaletteFinder::findRows(const QString& text, const Wanted& wanted, std::vector<Ranked>& found) const {
    SearchIndex::Wanted rows;
    rows.hasPositions = wanted.hasPositions;
    rows.hasTeams = wanted.hasTeams;
    rows.hasNames = !m_workspace.isHiding(Topic::Names);
    rows.most = kPaletteFinderMostRows;
    for (const SearchIndex::Hit& hit : m_index->find(stdText(text), rows)) {
        PaletteRow row;
        row.kind = hit.team ? PaletteRow::Kind::Team : PaletteRow::Kind::Position;
        row.position = hit.position;
        row.team = hit.team;
        found.push_back({std::move(row), hit.match});
    }
}

void PaletteFinder::findActions(std::string_view query, std::vector<Ranked>& found) const {
    for (std::size_t i = 0; i < kActionCount; ++i) {
        const auto id = static_cast<ActionId>(i);
        const QAction* action = m_workspace.actions.action(id);
        if (!action || id == ActionId::Palette)
            continue;
        const Match match = matchOf(searchText(stdText(plainText(*action))), query, query.size() > 2);
        if (match != Match::None)
            found.push_back({actionRow(id), match});
    }
}

void PaletteFinder::findBets(std::string_view query, std::vector<Ranked>& found) const {
    for (const Initiative& bet : m_workspace.document.org().initiatives()) {
        const std::string text = searchText(bet.name.str() + " " + bet.key.str());
        const Match match = matchOf(text, query, query.size() > 2);
        if (match == Match::None)
            continue;
        PaletteRow row;
        row.kind = PaletteRow::Kind::Initiative;
        row.initiative = bet.id;
        found.push_back({std::move(row), match});
    }
}

const std::vector<std::pair<std::string, QString>>& PaletteFinder::locations() {
    if (!m_hasLocations) {
        m_locations.clear();
        for (const QString& each : valuesInUse(m_workspace.document.org(), &Position::location))
            m_locations.emplace_back(searchText(stdText(each)), each);
        m_hasLocations = true;
    }
    return m_locations;
}

void PaletteFinder::findLocations(std::string_view query, std::vector<Ranked>& found) {
    for (const auto& [folded, shown] : locations()) {
        const Match match = matchOf(folded, query, false);
        if (match < Match::WordStart)
            continue;
        PaletteRow row;
        row.kind = PaletteRow::Kind::Location;
        row.text = shown;
        found.push_back({std::move(row), match});
    }
}

std::vector<PaletteRow> PaletteFinder::find(const QString& text, const Wanted& wanted) {
    const std::string query = searchText(stdText(text.trimmed()));
    std::vector<PaletteRow> rows;
    if (query.empty()) {
        rows = recent(wanted);
    } else {
        std::vector<Ranked> found;
        // Where two match alike, what is in the plan comes before what can be done, unless only that was
        // asked.
        if (wanted.hasPositions || wanted.hasTeams)
            findRows(text, wanted, found);
        if (wanted.hasTeams && wanted.hasActions)
            findBets(query, found);
        if (wanted.hasTeams)
            findLocations(query, found);
        if (wanted.hasActions)
            findActions(query, found);
        std::stable_sort(found.begin(), found.end(),
                         [](const Ranked& a, const Ranked& b) { return a.match > b.match; });
        for (Ranked& each : found)
            rows.push_back(std::move(each.row));
        rows.resize(std::min(rows.size(), kPaletteFinderMostRows));
    }
    if (wanted.whyNot) {
        for (PaletteRow& row : rows)
            row.whyNot = wanted.whyNot(row.position);
        std::stable_partition(rows.begin(), rows.end(),
                              [](const PaletteRow& row) { return row.whyNot.isEmpty(); });
    }
    return rows;
}

} // namespace orgwright
