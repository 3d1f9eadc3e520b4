// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_managers.h"

#include "core/base/text.h"
#include "core/exchange/in/roster_words.h"

#include <algorithm>

namespace orgwright {
namespace {

using R = RosterField;
using Under = DraftManager::Kind;
using How = FoundReference::How;

constexpr std::string_view kTrayMark = "tray";
constexpr std::size_t kRosterManagersMostLines = 100;

bool hasManagerColumn(const RosterCells& cells) {
    return cells.has(R::Manager) || cells.has(R::ManagerEmail) || cells.has(R::ManagerName);
}

/// Parts of a list in our own export: semicolons end them, a backslash takes the next character as it is.
std::vector<std::string> ownParts(std::string_view text) {
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ';') {
            parts.emplace_back();
            i += i + 1 < text.size() && text[i + 1] == ' ' ? 1 : 0;
        } else {
            i += text[i] == '\\' && i + 1 < text.size() ? 1 : 0;
            parts.back() += text[i];
        }
    }
    return parts;
}

std::vector<std::string> splitAt(std::string_view text, std::string_view marks) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(marks, at), text.size());
        if (const std::string_view part = trimmed(text.substr(at, end - at)); !part.empty())
            parts.emplace_back(part);
        at = end + 1;
    }
    return parts;
}

} // namespace

RosterManagers::RosterManagers(RosterReading& reading, RosterReferences& references, RosterValues& values,
                               const PlanNames* plan)
    : m_reading(reading)
    , m_references(references)
    , m_values(values)
    , m_plan(plan) {}

void RosterManagers::resolve() {
    const bool hasManagers = hasManagerColumn(m_reading.cells);
    bool hasHomeless = false;
    for (std::uint32_t i = 0; i < m_reading.positions.size(); ++i) {
        PositionDraft& draft = m_reading.positions[i];
        if (hasManagers) {
            resolveOne(i);
            continue;
        }
        draft.manager.kind = draft.existing ? Under::Unchanged : Under::Tray;
        hasHomeless = hasHomeless || !draft.existing;
    }
    if (hasHomeless && m_reading.positions.size() > 1)
        m_reading.problems.push_back(
            {RosterFault::ColumnMissing, 0, -1, idOf(R::Manager), {std::string(idOf(R::Manager))}, {}});
    else if (hasHomeless)
        m_reading.positions.front().manager.kind = Under::Root;
    settleSelfManagers();
    breakCycles(m_reading, m_references, m_values, m_plan);
    settleAssistants();
    countPlaces();
    noteCounts();
}

void RosterManagers::resolveOne(std::uint32_t index) {
    PositionDraft& draft = m_reading.positions[index];
    const std::string_view text = m_reading.cells.text(draft.row, R::Manager);
    if (m_reading.cells.isOwn() && (text.empty() || text == kTrayMark)) {
        draft.manager.kind = text.empty() ? Under::Root : Under::Tray;
        return;
    }
    if (text != m_lastText || m_lastDraft == kNoDraft) {
        m_lastText = text;
        m_lastDraft = text.empty() ? kNoDraft : m_references.inFileByKey(text);
    }
    if (m_lastDraft != kNoDraft) {
        draft.manager = {Under::InFile, m_lastDraft, {}};
    } else {
        for (const RosterField field : {R::Manager, R::ManagerEmail, R::ManagerName}) {
            if (takeReference(draft, field))
                break;
        }
    }
    if (draft.manager.kind == Under::InFile && draft.manager.draft == index)
        m_selfManaged.push_back(index);
}

