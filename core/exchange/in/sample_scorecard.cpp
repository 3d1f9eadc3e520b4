// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/sample_scorecard.h"

#include "core/commands/scorecard_commands.h"
#include "core/exchange/in/sample_steps.h"
#include "core/rollup/locked_quarter.h"
#include "core/rollup/scorecard.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

namespace orgwright {
namespace {

constexpr std::size_t kQuarters = 6;
constexpr Quarter kFirst{2025 * 4 + 1}; ///< 2025Q2
constexpr Quarter kDraft{kFirst.index + static_cast<int>(kQuarters)};

/// The days on which the reviews were done.
constexpr std::array<Date, kQuarters> kReviewed{
    {{20250708}, {20251007}, {20260113}, {20260407}, {20260707}, {20261006}}};

using Row = std::array<Hundredths, kQuarters + 1>; ///< the last: of the draft; 0: not scored yet
constexpr std::array<Row, kNine> kScores{{{250, 300, 300, 300, 350, 400, 400},
                                          {200, 200, 250, 250, 300, 300, 300},
                                          {300, 300, 250, 200, 250, 300, 0},
                                          {200, 250, 250, 300, 300, 350, 300},
                                          {300, 300, 250, 250, 250, 250, 200},
                                          {200, 200, 250, 250, 300, 300, 350},
                                          {300, 300, 350, 300, 350, 400, 400},
                                          {150, 150, 200, 200, 200, 250, 0},
                                          {350, 350, 300, 200, 300, 350, 0}}};

struct Note {
    int measure;
    int quarter; ///< from the first
    std::string_view text;
};
constexpr std::array kNotes{
    Note{5, 6, "Two of three slow calls waited for one meeting, and both were about money under € 100 k."},
    Note{5, 2, "The new steering committee sees every tariff question."},
    Note{9, 3, "Homes & Mobility was put together in January; one person in five got another manager."},
    Note{3, 3, "Two teams built a charging price list each."},
    Note{7, 5, "Three first-time managers led their first full year, and nobody left them."},
    Note{1, 5, "The bill run fits into one night in four of five countries."},
    Note{8, 5, "One successor moved up in August; the rest of the list is as thin as before."},
    Note{6, 6, "Needs of the next quarter were agreed in the planning week, not after it."},
};

struct Figures {
    std::string_view id;
    std::array<int, kQuarters> value;
    std::array<int, kQuarters> whole; ///< all 0: of nothing
};
constexpr std::array kSampleFigures{
    Figures{"bets_owned", {6, 7, 8, 9, 10, 11}, {11, 12, 12, 13, 13, 13}},
    Figures{"buckets_in_band", {1, 1, 2, 2, 2, 3}, {4, 4, 4, 4, 4, 4}},
    Figures{"growth_share", {11, 12, 12, 13, 14, 15}, {}},
    Figures{"crowded_teams", {3, 3, 2, 2, 1, 1}, {}},
    Figures{"decision_days", {13, 12, 17, 16, 18, 15}, {}},
    Figures{"decided_at_top", {3, 3, 4, 4, 5, 3}, {9, 8, 9, 8, 9, 7}},
    Figures{"escalated", {2, 1, 3, 2, 3, 2}, {9, 8, 9, 8, 9, 7}},
    Figures{"agreed_ahead", {3, 3, 4, 5, 6, 7}, {12, 11, 12, 12, 13, 13}},
    Figures{"needs_in_danger", {5, 5, 4, 4, 3, 3}, {}},
    Figures{"single_reports", {4, 4, 3, 3, 2, 2}, {}},
    Figures{"ready_successors", {1, 1, 2, 2, 2, 3}, {27, 27, 28, 29, 29, 29}},
    Figures{"managers_changed", {2, 0, 3, 21, 4, 2}, {}},
    Figures{"open_long", {5, 4, 4, 3, 3, 2}, {}},
};

struct Call {
    std::string_view what;
    Date raised;
    Date decided;
    DecisionLevel level;
    bool isEscalated = false;
    std::string_view by = {};
    std::string_view outcome = {};
};
constexpr std::array kCalls{
    Call{"Tariff engine, buy or build",
         {20260901},
         {20261015},
         DecisionLevel::Top,
         true,
         "Marit Oosterling",
         "Build; buy the rating tables"},
    Call{"One log-in for suppliers",
         {20261005},
         {20261012},
         DecisionLevel::Director,
         false,
         "Gideon Amoako",
         "Single sign-on first, roles in spring"},
    Call{"Second region: close or keep",
         {20260914},
         {20261029},
         DecisionLevel::Top,
         true,
         "Marit Oosterling",
         "Close by summer, if the drill in March passes"},
    Call{"Which meter vendor for Wrocław",
         {20261006},
         {20261020},
         DecisionLevel::Manager,
         false,
         "Ruben Stoffels",
         "The one we have, for two years"},
    Call{"Who answers for forecast quality",
         {20261012},
         {20261112},
         DecisionLevel::Top,
         false,
         "Marit Oosterling",
         "Forecasting; trading desks are told weekly"},
    Call{"Free charging at the offices",
         {20261020},
         {20261027},
         DecisionLevel::Team,
         false,
         "Floor Hoekzema",
         "Yes, for staff, until 18:00"},
    Call{"Agent for billing questions: pilot with whom", {20261002}, {}, DecisionLevel::Unsaid},
    Call{"Invoice layout for the new market rules",
         {20260702},
         {20260720},
         DecisionLevel::Director,
         false,
         "Gideon Amoako",
         "One layout for all countries"},
    Call{"On-call pay",
         {20260706},
         {20260817},
         DecisionLevel::Top,
         true,
         "Marit Oosterling",
         "A flat sum a week"},
    Call{"Feature freeze in December",
         {20260825},
         {20260901},
         DecisionLevel::Manager,
         false,
         "Floor Hoekzema",
         "From the 11th"},
};

struct Bench {
    std::string_view seat;
    std::string_view person;
    Readiness readiness;
};
constexpr std::array kBench{
    Bench{"P-001", "E-1160", Readiness::InAYear}, Bench{"P-004", "E-1683", Readiness::Now},
    Bench{"P-006", "E-1450", Readiness::Now},     Bench{"P-011", "E-1040", Readiness::Now},
    Bench{"P-006", "E-1743", Readiness::InAYear}, Bench{"P-003", "E-1040", Readiness::Later},
};

constexpr std::array<std::string_view, 5> kAnswers{
    "Homes & Mobility decides about the app and charging in one place. Roaming went live four weeks earlier "
    "than "
    "the plan of spring said.",
    "Ruben Stoffels took the bill run over and kept his team; the exit talks of the quarter name no manager.",
    "Money under € 100 k still goes to the top. Three of seven calls did.",
    "Applied AI is on two experiments with five people. One of the two would be done sooner alone.",
    "Voice for field technicians: no pilot customer since April."};

struct AgreedAction {
    std::string_view what;
    std::string_view owner;
    Quarter due;
    Quarter done;
};
constexpr std::array kActions{
    AgreedAction{"Let directors decide up to € 250 k", "Marit Oosterling", {kDraft.index}, {}},
    AgreedAction{"Name a successor for every head of a team", "Gideon Amoako", {kDraft.index + 1}, {}},
    AgreedAction{
        "Agree the needs of the quarter before it begins", "Floor Hoekzema", {kDraft.index}, {kDraft.index}},
};

/// Says all of it, the oldest first.
class History {
public:
    History(Plan& plan, IdSource& ids)
        : m_plan(plan)
        , m_ids(ids) {}

