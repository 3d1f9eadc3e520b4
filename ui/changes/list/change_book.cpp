// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/list/change_book.h"

#include "core/commands/take_back.h"

#include <algorithm>

namespace orgwright {
namespace {

/// Steps of typing about the same decisions in the same field become one.
std::string coalesceKey(const Decisions& decisions, const DecisionNotes& notes) {
    const Decision& head = *decisions.begin();
    const char* field = notes.quarter ? "quarter" : notes.owner ? "owner" : notes.note ? "note" : "rank";
    return "describe " + std::to_string(head.row) + ' ' + std::to_string(static_cast<int>(head.aspect)) +
           ' ' + std::to_string(decisions.size()) + ' ' + field;
}

} // namespace

ChangeBook::ChangeBook(PlanDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_edits(document.shared()) {
    connect(&m_edits, &PlanDocument::refused, this, &ChangeBook::refused);
    connect(&m_edits, &PlanDocument::failed, this, &ChangeBook::failed);
    connect(&document, &PlanDocument::scenariosChanged, this, &ChangeBook::followScenario);
    connect(&document, &PlanDocument::historyChanged, this, &ChangeBook::outdate);
    followScenario();
}

void ChangeBook::followScenario() {
    m_edits.setScenario(m_document.scenario());
    outdate();
}

void ChangeBook::outdate() {
    m_list.reset();
    if (std::exchange(m_isTelling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isTelling = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

const ChangeList& ChangeBook::list() const {
    if (!m_list)
        m_list = changeList(plan(), kBaseline, scenario());
    return *m_list;
}

std::optional<std::size_t> ChangeBook::lineOf(const Decision& decision) const {
    const auto& lines = list().lines;
    const auto found = std::ranges::find_if(
        lines, [&](const ChangeLine& line) { return std::ranges::count(line.decisions, decision) > 0; });
    if (found == lines.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - lines.begin());
}

std::optional<std::size_t> ChangeBook::lineAbout(PositionId position) const {
    const auto& lines = list().lines;
    const auto found = std::ranges::find_if(
        lines, [&](const ChangeLine& line) { return std::ranges::count(line.positions, position) > 0; });
    if (found == lines.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - lines.begin());
}

std::optional<ChangeBook::Lines> ChangeBook::alsoTakenBack(const Lines& lines) const {
    Lines others;
    const auto why = m_edits.preview(
        [&](Editor& editor) {
            auto places = orgwright::takeBack(editor, list(), lines);
            if (places)
                others = *places;
            return places;
        },
        [](const Plan&, const Totals&, const Changes&) {});
    std::erase_if(others, [&](std::size_t line) { return std::ranges::count(lines, line) > 0; });
    return why ? std::nullopt : std::optional(others);
}

std::size_t ChangeBook::takeBack(const Lines& lines) {
    const ChangeList taken = list();
    const auto places =
        m_edits.run([&](Editor& editor) { return orgwright::takeBack(editor, taken, lines); });
    return places ? places->size() : 0;
}

bool ChangeBook::describe(const Decisions& decisions, const DecisionNotes& notes) {
    return !decisions.empty() &&
           m_edits.run([&](Editor& editor) { return describeDecisions(editor, decisions, notes); },
                       coalesceKey(decisions, notes));
}

bool ChangeBook::moveBefore(const Lines& lines, std::size_t before) {
    const ChangeList ordered = list();
    Lines order;
    for (std::size_t place = 0; place <= ordered.lines.size(); ++place) {
        if (place == before)
            order.insert(order.end(), lines.begin(), lines.end());
        if (place < ordered.lines.size() && std::ranges::count(lines, place) == 0)
            order.push_back(place);
    }
    return m_edits.run([&](Editor& editor) { return orderChanges(editor, ordered, order); });
}

bool ChangeBook::settle(const std::vector<ClashId>& clashes, Settle how) {
    return m_edits.run([&](Editor& editor) { return settleClashes(editor, clashes, how); });
}

} // namespace orgwright
