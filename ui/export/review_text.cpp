// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/review_text.h"

#include "core/rollup/locked_quarter.h"
#include "ui/words/model_words.h"
#include "ui/words/review_words.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace orgwright {
namespace {

struct ReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

void addAnswers(RecordText& text, const DiscreetPlan& discreet, Quarter quarter, Date today,
                const Formats& words) {
    const Plan& plan = discreet.plan();
    const auto draft = reviewDraft(plan, kBaseline, quarter, today);
    for (int question = 0; question < kReviewQuestions; ++question) {
        RecordAnswer answer{reviewQuestion(question), {}};
        for (const ReviewAnswer& row : plan.rows<ReviewAnswer>({})) {
            if (row.quarter != quarter || row.question != question)
                continue;
            for (const QString& line : qtText(row.text).split(QLatin1Char('\n')))
                answer.paragraphs += shownText(line, static_cast<int>(line.size()));
        }
        answer.paragraphs.removeAll(QString());
        const auto& sentences = draft[static_cast<std::size_t>(question)];
        if (!sentences.empty())
            answer.paragraphs += ReviewTexts::tr("From the plan:");
        for (const DraftSentence& each : sentences)
            answer.paragraphs +=
                QStringLiteral("– ") + sentence(each, plan, kBaseline, words, discreet.discretion());
        if (answer.paragraphs.isEmpty())
            answer.paragraphs += ReviewTexts::tr("Not answered.");
        text.answers.push_back(std::move(answer));
    }
}

void addScores(RecordText& text, const Scorecard& card, const Formats& words) {
    text.figureHeads = {ReviewTexts::tr("Measure"), ReviewTexts::tr("Target"), ReviewTexts::tr("Score"),
                        ReviewTexts::tr("Since the last")};
    for (const ScoredMeasure& each : card.measures) {
        if (!each.measure.asideReason.empty())
            continue;
        text.figures.push_back({measureName(each.measure),
                                scoreText(each.measure, each.measure.target, words),
                                ReviewTexts::tr("%1, %2").arg(scoreText(each.measure, each.value, words),
                                                              statusName(each.status)),
                                scoreChange(each.change, words)});
    }
}

void addActions(RecordText& text, const Plan& plan, Quarter quarter, const Formats& words) {
    RecordGroup open{ReviewTexts::tr("To do"), {}};
    RecordGroup done{ReviewTexts::tr("Done"), {}};
    for (const ReviewAction* row : actionsFor(plan, quarter)) {
        RecordLine line{shownText(row->what, 400), words.quarter(row->due), shownText(row->owner), {}};
        if (row->quarter != quarter)
            line.note = ReviewTexts::tr("from the review of %1").arg(words.quarter(row->quarter));
        (row->done.isSet() && row->done <= quarter ? done : open).lines.push_back(line);
    }
    for (RecordGroup* group : {&open, &done}) {
        if (!group->lines.empty())
            text.groups.push_back(std::move(*group));
    }
}

} // namespace

std::vector<const ReviewAction*> actionsFor(const Plan& plan, Quarter quarter) {
    std::vector<const ReviewAction*> found;
    for (const ReviewAction& row : plan.rows<ReviewAction>({})) {
        if (row.quarter <= quarter && (!row.done.isSet() || row.done >= quarter))
            found.push_back(&row);
    }
    std::sort(found.begin(), found.end(), [](const ReviewAction* a, const ReviewAction* b) {
        return std::tuple(a->due, a->quarter, a->id) < std::tuple(b->due, b->quarter, b->id);
    });
    return found;
}

RecordText reviewText(const DiscreetPlan& discreet, Quarter quarter, Date today) {
    const Plan& plan = discreet.plan();
    const Formats words(plan.settings());
    RecordText text;
    text.title = ReviewTexts::tr("Review of %1").arg(words.quarter(quarter));
    text.subtitle = shownText(plan.settings().title);
    if (const QuarterLock* lock = lockOf(plan, quarter))
        text.subtitle += QStringLiteral(", ") + ReviewTexts::tr("locked on %1").arg(words.date(lock->on));
    addAnswers(text, discreet, quarter, today, words);
    addScores(text, scorecard(plan, kBaseline, quarter, today), words);
    text.listTitle = ReviewTexts::tr("Actions");
    text.listEmpty = ReviewTexts::tr("No actions were resolved.");
    addActions(text, plan, quarter, words);
    return text;
}

} // namespace orgwright
