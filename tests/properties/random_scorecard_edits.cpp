// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scorecard_commands.h"
#include "tests/properties/random_edits.h"

namespace orgwright::testing {
namespace {

Date anyDay(RandomEdits& random) {
    return {static_cast<std::int32_t>(20260101 + 100 * random.below(12) + random.below(28))};
}

} // namespace

bool RandomEdits::runScorecard(Document& document) {
    const Table<Measure>& measures = document.plan().rows<Measure>({});
    const MeasureId measure =
        below(3) == 0 ? any(measures) : MeasureId(1 + static_cast<std::int64_t>(below(kNine)));
    Measure row;
    row.id = measure;
    row.name = anyText();
    row.weight = static_cast<std::int32_t>(below(110));
    row.near = static_cast<Hundredths>(below(500));
    row.asideReason = below(4) == 0 ? anyText() : std::string();
    const Score score{{},
                      measure,
                      anyQuarter(),
                      below(4) != 0,
                      static_cast<Hundredths>(below(600)),
                      static_cast<std::int32_t>(below(110)),
                      anyText(),
                      below(2) == 0 ? anyText() : std::string()};
    const Evidence piece{{},        measure,   anyQuarter(), 0, Kind::Position, anyPosition(document).value(),
                         kBaseline, anyText(), anyText(),    {}};
    const EvidenceId known = any(document.plan().rows<Evidence>({}));
    switch (below(8)) {
    case 0:
        return done(document, [&](Editor& e) { return addMeasure(e, row); });
    case 1:
        return done(document, [&](Editor& e) { return editMeasure(e, row); });
    case 2:
        return done(document, [&](Editor& e) { return deleteMeasure(e, measure); });
    case 3:
        return done(document, [&](Editor& e) { return addEvidence(e, piece); });
    case 4:
        return done(document, [&](Editor& e) {
            return below(2) == 0 ? noteEvidence(e, known, anyText()) : removeEvidence(e, known);
        });
    case 5:
        return done(document, [&](Editor& e) { return clearScore(e, measure, score.quarter); });
    case 6:
        return done(document, [&](Editor& e) { return copyScores(e, score.quarter); });
    default:
        return done(document, [&](Editor& e) { return setScore(e, score); });
    }
}

bool RandomEdits::runReview(Document& document) {
    LoggedDecision decision;
    decision.id = any(document.plan().rows<LoggedDecision>({}));
    decision.what = anyText();
    decision.raised = anyDay(*this);
    decision.decided = below(3) == 0 ? Date{} : anyDay(*this);
    decision.level = static_cast<DecisionLevel>(below(5));
    ReviewAction action;
    action.id = any(document.plan().rows<ReviewAction>({}));
    action.quarter = anyQuarter();
    action.what = anyText();
    Successor successor;
    successor.id = any(document.plan().rows<Successor>({}));
    successor.position = anyPosition(document);
    successor.person = anyPerson(document);
    successor.readiness = static_cast<Readiness>(below(3));
    switch (below(9)) {
    case 0:
        return done(document, [&](Editor& e) { return logDecision(e, decision); });
    case 1:
        return done(document, [&](Editor& e) { return editDecision(e, decision); });
    case 2:
        return done(document, [&](Editor& e) { return deleteDecision(e, decision.id); });
    case 3:
        return done(document, [&](Editor& e) { return addReviewAction(e, action); });
    case 4:
        return done(document, [&](Editor& e) { return editReviewAction(e, action); });
    case 5:
        return done(document, [&](Editor& e) { return deleteReviewAction(e, action.id); });
    case 6:
        return done(document, [&](Editor& e) { return addSuccessor(e, successor); });
    case 7:
        return done(document, [&](Editor& e) {
            return below(2) == 0 ? editSuccessor(e, successor) : removeSuccessor(e, successor.id);
        });
    default:
        return done(document, [&](Editor& e) {
            return answerReview(e, action.quarter, static_cast<int>(below(7)), anyText());
        });
    }
}

} // namespace orgwright::testing
