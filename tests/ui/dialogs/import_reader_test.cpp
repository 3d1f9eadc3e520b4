// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_reader.h"

#include "tests/ui/dialogs/import_desk.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

QByteArray roster(int rows) {
    QByteArray text("Position ID,Manager ID,Title,Name\nP-0,,Chief,Ada\n");
    for (int i = 1; i < rows; ++i)
        text += "P-" + QByteArray::number(i) + ",P-0,Engineer,Person " + QByteArray::number(i) + '\n';
    return text;
}

class ImportReaderTest : public ::testing::Test {
protected:
    ImportReaderTest() {
        QObject::connect(&reader, &ImportReader::finished, &reader,
                         [this](const ImportOutcomePtr& outcome) { outcomes.push_back(outcome); });
        QObject::connect(&reader, &ImportReader::progressed, &reader,
                         [this](int percent) { percents.push_back(percent); });
    }
    ImportRequest request(const QByteArray& bytes) {
        ImportRequest made;
        made.path = desk.write(QStringLiteral("r.csv"), bytes);
        return made;
    }
    void wait() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !reader.isReading(); }, 60'000));
    }

    ImportDesk desk;
    std::vector<ImportOutcomePtr> outcomes;
    std::vector<int> percents;
    ImportReader reader{emptyPlan(), kBaseline};
};

TEST_F(ImportReaderTest, TellsHowFarItIsOverManyRows) {
    reader.start(request(roster(6000)));
    wait();
    ASSERT_EQ(outcomes.size(), 1u);
    EXPECT_EQ(outcomes[0]->forecast.after.positions, 6000);
    EXPECT_EQ(outcomes[0]->forecast.after.layers, 2);
    EXPECT_TRUE(std::is_sorted(percents.begin(), percents.end()));
    EXPECT_GT(percents.size(), 3u);
    EXPECT_EQ(percents.back(), 100);
}

TEST_F(ImportReaderTest, TellsOfNothingButItsEndWhenItIsCancelled) {
    reader.start(request(roster(6000)));
    reader.cancel();
    wait();
    ASSERT_EQ(outcomes.size(), 1u);
    EXPECT_TRUE(outcomes[0]->isCancelled);
    EXPECT_EQ(outcomes[0]->table, nullptr);
}

TEST_F(ImportReaderTest, PutsTheLatestReadingInPlaceOfTheOneBefore) {
    reader.start(request(roster(6000)));
    ImportRequest later;
    later.path = desk.write(QStringLiteral("later.csv"), ImportDesk::kRoster);
    reader.start(later);
    wait();
    ASSERT_EQ(outcomes.size(), 1u);
    EXPECT_EQ(outcomes[0]->forecast.after.positions, 3);
}

TEST_F(ImportReaderTest, ReadsATableOnceAndItsRepairsEachTime) {
    reader.start(request("Position ID,Manager ID,Title\nP-1,,Chief\nP-2,P-9,Head\n"));
    ASSERT_TRUE(reader.settle(60'000));
    ASSERT_EQ(outcomes.back()->problemCount(), 1u);
    ImportRequest repaired = outcomes.back()->request;
    repaired.repair({3, RosterField::Manager, "P-8"});
    repaired.repair({3, RosterField::Manager, "P-1"});
    EXPECT_EQ(repaired.repairs.size(), 1u) << "the latest counts";
    reader.start(repaired, outcomes.back()->table);
    ASSERT_TRUE(reader.settle(60'000));
    EXPECT_EQ(outcomes.back()->problemCount(), 0u);
    EXPECT_EQ(outcomes.back()->table, outcomes.front()->table);
}

} // namespace
} // namespace orgwright::test
