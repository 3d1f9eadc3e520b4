// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/review_draft.h"

#include "core/rollup/indicator_context.h"
#include "core/rollup/promises.h"
#include "core/rollup/totals.h"

#include <algorithm>
#include <map>
#include <set>

namespace orgwright {
namespace {

using Sentences = std::vector<DraftSentence>;

constexpr std::size_t kMostSentences = 8;
constexpr std::size_t kMostOfAKind = 3;
constexpr int kLongDays = 21;

struct Facts {
    const Plan& plan;
    ScenarioId scenario;
    Quarter quarter;
    Date today;
    IndicatorContext context;
    Scorecard card;
    std::vector<Finding> findings;

    const Org& org() const { return context.org(); }
};

DraftSentence saying(DraftFact fact, std::vector<RowRef> rows, std::vector<std::int64_t> numbers = {}) {
    DraftSentence sentence;
    sentence.fact = fact;
    sentence.rows = std::move(rows);
    sentence.numbers = std::move(numbers);
    return sentence;
}

void addRisenMeasures(const Facts& in, Sentences& out) {
    for (const ScoredMeasure& each : in.card.measures) {
        const Hundredths better = each.change.value_or(0) * (each.measure.isLessBetter ? -1 : 1);
        if (better > 0)
            out.push_back(
                saying(DraftFact::MeasureRose, {each.measure.id}, {*each.value - *each.change, *each.value}));
    }
}

/// As a share of the whole where there is one, to compare by.
double level(const Indicator& indicator) {
    const auto value = static_cast<double>(indicator.value);
    return indicator.whole != 0 ? value / static_cast<double>(indicator.whole) : value;
}

void addBetterIndicators(const Facts& in, Sentences& out) {
    if (!in.context.before())
        return;
    const Scorecard then = scorecard(in.plan, in.scenario, in.context.before()->quarter, in.today);
    for (const Indicator& now : in.card.indicators) {
        const auto before = std::find_if(then.indicators.begin(), then.indicators.end(),
                                         [&](const Indicator& each) { return each.rule == now.rule; });
        if (before == then.indicators.end() || !before->isKnown || !now.isKnown)
            continue;
        const bool isBetter =
            now.rule->isLessBetter ? level(now) < level(*before) : level(now) > level(*before);
        if (!isBetter)
            continue;
        DraftSentence sentence = saying(DraftFact::IndicatorBetter, now.rows);
        if (sentence.rows.empty())
            sentence.rows.emplace_back(now.rule->measure);
        sentence.before = *before;
        sentence.now = now;
        out.push_back(std::move(sentence));
    }
}

void addAdoptions(const Facts& in, Sentences& out) {
    for (const Scenario& row : in.plan.scenarios()) {
        const bool isOfQuarter =
            row.adopted.isSet() &&
            quarterContaining(row.adopted, in.plan.settings().fiscalYearStart) == in.quarter;
        if (isOfQuarter)
            out.push_back(saying(DraftFact::ScenarioAdopted, {row.id}, {row.adopted.yyyymmdd}));
    }
}

/// What is due this quarter or was due the one before, where the scores say what became of it.
void addPromises(const Facts& in, Sentences& out) {
    for (const Promise& each : promises(in.plan)) {
        const bool isDue = each.due == in.quarter || each.due.index + 1 == in.quarter.index;
        if (isDue && each.before && each.after)
            out.push_back(saying(DraftFact::PromiseDue, {each.scenario, each.measure},
                                 {each.expected, *each.after - *each.before}));
    }
}

using Spans = std::map<PositionId, std::int32_t>;

/// At the last lock; assistants of today are left out, as they are now.
Spans lockedSpans(const Facts& in) {
    Spans spans;
    std::set<PositionId> seen;
    for (const LockedSeat* seat : lockedRows<LockedSeat>(in.plan, in.context.before()->id)) {
        const Position* now = in.org().find(seat->position);
        const bool isReport = !now || now->standing == Standing::Report;
        if (seat->manager && isReport && seen.insert(seat->position).second)
            ++spans[seat->manager];
    }
    return spans;
}

void addBetterSpans(const Facts& in, const Spans& then, Sentences& out) {
    const Settings& targets = in.plan.settings();
    const auto isInside = [&](std::int32_t span) {
        return span >= targets.spanLeast && span <= targets.spanMost;
    };
    for (const Position* row : in.context.facts().positions()) {
        const auto before = then.find(row->id);
        const std::int32_t now = spanOf(in.org(), row->id);
        if (before != then.end() && !isInside(before->second) && isInside(now))
            out.push_back(saying(DraftFact::SpanIntoTarget, {row->id}, {before->second, now}));
    }
}

/// Whoever leads now and had a seat at the last lock from which nobody was led.
void addRisen(const Facts& in, const Spans& then, Sentences& out) {
    std::map<PersonId, bool> ledThen;
    for (const LockedSeat* seat : lockedRows<LockedSeat>(in.plan, in.context.before()->id)) {
        if (seat->person)
            ledThen[seat->person] = ledThen[seat->person] || then.contains(seat->position);
    }
    for (const Position* row : in.context.facts().positions()) {
        const std::int32_t span = spanOf(in.org(), row->id);
        if (span == 0)
            continue;
        for (const auto& link : in.org().incumbents(row->id)) {
            const PersonId person = in.org().find(link.id)->person;
            const auto known = ledThen.find(person);
            if (known != ledThen.end() && !known->second)
                out.push_back(saying(DraftFact::RoseInside, {row->id, person}, {span}));
        }
    }
}

void addReady(const Facts& in, Sentences& out) {
    std::map<PositionId, std::vector<RowRef>> ready;
    for (const Successor& row : in.plan.rows<Successor>({})) {
        if (row.readiness == Readiness::Now)
            ready[row.position].emplace_back(row.person);
    }
    std::size_t count = 0;
    for (const Position* row : in.context.facts().positions()) {
        const auto people = ready.find(row->id);
        if (people == ready.end() || spanOf(in.org(), row->id) == 0 || count == kMostOfAKind)
            continue;
        std::vector<RowRef> rows{row->id};
        rows.insert(rows.end(), people->second.begin(), people->second.end());
        out.push_back(saying(DraftFact::ReadySuccessors, std::move(rows)));
        ++count;
    }
}

Sentences ofManagers(const Facts& in) {
    Sentences out;
    if (in.context.before()) {
        const Spans then = lockedSpans(in);
        addRisen(in, then, out);
        addBetterSpans(in, then, out);
    }
    addReady(in, out);
    return out;
}

void addShare(const Facts& in, std::string_view id, DraftFact fact, Sentences& out) {
    for (const Indicator& each : in.card.indicators) {
        if (each.rule->id == id && each.isKnown && !each.rows.empty())
            out.push_back(saying(fact, each.rows, {each.value / kOne, each.whole / kOne}));
    }
}

/// Those of the quarter that took long, and those that wait, the longest first.
void addLongDecisions(const Facts& in, Sentences& out) {
    std::vector<std::pair<int, DraftSentence>> found;
    for (const LoggedDecision& row : in.plan.rows<LoggedDecision>({})) {
        if (!row.raised.isSet())
            continue;
        const bool isOpen = !row.decided.isSet();
        const bool isOfQuarter =
            !isOpen && quarterContaining(row.decided, in.plan.settings().fiscalYearStart) == in.quarter;
        if ((isOpen && !in.today.isSet()) || (!isOpen && !isOfQuarter))
            continue;
        const int days = daysBetween(row.raised, isOpen ? in.today : row.decided);
        const DraftFact fact = isOpen ? DraftFact::DecisionWaits : DraftFact::DecisionTookLong;
        if (days > kLongDays)
            found.emplace_back(days, saying(fact, {row.id}, {days}));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& [days, sentence] : found)
        out.push_back(std::move(sentence));
}

Sentences ofDecisions(const Facts& in) {
    Sentences out;
    addShare(in, "decided_at_top", DraftFact::DecidedAtTop, out);
    addShare(in, "escalated", DraftFact::EscalatedOften, out);
    addLongDecisions(in, out);
    return out;
}

/// What these rules say, the weightier first.
Sentences fromFindings(const Facts& in, std::initializer_list<std::string_view> rules) {
    Sentences out;
    for (const Finding& each : in.findings) {
        if (std::find(rules.begin(), rules.end(), each.rule->id) == rules.end() || each.rows.empty())
            continue;
        out.push_back(saying(DraftFact::Found, each.rows));
        out.back().finding = each;
    }
    std::stable_sort(out.begin(), out.end(), [](const DraftSentence& a, const DraftSentence& b) {
        return a.finding.rule->severity < b.finding.rule->severity;
    });
    return out;
}

Sentences ofStructure(const Facts& in) {
    Sentences out;
    addAdoptions(in, out);
    addPromises(in, out);
    addRisenMeasures(in, out);
    addBetterIndicators(in, out);
    return out;
}

} // namespace

std::array<std::vector<DraftSentence>, kQuestions> reviewDraft(const Plan& plan, ScenarioId scenario,
                                                               Quarter quarter, Date today) {
    const Facts in{plan,
                   scenario,
                   quarter,
                   today,
                   IndicatorContext(plan, scenario, quarter, today),
                   scorecard(plan, scenario, quarter, today),
                   findings(plan, scenario, today)};
    std::array<Sentences, kQuestions> draft{
        ofStructure(in), ofManagers(in), ofDecisions(in),
        fromFindings(in, {"team_overallocated", "team_on_many_bets", "lead_elsewhere", "team_split",
                          "team_scattered", "platform_on_product", "platform_unused", "aim_against_mix",
                          "team_without_lead"}),
        fromFindings(in, {"large_unsure_bet", "learning_overdue", "stopped_bet_staffed", "ended_bet_staffed",
                          "bet_without_kill_criterion", "bet_without_hypothesis"})};
    for (Sentences& each : draft) {
        if (each.size() > kMostSentences)
            each.resize(kMostSentences);
    }
    return draft;
}

} // namespace orgwright
