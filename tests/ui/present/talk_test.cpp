// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/talk.h"

#include "ui/present/audience_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright {
namespace {

drawing::Slide slideSaying(const char* title) {
    drawing::Slide slide{title, {}};
    slide.page.width = drawing::pixels(960);
    slide.page.height = drawing::pixels(540);
    drawing::Text text;
    text.paint = drawing::paint(drawing::Tone::Ink);
    text.role = drawing::Role::PageHeadline;
    text.at = {drawing::pixels(32), drawing::pixels(60)};
    text.maxWidth = drawing::pixels(800);
    slide.page.beginGroup({0, drawing::SubjectKind::Page, drawing::Part::Headline});
    slide.page.add(text, title);
    slide.page.endGroup();
    return slide;
}

/// A talk of three slides that a window of the program began.
class TalkTest : public ::testing::Test {
protected:
    TalkTest() {
        Theme::instance().setMotionReduced(true);
        program.show();
        talk = new Talk({slideSaying("One"), slideSaying("Two"), slideSaying("Three")}, &program);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&audience()));
    }
    AudienceWindow& audience() { return talk->audience(); }
    int slide() { return talk->presentation().index(); }
    void press(Qt::Key key, const QString& text = {}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(&audience(), &event);
    }
    bool isBlack() {
        const QImage seen = audience().grab().toImage();
        for (int y = 0; y < seen.height(); y += 7) {
            for (int x = 0; x < seen.width(); x += 7) {
                if ((seen.pixel(x, y) & 0xffffff) != 0)
                    return false;
            }
        }
        return true;
    }

    QWidget program;
    QPointer<Talk> talk;
};

TEST_F(TalkTest, FillsTheScreenWithTheFirstSlide) {
    EXPECT_TRUE(audience().isFullScreen());
    EXPECT_EQ(slide(), 0);
    EXPECT_FALSE(isBlack());
}

TEST_F(TalkTest, StepsByTheKeysOfAPresentersRemoteControl) {
    press(Qt::Key_PageDown);
    EXPECT_EQ(slide(), 1);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(slide(), 2) << "after the last comes nothing";
    press(Qt::Key_PageUp);
    EXPECT_EQ(slide(), 1);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(slide(), 0) << "and nothing before the first";
}

TEST_F(TalkTest, GoesToTheSlideWhoseNumberIsTyped) {
    press(Qt::Key_3, QStringLiteral("3"));
    press(Qt::Key_Return);
    EXPECT_EQ(slide(), 2);
}

TEST_F(TalkTest, GoesBlackByBAndOnWhereItWas) {
    press(Qt::Key_Right);
    press(Qt::Key_B, QStringLiteral("b"));
    EXPECT_TRUE(isBlack());
    press(Qt::Key_B, QStringLiteral("b"));
    EXPECT_FALSE(isBlack());
    EXPECT_EQ(slide(), 1);
}

TEST_F(TalkTest, ShowsItsSlideAgainBeforeItGoesOnFromABlackScreen) {
    press(Qt::Key_B, QStringLiteral("b"));
    press(Qt::Key_Right);
    EXPECT_FALSE(isBlack());
    EXPECT_EQ(slide(), 0);
}

TEST_F(TalkTest, EndsByEscapeAndLeavesNothingBehind) {
    press(Qt::Key_Escape);
    EXPECT_FALSE(audience().isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(talk.isNull());
}

TEST_F(TalkTest, TellsAScreenReaderWhatTheSlideSays) {
    press(Qt::Key_Right);
    EXPECT_NE(audience().view().accessibleDescription().indexOf(QStringLiteral("Two")), -1);
}

} // namespace
} // namespace orgwright
