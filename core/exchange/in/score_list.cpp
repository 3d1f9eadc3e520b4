// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/score_list.h"

#include "core/base/text.h"
#include "core/commands/scorecard_commands.h"
#include "core/exchange/in/roster_dates.h"
#include "core/exchange/in/roster_numbers.h"
#include "core/rollup/locked_quarter.h"
#include "core/rollup/scorecard.h"

#include <algorithm>
#include <set>

namespace orgwright {
namespace {

using S = ScoreField;

constexpr Hundredths kLeastScore = 100;
constexpr Hundredths kMostScore = 500;

class ScoreReader {
public:
    ScoreReader(const TextTable& table, const ScoreMapping& mapping, const ScoreContext& context)
        : m_table(table)
        , m_plan(*context.plan)
        , m_names(context.names) {
        m_reading.table = &table;
        m_reading.mapping = mapping;
        for (const Measure& measure : measures(m_plan))
            m_names.insert_or_assign(foldedCase(measure.key), measure.id);
    }

    ScoreReading read() {
        if (m_table.rowCount() == 0)
            m_reading.problems.push_back({RosterFault::NoRows});
        for (const S field : {S::Quarter, S::Measure, S::Score}) {
            if (!m_reading.mapping.has(field))
                m_reading.problems.push_back(
                    {RosterFault::ColumnMissing, 0, -1, idOf(field), {std::string(idOf(field))}});
        }
        if (!m_reading.problems.empty())
            return std::move(m_reading);
        for (std::uint32_t row = 0; row < m_table.rowCount(); ++row)
            readRow(row);
        return std::move(m_reading);
    }

private:
    std::string_view text(std::uint32_t row, S field) const {
        const auto column = m_reading.mapping.column(field);
        return column && *column < m_table.columnCount() ? trimmed(m_table.cell(row, *column))
                                                         : std::string_view();
    }

    void note(RosterFault fault, std::uint32_t row, S field) {
        const auto column = m_reading.mapping.column(field);
        m_reading.problems.push_back({fault,
                                      m_table.line(row),
                                      column ? static_cast<std::int32_t>(*column) : -1,
                                      idOf(field),
                                      {std::string(text(row, field))}});
    }

    bool readQuarterOf(ScoreRow& score) {
        const auto quarter = readQuarter(text(score.row, S::Quarter), m_plan.settings().fiscalYearStart);
        if (!quarter) {
            note(RosterFault::BadQuarter, score.row, S::Quarter);
            return false;
        }
        score.quarter = *quarter;
        if (lockOf(m_plan, *quarter))
            note(RosterFault::QuarterIsLocked, score.row, S::Quarter);
        return !lockOf(m_plan, *quarter);
    }

    bool readMeasure(ScoreRow& score) {
        const auto found = m_names.find(foldedCase(text(score.row, S::Measure)));
        if (found == m_names.end()) {
            note(RosterFault::UnknownMeasure, score.row, S::Measure);
            return false;
        }
        score.measure = found->second;
        return true;
    }

    /// An empty cell is no score, and no problem.
    bool readScore(ScoreRow& score) {
        const std::string_view cell = text(score.row, S::Score);
        if (cell.empty())
            return true;
        const auto number = readNumber(cell, 2, {provenDecimalMark(cell).value_or('.'), false});
        if (!number) {
            note(RosterFault::BadNumber, score.row, S::Score);
            return false;
        }
        score.isScored = true;
        score.value = number->scaled;
        const bool isScale = measureOf(m_plan, score.measure)->unit.empty();
        if (isScale && (score.value < kLeastScore || score.value > kMostScore)) {
            note(RosterFault::OutOfRange, score.row, S::Score);
            return false;
        }
        return true;
    }

    void readRow(std::uint32_t row) {
        ScoreRow score;
        score.row = row;
        if (!readQuarterOf(score) || !readMeasure(score) || !readScore(score))
            return;
        if (!m_seen.insert({score.measure, score.quarter}).second)
            return note(RosterFault::DuplicateKey, row, S::Measure);
        score.note = text(row, S::Note);
        score.givenBy = text(row, S::GivenBy);
        for (const S field : {S::Note, S::GivenBy}) {
            if (text(row, field).size() > kMostTextBytes)
                return note(RosterFault::TooLong, row, field);
        }
        if (score.isScored || !score.note.empty())
            m_reading.scores.push_back(score);
    }

    const TextTable& m_table;
    const Plan& m_plan;
    std::map<std::string, MeasureId> m_names;
    std::set<std::pair<MeasureId, Quarter>> m_seen;
    ScoreReading m_reading;
};

} // namespace

std::string_view idOf(ScoreField field) {
    return kScoreFields[static_cast<std::size_t>(field)].id;
}

std::optional<ScoreReading> readScores(const TextTable& table, const ScoreMapping& mapping,
                                       const ScoreContext& context) {
    return ScoreReader(table, mapping, context).read();
}

Result<ScoreSummary> importScores(Editor& editor, const ScoreReading& reading, const ImportOptions& options) {
    const std::size_t problems = countOf(reading.problems, Severity::Problem);
    if (problems > 0 && options.onProblem == OnProblem::Refuse)
        return tl::unexpected(Refusal{Reason::LooksUnsound, {}, {std::to_string(problems)}});
    ScoreSummary summary;
    summary.mended = problems;
    editor.describe(Action::ImportScores, {std::to_string(reading.scores.size())});
    for (const ScoreRow& score : reading.scores) {
        const Score* known = scoreOf(editor.plan(), score.measure, score.quarter);
        Score row = known ? *known : Score{};
        const Score before = row;
        row.measure = score.measure;
        row.quarter = score.quarter;
        if (score.isScored) {
            row.isScored = true;
            row.value = score.value;
        }
        if (!score.note.empty())
            row.note = score.note;
        if (!score.givenBy.empty())
            row.givenBy = score.givenBy;
        summary.came += known ? 0 : 1;
        summary.changed += known && !(row == before) ? 1 : 0;
        if (auto done = setScore(editor, row); !done)
            return tl::unexpected(done.error());
    }
    return summary;
}

} // namespace orgwright
