// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/headings.h"
#include "core/exchange/in/roster_import.h"

#include <map>

namespace orgwright {

/// What a list of past scores may say, one row a measure and quarter.
enum class ScoreField : std::uint8_t { Quarter, Measure, Score, Note, GivenBy, Count };

using ScoreMapping = Mapping<ScoreField>;

inline constexpr std::array<FieldName<ScoreField>, static_cast<std::size_t>(ScoreField::Count)> kScoreFields{{
    {ScoreField::Quarter, "quarter", "Quarter"},
    {ScoreField::Measure, "measure", "Measure"},
    {ScoreField::Score, "score", "Score"},
    {ScoreField::Note, "note", "Note"},
    {ScoreField::GivenBy, "given-by", "Given by"},
}};

std::string_view idOf(ScoreField field);

/// As guessTeamMapping and applyOverride of other lists.
ScoreMapping guessScoreMapping(std::span<const std::string_view> headings);
tl::expected<void, MapError> applyOverride(ScoreMapping& mapping, std::span<const std::string_view> headings,
                                           std::string_view fieldAndColumn);

struct ScoreRow {
    std::uint32_t row = 0;
    MeasureId measure;
    Quarter quarter;
    bool isScored = false;
    Hundredths value = 0;
    std::string_view note;
    std::string_view givenBy;
};

/// What the list says; a row with a problem is left out. Refers to the table.
struct ScoreReading {
    const TextTable* table = nullptr;
    ScoreMapping mapping;
    std::vector<ScoreRow> scores; ///< in file order
    std::vector<RosterProblem> problems;

    bool isSound() const { return countOf(problems, Severity::Problem) == 0; }
};

struct ScoreContext {
    const Plan* plan = nullptr;
    ScenarioId scenario = kBaseline; ///< scores are of the plan; for the same call as other lists
    bool partial = false;            ///< always: what the list does not say stays
    /// What measures are called besides their keys, in folded case.
    std::map<std::string, MeasureId> names = {};
};

/// Measures by key or name, quarters and numbers in the ways that rosters write them.
std::optional<ScoreReading> readScores(const TextTable& table, const ScoreMapping& mapping,
                                       const ScoreContext& context = {});

struct ScoreSummary {
    std::size_t came = 0;
    std::size_t changed = 0;
    std::size_t mended = 0;
    friend bool operator==(const ScoreSummary&, const ScoreSummary&) = default;
};

/// Puts the scores in as one step; what the list leaves empty stays. Refuses as importRoster does.
Result<ScoreSummary> importScores(Editor& editor, const ScoreReading& reading,
                                  const ImportOptions& options = {});

} // namespace orgwright
