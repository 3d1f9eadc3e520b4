// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/checks.h"

#include "core/base/text.h"

namespace orgwright {
namespace {

template <class... Ids>
std::optional<Refusal> because(Reason reason, Ids... ids) {
    return Refusal{reason, {ids.value()...}, {}};
}

} // namespace

std::optional<Refusal> whyNotReportTo(const Org& org, PositionId manager) {
    if (!manager)
        return std::nullopt;
    const Position* row = org.find(manager);
    if (!row)
        return because(Reason::NotFound, manager);
    if (row->standing == Standing::Assistant)
        return because(Reason::UnderAssistant, manager);
    return std::nullopt;
}

std::optional<Refusal> whyNotMovePosition(const Org& org, PositionId position, PositionId manager) {
    if (!org.find(position))
        return because(Reason::NotFound, position);
    if (position == manager)
        return because(Reason::UnderItself, position);
    if (auto why = whyNotReportTo(org, manager))
        return why;
    if (manager && org.isInBranch(manager, position))
        return because(Reason::UnderOwnReport, position, manager);
    return std::nullopt;
}

std::optional<Refusal> whyNotMakeAssistant(const Org& org, PositionId position) {
    if (!org.find(position))
        return because(Reason::NotFound, position);
    if (!org.reports(position).empty())
        return because(Reason::AssistantHasReports, position);
    return std::nullopt;
}

std::optional<Refusal> whyNotAddLine(const Org& org, PositionId from, PositionId to) {
    if (from == to)
        return because(Reason::LineToItself, from);
    const Position* row = org.find(from);
    if (!row || !org.find(to))
        return because(Reason::NotFound, row ? to : from);
    if (row->manager == to)
        return because(Reason::LineIsReportingLine, from, to);
    for (const auto& link : org.linesFrom(from)) {
        if (org.find(link.id)->to == to)
            return because(Reason::LineExists, from, to);
    }
    return std::nullopt;
}

std::optional<Refusal> whyNotMoveTeam(const Org& org, TeamId team, TeamId parent) {
    if (!org.find(team))
        return because(Reason::NotFound, team);
    if (parent && !org.find(parent))
        return because(Reason::NotFound, parent);
    if (parent && org.isInTeam(parent, team))
        return because(Reason::TeamUnderItself, team, parent);
    return std::nullopt;
}

std::optional<Refusal> whyNotFill(const Org& org, PositionId position, PersonId person) {
    if (!org.find(position))
        return because(Reason::NotFound, position);
    for (const auto& link : org.incumbents(position)) {
        if (org.find(link.id)->person == person)
            return because(Reason::AlreadyHoldsSeat, position, person);
    }
    return std::nullopt;
}

std::optional<Refusal> whyNotText(std::int64_t id, std::string_view text) {
    if (text.size() > kMostTextBytes)
        return Refusal{Reason::TextTooLong, {id}, {}};
    if (!isCleanUtf8(text))
        return Refusal{Reason::TextNotUnicode, {id}, {}};
    return std::nullopt;
}

std::optional<Refusal> whyNotName(std::int64_t id, std::string_view name) {
    if (trimmed(name).empty())
        return Refusal{Reason::NameNeeded, {id}, {}};
    return whyNotText(id, name);
}

Refusal looksUnsound(const Unsoundness& found) {
    return {Reason::LooksUnsound, {found.id}, {std::string(found.column)}};
}

} // namespace orgwright