/// True where the field says something, be it found or not; false leaves it to the next field.
bool RosterManagers::takeReference(PositionDraft& draft, RosterField field) {
    const std::string_view text = m_reading.cells.text(draft.row, field);
    if (text.empty())
        return false;
    const bool isOwn = m_reading.cells.isOwn();
    const FoundReference found = m_references.find(text);
    if (found.isFound()) {
        draft.manager = found.to;
        m_byName += found.how == How::Name;
        m_byEmail += found.how == How::Email;
        return true;
    }
    if (!isOwn && isRootMark(text))
        return false;
    const bool mayHelp =
        field == R::Manager && (m_reading.cells.has(R::ManagerEmail) || m_reading.cells.has(R::ManagerName));
    if (mayHelp) {
        for (const RosterField other : {R::ManagerEmail, R::ManagerName}) {
            const std::string_view otherText = m_reading.cells.text(draft.row, other);
            if (!otherText.empty() && m_references.find(otherText).isFound())
                return takeReference(draft, other);
        }
    }
    if (found.how == How::Ambiguous)
        putInTray(draft, RosterFault::AmbiguousManager, field, found);
    else if (found.how == How::OnlyInPlan)
        putInTray(draft, RosterFault::ManagerOnlyInPlan, field);
    else
        putInTray(draft, RosterFault::UnknownManager, field);
    return true;
}

void RosterManagers::putInTray(PositionDraft& draft, RosterFault fault, RosterField field,
                               FoundReference found) {
    draft.manager = {Under::Tray, kNoDraft, {}};
    m_values.note(fault, draft.row, field, {std::string(m_reading.cells.text(draft.row, field))});
    m_reading.problems.back().lines = std::move(found.lines);
}

bool RosterManagers::hasOtherRoot() const {
    const bool hasDraft = std::any_of(m_reading.positions.begin(), m_reading.positions.end(),
                                      [](const PositionDraft& d) { return d.manager.kind == Under::Root; });
    if (hasDraft || !m_reading.partial || !m_plan)
        return hasDraft;
    const auto tops = m_plan->org().reports(PositionId{});
    return std::any_of(tops.begin(), tops.end(), [&](const auto& link) {
        return m_plan->org().find(link.id)->place == Place::Chart &&
               m_references.draftOf(link.id) == kNoDraft;
    });
}

void RosterManagers::settleSelfManagers() {
    if (m_selfManaged.empty())
        return;
    bool isRootTaken = hasOtherRoot();
    for (const std::uint32_t index : m_selfManaged) {
        PositionDraft& draft = m_reading.positions[index];
        if (isRootTaken) {
            putInTray(draft, RosterFault::SelfManager, R::Manager);
            continue;
        }
        isRootTaken = true;
        draft.manager = {Under::Root, kNoDraft, {}};
        m_values.note(RosterFault::SelfManagedRoot, draft.row, R::Manager, {std::string(draft.key)});
    }
}

/// Whether somebody whom the file does not name goes on reporting to it.
bool RosterManagers::keepsReports(const PositionDraft& draft) const {
    if (!m_plan || !draft.existing)
        return false;
    const auto reports = m_plan->org().reports(draft.existing);
    return std::any_of(reports.begin(), reports.end(), [&](const auto& link) {
        const bool stays = m_reading.partial || m_plan->org().find(link.id)->key.empty();
        return stays && m_references.draftOf(link.id) == kNoDraft;
    });
}

void RosterManagers::settleAssistants() {
    std::vector<bool> isManager(m_reading.positions.size());
    for (PositionDraft& draft : m_reading.positions) {
        if (draft.manager.kind == Under::InFile)
            isManager[draft.manager.draft] = true;
        if (draft.manager.kind != Under::InPlan)
            continue;
        if (m_plan->org().find(draft.manager.position)->standing == Standing::Assistant)
            putInTray(draft, RosterFault::UnderAssistant, R::Manager);
    }
    for (std::size_t i = 0; i < m_reading.positions.size(); ++i) {
        PositionDraft& draft = m_reading.positions[i];
        if (draft.standing != Standing::Assistant || !(isManager[i] || keepsReports(draft)))
            continue;
        draft.standing = Standing::Report;
        m_values.note(RosterFault::AssistantHasReports, draft.row, R::Kind);
    }
}