    void tell() {
        setMeasures();
        addDecisions();
        addBench();
        for (std::size_t i = 0; i < kQuarters; ++i) {
            score(i);
            if (i + 1 == kQuarters)
                answer();
            run(kReviewed[i], [&](Editor& editor) { done(lockQuarter(editor, quarter(i))); });
            rewriteFigures(i);
        }
        rewriteManagers();
        score(kQuarters);
        addEvidenceOfDraft();
        addExpectations();
    }

private:
    static Quarter quarter(std::size_t place) { return {kFirst.index + static_cast<int>(place)}; }

    template <class Command>
    void run(Date today, Command command) {
        Editor editor(m_plan, kBaseline, m_ids, today);
        command(editor);
        editor.take();
    }

    void setMeasures() {
        run(kReviewed.front(), [&](Editor& editor) {
            constexpr std::array<std::string_view, 3> kOwners{"Marit Oosterling", "Gideon Amoako",
                                                              "Floor Hoekzema"};
            for (std::int64_t id = 1; id <= kNine; ++id) {
                Measure row = usualMeasure(MeasureId(id));
                row.owner = kOwners[static_cast<std::size_t>(row.category)];
                if (id == 8) {
                    row.target = 300;
                    row.near = 200;
                }
                done(editMeasure(editor, row));
            }
        });
    }

    void score(std::size_t place) {
        run(kReviewed[std::min(place, kQuarters - 1)], [&](Editor& editor) {
            for (std::size_t i = 0; i < kScores.size(); ++i) {
                Score row;
                row.measure = MeasureId(static_cast<std::int64_t>(i) + 1);
                row.quarter = quarter(place);
                row.value = kScores[i][place];
                row.isScored = row.value != 0;
                row.confidence = row.isScored ? 80 : 0;
                if (row.isScored)
                    row.givenBy = "Marit Oosterling";
                for (const Note& note : kNotes) {
                    if (note.measure == row.measure.value() && note.quarter == static_cast<int>(place))
                        row.note = note.text;
                }
                done(setScore(editor, row));
            }
        });
    }

