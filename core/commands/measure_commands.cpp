// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/commands/scorecard_commands.h"
#include "core/rollup/locked_quarter.h"
#include "core/rollup/scorecard.h"

#include <algorithm>

namespace orgwright {
namespace {

constexpr Hundredths kLeastScore = 100;
constexpr Hundredths kMostScore = 500;

bool isKeyTaken(const Plan& plan, const Measure& row) {
    const std::vector<Measure> all = measures(plan);
    return std::any_of(all.begin(), all.end(),
                       [&](const Measure& other) { return other.id != row.id && other.key == row.key; });
}

/// "Speed of hiring" becomes "speed_of_hiring"; taken: with a number.
std::string keyFrom(const Plan& plan, Measure row) {
    std::string key;
    for (const char letter : foldedCase(trimmed(row.name)))
        key += letter == ' ' ? '_' : letter;
    row.key = key;
    for (int number = 2; isKeyTaken(plan, row); ++number)
        row.key = key + '_' + std::to_string(number);
    return row.key.str();
}

std::optional<Refusal> whyNotMeasure(const Plan& plan, const Measure& row) {
    if (auto why = whyNotValue(row))
        return why;
    const bool isReversed = row.isLessBetter ? row.near < row.target : row.near > row.target;
    if (isReversed)
        return Refusal{Reason::TargetReversed, {row.id.value()}, {}};
    if (isKeyTaken(plan, row))
        return Refusal{Reason::KeyTaken, {row.id.value()}, {row.key.str()}};
    return isOfTheNine(row.id) ? std::nullopt : whyNotName(row.id.value(), row.name);
}

/// For the step's sentence: the nine are called by their key there.
std::string nameFor(const Plan& plan, MeasureId id) {
    const auto measure = measureOf(plan, id);
    return measure ? (measure->name.empty() ? measure->key.str() : measure->name.str()) : std::string();
}

template <class Row, class IsMeant>
void eraseEach(Editor& editor, IsMeant isMeant) {
    std::vector<IdOf<Row>> ids;
    for (const Row& row : editor.plan().rows<Row>({})) {
        if (isMeant(row))
            ids.push_back(row.id);
    }
    for (const IdOf<Row> id : ids)
        editor.erase<Row>(id);
}

bool isInLockedQuarter(const Plan& plan, MeasureId measure) {
    const Table<LockedScore>& rows = plan.rows<LockedScore>({});
    return std::any_of(rows.begin(), rows.end(), [&](const LockedScore& row) {
        const QuarterLock* lock = plan.rows<QuarterLock>({}).find(row.lock);
        return row.measure == measure && lock && !lock->unlocked.isSet();
    });
}

void putScore(Editor& editor, Score row) {
    const Score* known = scoreOf(editor.plan(), row.measure, row.quarter);
    row.id = known ? known->id : editor.newId<ScoreId>();
    if (!row.isScored && row.note.empty())
        editor.erase<Score>(row.id);
    else
        editor.put(row);
}

} // namespace

std::optional<Refusal> whyNotQuarter(const Plan& plan, Quarter quarter) {
    if (!quarter.isSet())
        return Refusal{Reason::QuarterNeeded, {}, {}};
    if (lockOf(plan, quarter))
        return Refusal{Reason::QuarterLocked, {}, {quarterText(quarter)}};
    return std::nullopt;
}

Result<MeasureId> addMeasure(Editor& editor, Measure row) {
    row.id = editor.newId<MeasureId>();
    if (row.key.empty())
        row.key = keyFrom(editor.plan(), row);
    for (const Measure& other : measures(editor.plan())) {
        if (other.category == row.category)
            row.rank = std::max(row.rank, other.rank + 1);
    }
    if (auto why = whyNotMeasure(editor.plan(), row))
        return tl::unexpected(*why);
    editor.describe(Action::AddMeasure, {row.name.str()});
    editor.put(row);
    return row.id;
}

Result<void> editMeasure(Editor& editor, Measure row) {
    const auto now = measureOf(editor.plan(), row.id);
    if (!now)
        return refuse(Reason::NotFound, row.id);
    if (isOfTheNine(row.id))
        row.key = now->key;
    if (auto why = whyNotMeasure(editor.plan(), row))
        return tl::unexpected(*why);
    editor.describe(Action::EditMeasure, {nameFor(editor.plan(), row.id)});
    if (isOfTheNine(row.id) && row == usualMeasure(row.id))
        editor.erase<Measure>(row.id);
    else
        editor.put(row);
    return {};
}

Result<void> deleteMeasure(Editor& editor, MeasureId measure) {
    if (isOfTheNine(measure))
        return refuse(Reason::MeasureStays, measure);
    if (!measureOf(editor.plan(), measure))
        return refuse(Reason::NotFound, measure);
    if (isInLockedQuarter(editor.plan(), measure))
        return refuse(Reason::MeasureStays, measure);
    editor.describe(Action::DeleteMeasure, {nameFor(editor.plan(), measure)});
    const auto isOfIt = [&](const auto& row) { return row.measure == measure; };
    eraseEach<Score>(editor, isOfIt);
    eraseEach<Evidence>(editor, isOfIt);
    eraseEach<Expectation>(editor, isOfIt);
    editor.erase<Measure>(measure);
    return {};
}

Result<void> setScore(Editor& editor, Score row) {
    const auto measure = measureOf(editor.plan(), row.measure);
    if (!measure)
        return refuse(Reason::NotFound, row.measure);
    if (auto why = whyNotQuarter(editor.plan(), row.quarter))
        return tl::unexpected(*why);
    if (auto why = whyNotValue(row))
        return tl::unexpected(*why);
    if (row.isScored && measure->unit.empty() && (row.value < kLeastScore || row.value > kMostScore))
        return tl::unexpected(Refusal{Reason::OutOfRange, {row.measure.value()}, {"score"}});
    editor.describe(Action::ScoreMeasure, {nameFor(editor.plan(), row.measure), quarterText(row.quarter)});
    putScore(editor, row);
    return {};
}

Result<void> clearScore(Editor& editor, MeasureId measure, Quarter quarter) {
    const Score* known = scoreOf(editor.plan(), measure, quarter);
    if (!known)
        return refuse(Reason::NotFound, measure);
    if (auto why = whyNotQuarter(editor.plan(), quarter))
        return tl::unexpected(*why);
    editor.describe(Action::ClearScore, {nameFor(editor.plan(), measure), quarterText(quarter)});
    editor.erase<Score>(known->id);
    return {};
}

Result<std::size_t> copyScores(Editor& editor, Quarter quarter) {
    if (auto why = whyNotQuarter(editor.plan(), quarter))
        return tl::unexpected(*why);
    std::vector<Score> copies;
    for (const Quarter before : scoredQuarters(editor.plan())) {
        if (before >= quarter)
            break;
        copies.clear();
        for (const ScoredMeasure& each : scorecard(editor.plan(), kBaseline, before, {}).measures) {
            const Score* known = scoreOf(editor.plan(), each.measure.id, quarter);
            const bool isMeant =
                each.value && measureOf(editor.plan(), each.measure.id) && !(known && known->isScored);
            if (!isMeant)
                continue;
            Score copy = known ? *known : Score{};
            copy.measure = each.measure.id;
            copy.quarter = quarter;
            copy.isScored = true;
            copy.value = *each.value;
            copies.push_back(copy);
        }
    }
    if (copies.empty())
        return refuse(Reason::NothingToCopy, MeasureId{});
    editor.describe(Action::CopyScores, {quarterText(quarter)});
    for (const Score& copy : copies)
        putScore(editor, copy);
    return copies.size();
}

Result<void> expect(Editor& editor, ScenarioId scenario, MeasureId measure,
                    std::optional<Hundredths> change) {
    const Scenario* of = editor.plan().scenarios().find(scenario);
    if (!of || !measureOf(editor.plan(), measure))
        return refuse(Reason::NotFound, measure);
    if (scenario == kBaseline)
        return refuse(Reason::IsBaseline, scenario);
    const Table<Expectation>& rows = editor.plan().rows<Expectation>({});
    const auto known = std::find_if(rows.begin(), rows.end(), [&](const Expectation& row) {
        return row.scenario == scenario && row.measure == measure;
    });
    const ExpectationId id = known == rows.end() ? editor.newId<ExpectationId>() : known->id;
    const Expectation row{id, scenario, measure, change.value_or(0)};
    if (auto why = whyNotValue(row))
        return tl::unexpected(*why);
    editor.describe(Action::Expect, {of->name.str()});
    if (change)
        editor.put(row);
    else
        editor.erase<Expectation>(id);
    return {};
}

} // namespace orgwright