void RosterManagers::countPlaces() {
    std::vector<std::uint32_t> rootLines;
    for (const PositionDraft& draft : m_reading.positions) {
        m_reading.unplaced += draft.manager.kind == Under::Tray;
        if (draft.manager.kind != Under::Root)
            continue;
        ++m_reading.roots;
        if (rootLines.size() < kRosterManagersMostLines)
            rootLines.push_back(m_reading.cells.line(draft.row));
    }
    if (m_reading.partial || !hasManagerColumn(m_reading.cells) || m_reading.positions.empty())
        return;
    if (m_reading.roots == 0 &&
        !(m_reading.cells.isOwn() && m_reading.unplaced == m_reading.positions.size()))
        m_reading.problems.push_back({RosterFault::NoRoot, 0, -1, idOf(R::Manager), {}, {}});
    if (m_reading.roots > 1)
        m_reading.problems.push_back({RosterFault::SeveralRoots,
                                      0,
                                      -1,
                                      idOf(R::Manager),
                                      {std::to_string(m_reading.roots)},
                                      std::move(rootLines)});
}

void RosterManagers::noteCounts() {
    for (const auto& [fault, count] : {std::pair(RosterFault::ManagersFoundByName, m_byName),
                                       std::pair(RosterFault::ManagersFoundByEmail, m_byEmail)}) {
        if (count > 0)
            m_reading.problems.push_back({fault, 0, -1, idOf(R::Manager), {std::to_string(count)}, {}});
    }
}

/// The whole cell where it names somebody: "Okafor, Ada" is one; else its parts.
std::vector<std::string> RosterManagers::dottedParts(std::string_view text) {
    if (m_reading.cells.isOwn())
        return ownParts(text);
    if (m_references.find(text).isFound())
        return {std::string(text)};
    std::vector<std::string> parts = splitAt(text, ";|\n");
    if (parts.size() == 1 && !m_references.find(parts.front()).isFound())
        parts = splitAt(text, ",");
    return parts;
}

void RosterManagers::resolveDotted() {
    if (!m_reading.cells.has(R::Dotted))
        return;
    for (std::uint32_t i = 0; i < m_reading.positions.size(); ++i) {
        const std::uint32_t row = m_reading.positions[i].row;
        const std::string_view text = m_reading.cells.text(row, R::Dotted);
        if (text.empty() || (!m_reading.cells.isOwn() && isRootMark(text)))
            continue;
        for (const std::string& part : dottedParts(text)) {
            FoundReference found = m_references.find(part);
            if (found.isFound()) {
                addDotted(i, part, found.to);
                continue;
            }
            const bool isAmbiguous = found.how == How::Ambiguous;
            m_values.note(isAmbiguous ? RosterFault::AmbiguousDotted : RosterFault::UnknownDotted, row,
                          R::Dotted, {part});
            m_reading.problems.back().lines = std::move(found.lines);
        }
    }
}

void RosterManagers::addDotted(std::uint32_t index, std::string_view text, const DraftManager& to) {
    const PositionDraft& draft = m_reading.positions[index];
    const auto isSame = [](const DraftManager& a, const DraftManager& b) {
        return a.kind == b.kind && a.draft == b.draft && a.position == b.position;
    };
    if (to.kind == Under::InFile && to.draft == index) {
        m_values.note(RosterFault::DottedToSelf, draft.row, R::Dotted, {std::string(text)});
        return;
    }
    if (!m_reading.cells.isOwn() && isSame(to, draft.manager)) {
        m_values.note(RosterFault::DottedIsManager, draft.row, R::Dotted, {std::string(text)});
        return;
    }
    for (auto line = m_reading.lines.rbegin(); line != m_reading.lines.rend() && line->from == index;
         ++line) {
        if (isSame(line->to, to))
            return;
    }
    m_reading.lines.push_back({index, to});
}

} // namespace orgwright