    void addDecisions() {
        run(kReviewed.front(), [&](Editor& editor) {
            for (const Call& call : kCalls) {
                LoggedDecision row;
                row.what = call.what;
                row.raised = call.raised;
                row.raisedBy = "Floor Hoekzema";
                row.decided = call.decided;
                row.decidedBy = call.by;
                row.level = call.level;
                row.isEscalated = call.isEscalated;
                row.outcome = call.outcome;
                done(logDecision(editor, row));
            }
        });
    }

    void addBench() {
        run(kReviewed.front(), [&](Editor& editor) {
            for (const Bench& each : kBench)
                done(addSuccessor(editor, {.position = seat(each.seat),
                                           .person = person(each.person),
                                           .readiness = each.readiness}));
        });
    }

    void answer() {
        run(kReviewed.back(), [&](Editor& editor) {
            const Quarter last = quarter(kQuarters - 1);
            for (std::size_t i = 0; i < kAnswers.size(); ++i)
                done(answerReview(editor, last, static_cast<int>(i), kAnswers[i]));
            for (const AgreedAction& each : kActions)
                done(addReviewAction(editor, {.quarter = last,
                                              .what = each.what,
                                              .owner = each.owner,
                                              .due = each.due,
                                              .done = each.done}));
        });
    }

    /// What the indicators were then, which today's organisation does not know.
    void rewriteFigures(std::size_t place) {
        const LockId lock = lockOf(m_plan, quarter(place))->id;
        for (const LockedFigure* known : lockedRows<LockedFigure>(m_plan, lock)) {
            const auto figures = std::find_if(kSampleFigures.begin(), kSampleFigures.end(),
                                              [&](const Figures& each) { return known->name == each.id; });
            if (figures == kSampleFigures.end())
                continue;
            LockedFigure row = *known;
            row.isKnown = true;
            row.value = figures->value[place] * 100;
            row.whole = figures->whole[place] * 100;
            m_plan.put(ScenarioId{}, row);
        }
    }

    /// Two product managers reported to the director before their group had a head.
    void rewriteManagers() {
        const LockId lock = lockOf(m_plan, quarter(kQuarters - 1))->id;
        for (const std::string_view key : {"P-008", "P-009"}) {
            for (const LockedSeat* known : lockedRows<LockedSeat>(m_plan, lock)) {
                if (known->position != seat(key))
                    continue;
                LockedSeat row = *known;
                row.manager = seat("P-004");
                m_plan.put(ScenarioId{}, row);
                break;
            }
        }
    }

    void addPiece(Editor& editor, std::int64_t measure, Kind kind, std::int64_t row, std::string_view name,
                  std::string_view detail) {
        Evidence piece;
        piece.measure = MeasureId(measure);
        piece.quarter = kDraft;
        piece.subject = kind;
        piece.row = row;
        piece.scenario = kind == Kind::Initiative || kind == Kind::Position ? kBaseline : ScenarioId{};
        piece.name = name;
        piece.detail = detail;
        done(addEvidence(editor, piece));
    }

    void addEvidenceOfDraft() {
        run(kReviewed.back(), [&](Editor& editor) {
            for (const LoggedDecision& row : m_plan.rows<LoggedDecision>({})) {
                if (row.level == DecisionLevel::Top && row.raised > kReviewed[4] &&
                    row.decided > kReviewed.back())
                    addPiece(editor, 5, Kind::LoggedDecision, row.id.value(), row.what.str(),
                             "Decision, decided by Marit Oosterling");
            }
            for (const Initiative& row : m_plan.org(kBaseline).initiatives()) {
                if (row.key == "B-01" || row.key == "B-06")
                    addPiece(editor, 1, Kind::Initiative, row.id.value(), row.name.str(), "Bet, in delivery");
                if (row.key == "B-09")
                    addPiece(editor, 6, Kind::Initiative, row.id.value(), row.name.str(),
                             "Enabler, agreed with four teams");
            }
            addPiece(editor, 7, Kind::Position, seat("P-011").value(), "Head of Billing, Ruben Stoffels",
                     "Position, filled");
        });
    }

    void addExpectations() {
        run(kReviewed.back(), [&](Editor& editor) {
            for (const Scenario& row : m_plan.scenarios()) {
                if (row.id == kBaseline)
                    continue;
                done(expect(editor, row.id, MeasureId(5), 100));
                done(expect(editor, row.id, MeasureId(8), 50));
                return;
            }
        });
    }

    PositionId seat(std::string_view key) const {
        for (const Position& row : m_plan.org(kBaseline).positions()) {
            if (row.key == key)
                return row.id;
        }
        throw std::logic_error("the sample lacks a position");
    }
    PersonId person(std::string_view key) const {
        for (const Person& row : m_plan.people()) {
            if (row.key == key)
                return row.id;
        }
        throw std::logic_error("the sample lacks a person");
    }

    Plan& m_plan;
    IdSource& m_ids;
};

} // namespace

void addSampleScorecard(Plan& plan, IdSource& ids) {
    History(plan, ids).tell();
}

} // namespace orgwright
