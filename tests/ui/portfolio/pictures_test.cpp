// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"
#include "tests/support/desk.h"
#include "ui/portfolio/pictures/bubble_chart.h"
#include "ui/portfolio/pictures/bubble_labels.h"
#include "ui/portfolio/pictures/need_view.h"
#include "ui/portfolio/pictures/pictures_page.h"
#include "ui/shell/pictures/picture_panel.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSvgRenderer>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;

/// Refunds (60 %, large) needs Pipeline (80 %, small), which is paused; Phone says nothing of itself.
class PicturesTest : public ::testing::Test {
protected:
    PicturesTest() {
        refunds = add("Refunds", 60, ReturnSize::Large);
        pipeline = add("Pipeline", 80, ReturnSize::Small);
        add("Phone", 0, ReturnSize::None);
        Dependency need;
        need.from = refunds;
        need.onInitiative = pipeline;
        need.state = DependencyState::Agreed;
        run([&](Editor& editor) { return addDependency(editor, need); });
        run([&](Editor& editor) { return pauseInitiative(editor, pipeline, {.reason = "Later"}); });
        desk.portfolio().setShown(true);
        show(page, 1100, 1300);
    }
    template <class Command>
    void run(Command command) {
        EXPECT_TRUE(desk.document().run(command));
        QApplication::processEvents();
    }
    InitiativeId add(const char* name, int confidence, ReturnSize size) {
        Initiative row;
        row.name = name;
        row.confidence = confidence;
        row.returnSize = size;
        return *desk.document().run([&](Editor& editor) { return addInitiative(editor, row); });
    }
    BubbleChart& bubbles() { return page.bubbles(); }
    const Initiative& row(InitiativeId bet) { return *desk.document().org().find(bet); }
    void lift(QPoint by) {
        const QPoint start = bubbles().bubble(refunds).center().toPoint();
        QWidget* viewport = bubbles().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, start);
        const QPoint at = start + by;
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
    }
    void release(QPoint by) {
        QTest::mouseRelease(bubbles().viewport(), Qt::LeftButton, {},
                            bubbles().bubble(refunds).center().toPoint() + by);
    }
    std::string said() {
        QString all;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                all += label->text() + QLatin1Char('\n');
        }
        return all.toStdString();
    }

    Desk desk;
    PicturesPage page{desk.workspace()};
    InitiativeId refunds;
    InitiativeId pipeline;
};

TEST_F(PicturesTest, ABubbleThatIsDraggedSaysHowSureOneIs) {
    const std::int64_t steps = desk.document().core().history().cursor();
    lift({150, 0});
    release({});
    EXPECT_GT(row(refunds).confidence, 60);
    EXPECT_EQ(row(refunds).returnSize, ReturnSize::Large);
    EXPECT_EQ(desk.document().core().history().cursor(), steps + 1);
    ASSERT_TRUE(desk.document().undo());
    EXPECT_EQ(row(refunds).confidence, 60);
}

TEST_F(PicturesTest, NothingIsSaidByADragThatEndsWithEscape) {
    lift({-150, 40});
    QTest::keyClick(&bubbles(), Qt::Key_Escape);
    release({});
    EXPECT_EQ(row(refunds).confidence, 60);
}

TEST_F(PicturesTest, SayWhatTheyLeaveOutAndWhatIsAtRisk) {
    EXPECT_THAT(said(), HasSubstr("1 bets say no confidence or no return"));
    EXPECT_THAT(said(), HasSubstr("1 of these are at risk, refused, or wait for a bet that rests"));
}

TEST_F(PicturesTest, OfNeedsSelectTheBetThatIsPressed) {
    QTest::mouseClick(&page.needs(), Qt::LeftButton, {}, page.needs().placeOf(pipeline).center());
    EXPECT_EQ(desk.selection().initiative(), pipeline);
    QTest::keyClick(&page.needs(), Qt::Key_Right);
    EXPECT_EQ(desk.selection().initiative(), refunds) << "who needs it stands at its right";
    EXPECT_THAT(page.needs().accessibleDescription().toStdString(),
                HasSubstr("Refunds needs Pipeline: agreed"));
}

TEST_F(PicturesTest, SayWhatToDoWhereThereIsNothing) {
    for (const InitiativeId bet : {refunds, pipeline})
        run([&](Editor& editor) { return deleteInitiative(editor, bet); });
    EXPECT_THAT(said(), HasSubstr("No bet says how sure you are"));
    EXPECT_THAT(said(), HasSubstr("No bet depends on anything yet"));
}

TEST_F(PicturesTest, AreWrittenAsFilesThatOthersRead) {
    int written = 0;
    for (PicturePanel* panel : page.findChildren<PicturePanel*>()) {
        const QString path = desk.folder().filePath(QStringLiteral("picture%1").arg(written++));
        panel->exportTo(path + QStringLiteral(".svg"));
        EXPECT_TRUE(QSvgRenderer(path + QStringLiteral(".svg")).isValid());
        panel->exportTo(path + QStringLiteral(".png"));
        const QImage image(path + QStringLiteral(".png"));
        ASSERT_FALSE(image.isNull());
        EXPECT_EQ(image.pixelColor(2, 2).lightness(), 255) << "the paper is white whatever the theme";
        panel->exportTo(path + QStringLiteral(".pdf"));
        QFile pdf(path + QStringLiteral(".pdf"));
        ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
        EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
        panel->exportTo(path + QStringLiteral(".doc"));
        EXPECT_FALSE(QFile::exists(path + QStringLiteral(".doc")));
    }
    EXPECT_EQ(written, 3);
}

TEST(BubbleLabels, CoverNeitherEachOtherNorAnotherBubbleWhereThereIsRoom) {
    const std::vector<QRectF> bubbles{{100, 100, 40, 40}, {130, 60, 40, 40}, {300, 100, 20, 20}};
    const std::vector<QSizeF> sizes(3, QSizeF(80, 16));
    const auto labels = bubbleLabels(bubbles, sizes, {0, 0, 500, 300});
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t other = 0; other < labels.size(); ++other) {
            EXPECT_TRUE(i == other || !labels[i].intersects(labels[other]));
            EXPECT_TRUE(i == other || !labels[i].intersects(bubbles[other]));
        }
    }
}

} // namespace
} // namespace orgwright::test
