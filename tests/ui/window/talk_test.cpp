// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/team_commands.h"
#include "core/drawing/typography.h"
#include "tests/ui/window/window_desk.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/present/audience_window.h"
#include "ui/window/changes_furniture.h"
#include "ui/window/talk_actions.h"

namespace orgwright::test {
namespace {

class TalkWindowTest : public WindowTest {
protected:
    void present() {
        page().workspace().actions.trigger(ActionId::Present);
        QApplication::processEvents();
    }
    std::string said() {
        std::string words;
        const Presentation& slides = page().talk().talk()->presentation();
        for (int i = 0; i < slides.count(); ++i) {
            for (const drawing::Text& text : slides.slide(i).page.texts)
                words.append(slides.slide(i).page.textOf(text)).append("\n");
        }
        return words;
    }
    void letOthersSee(const Discretion& discretion) {
        Settings settings = document().plan().settings();
        settings.confidential = confidentialOf(discretion);
        document().run([&](Editor& editor) { return editSettings(editor, settings); });
    }
};

TEST_F(TalkWindowTest, ShowsTheDeckOfThePlanByF5AndComesBackByEscape) {
    letOthersSee({.scores = true});
    QTest::keyClick(window.get(), Qt::Key_F5);
    QApplication::processEvents();
    ASSERT_NE(page().talk().talk(), nullptr);
    EXPECT_TRUE(page().talk().talk()->audience().isVisible());
    EXPECT_THAT(said(), ::testing::HasSubstr("Gideon Amoako"));
    EXPECT_TRUE(said().find("Team health") != std::string::npos);
    QTest::keyClick(&page().talk().talk()->audience(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(page().talk().talk(), nullptr);
    EXPECT_TRUE(window->isVisible());
}

TEST_F(TalkWindowTest, ShowsNoChartWithTextUnderSixteenPixels) {
    present();
    ASSERT_NE(page().talk().talk(), nullptr);
    const QSize screen = page().talk().talk()->audience().size();
    const Presentation& slides = page().talk().talk()->presentation();
    for (int i = 0; i < slides.count(); ++i) {
        const drawing::Drawing& shown = slides.slide(i).page;
        const double zoom =
            std::min(double(screen.width()) / shown.width, double(screen.height()) / shown.height);
        const auto isOfCard = [](const drawing::Group& group) {
            return group.subject.kind == drawing::SubjectKind::Position;
        };
        if (std::none_of(shown.groups.begin(), shown.groups.end(), isOfCard))
            continue;
        for (const drawing::Text& text : shown.texts)
            EXPECT_GE(drawing::typeFace(text.role).size * zoom, 15.9) << shown.textOf(text);
    }
}

TEST_F(TalkWindowTest, ShowsTheRoomNothingConfidential) {
    letOthersSee({.names = false});
    present();
    ASSERT_NE(page().talk().talk(), nullptr);
    EXPECT_EQ(said().find("Amoako"), std::string::npos);
    EXPECT_EQ(said().find("Team health"), std::string::npos);
    EXPECT_TRUE(page().workspace().view.isDiscreet()) << "nor does the window, which may be on that screen";
}

TEST_F(TalkWindowTest, ShowsThePortfolioItselfSoThatItCanBeWorkedOn) {
    page().workspace().actions.action(ActionId::ShowPortfolio)->setChecked(true);
    present();
    EXPECT_EQ(page().talk().talk(), nullptr);
    EXPECT_TRUE(page().portfolio().isInRoom());
    present();
    EXPECT_FALSE(page().portfolio().isInRoom());
}

} // namespace
} // namespace orgwright::test
