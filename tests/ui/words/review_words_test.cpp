// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/review_words.h"

#include "core/base/sources.h"
#include "core/commands/scorecard_commands.h"
#include "core/exchange/in/sample.h"
#include "ui/words/finding_words.h"
#include "ui/words/measure_texts.h"
#include "ui/words/scorecard_words.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr Date kToday{20261126};
constexpr Quarter kNow{2026 * 4 + 3};

class ReviewDraftTest : public ::testing::Test {
protected:
    ReviewDraftTest() {
        IdSource ids(7);
        plan = samplePlan(ids, kToday);
    }
    std::vector<std::string> said(int question, const Discretion& discretion = kEverything) {
        std::vector<std::string> lines;
        const Formats words(plan.settings());
        const auto draft = reviewDraft(plan, kBaseline, kNow, kToday);
        for (const DraftSentence& each : draft[static_cast<std::size_t>(question)])
            lines.push_back(sentence(each, plan, kBaseline, words, discretion).toStdString());
        return lines;
    }

    Plan plan;
};

TEST_F(ReviewDraftTest, HasSomethingToSayToEachQuestionOfTheSampleAndCitesWhatIsThere) {
    const auto draft = reviewDraft(plan, kBaseline, kNow, kToday);
    for (std::size_t question = 0; question < draft.size(); ++question) {
        EXPECT_THAT(draft[question], Not(IsEmpty())) << question;
        for (const DraftSentence& each : draft[question]) {
            ASSERT_THAT(each.rows, Not(IsEmpty()));
            for (const RowRef& row : each.rows)
                EXPECT_FALSE(nameOfRow(row, plan, kBaseline).isEmpty()) << static_cast<int>(row.kind);
        }
    }
}

// 2026Q4: four calls decided from October on of which two at the top; dependency health rose from 3 to 3.5.
TEST_F(ReviewDraftTest, SaysWhatRoseAndWhatIsDecidedAtTheTop) {
    EXPECT_THAT(said(0), ::testing::Contains("Dependency health went from 3 to 3.5."));
    EXPECT_THAT(said(2), ::testing::Contains(HasSubstr("decisions were made at the top")));
    EXPECT_THAT(said(2), ::testing::Contains("“Tariff engine, buy or build” took 44 days to decide."));
}

TEST_F(ReviewDraftTest, NamesNobodyWhileNamesAreHidden) {
    for (int question = 0; question < kReviewQuestions; ++question) {
        for (const std::string& line : said(question, {.names = false})) {
            for (const Person& person : plan.people())
                EXPECT_THAT(line, Not(HasSubstr(person.name.str())));
        }
    }
}

TEST(ReviewDraft, IsSilentAboutAPlanWithNothingInIt) {
    for (const auto& sentences : reviewDraft(emptyPlan(), kBaseline, kNow, kToday))
        EXPECT_THAT(sentences, IsEmpty());
}

TEST(ScorecardWords, AreThereForEachMeasureLevelAndIndicator) {
    for (std::int64_t id = 1; id <= kNine; ++id) {
        const Measure measure = usualMeasure(MeasureId(id));
        EXPECT_FALSE(measureName(measure).isEmpty());
        EXPECT_TRUE(measureQuestion(measure).endsWith(QLatin1Char('?')));
        for (int level = 1; level <= 5; ++level)
            EXPECT_FALSE(levelText(measure, level).isEmpty()) << id << ' ' << level;
    }
    for (const IndicatorRule& rule : indicatorRules()) {
        ASSERT_NE(indicatorTexts(rule.id), nullptr) << rule.id;
        EXPECT_FALSE(indicatorMethod(rule.id).isEmpty()) << rule.id;
    }
}

TEST(ScorecardWords, TakeAMeasuresOwnTextsFirst) {
    Measure measure = usualMeasure(MeasureId(5));
    measure.name = "Speed";
    measure.levels = "slow\n\n\n\nfast";
    EXPECT_EQ(measureName(measure), QLatin1String("Speed"));
    EXPECT_EQ(levelText(measure, 5), QLatin1String("fast"));
    EXPECT_TRUE(levelText(measure, 3).isEmpty());
}

} // namespace
} // namespace orgwright::test
