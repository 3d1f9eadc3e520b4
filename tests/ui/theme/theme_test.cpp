// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_math.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>
#include <gmock/gmock.h>

namespace orgwright {
namespace {

using testing::Eq;
using testing::Gt;

class ThemeTest : public testing::Test {
protected:
    ~ThemeTest() override {
        Theme& theme = Theme::instance();
        theme.setMode(ThemeMode::System);
        theme.setTextScale(100);
        theme.setHighContrast(false);
        theme.setMotionReduced(false);
    }
};

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

using ModeOfTheTheme = ThemeTest;

TEST_F(ModeOfTheTheme, DarkGivesDarkColoursAndPaletteAndSaysSo) {
    Theme::instance().setMode(ThemeMode::Light);
    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    Theme::instance().setMode(ThemeMode::Dark);
    EXPECT_THAT(changed.count(), Eq(1));
    EXPECT_TRUE(Theme::instance().isDark());
    EXPECT_THAT(QApplication::palette().color(QPalette::Window), Eq(darkColours().panel));
    EXPECT_THAT(QApplication::palette().color(QPalette::WindowText), Eq(darkColours().ink));
}

TEST_F(ModeOfTheTheme, SystemFollowsTheDesktop) {
    // The offscreen platform has a light palette.
    Theme::instance().setMode(ThemeMode::Dark);
    Theme::instance().setMode(ThemeMode::System);
    EXPECT_FALSE(Theme::instance().isDark());
}

TEST_F(ModeOfTheTheme, SettingTheSameAgainSaysNothing) {
    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    Theme::instance().setMode(Theme::instance().mode());
    Theme::instance().setTextScale(100);
    Theme::instance().setHighContrast(false);
    EXPECT_THAT(changed.count(), Eq(0));
}

using TextScale = ThemeTest;

TEST_F(TextScale, GrowsTextAndControls) {
    QPushButton button(utf8("Apply"));
    const QSize before = button.sizeHint();
    Theme::instance().setTextScale(200);
    EXPECT_THAT(typeFont(Type::Body).pixelSize(), Eq(26));
    EXPECT_THAT(button.sizeHint().height(), Eq(2 * before.height()));
    EXPECT_THAT(button.sizeHint().width(), Gt(before.width()));
}

TEST_F(TextScale, StaysBetweenOneAndTwoHundredPercent) {
    Theme::instance().setTextScale(40);
    EXPECT_THAT(Theme::instance().textScale(), Eq(100));
    Theme::instance().setTextScale(900);
    EXPECT_THAT(Theme::instance().textScale(), Eq(200));
}

using Motion = ThemeTest;

TEST_F(Motion, TakesNoTimeWhereItIsReduced) {
    EXPECT_THAT(Theme::instance().duration(180), Eq(180));
    Theme::instance().setMotionReduced(true);
    EXPECT_THAT(Theme::instance().duration(180), Eq(0));
}

TEST(Style, GivesControlsTheirHeights) {
    QPushButton button(utf8("Apply"));
    QLineEdit line;
    EXPECT_THAT(button.sizeHint().height(), Eq(32));
    EXPECT_THAT(line.sizeHint().height(), Eq(32));
    setControlSize(button, ControlSize::Small);
    EXPECT_THAT(button.sizeHint().height(), Eq(28));
}

TEST(Style, KeepsLabelsPlainWhateverTheirText) {
    QLabel label(utf8("<img src='file:///etc/passwd'><b>Ann</b>"));
    label.ensurePolished();
    EXPECT_THAT(label.textFormat(), Eq(Qt::PlainText));
}

TEST(Style, KeepsTooltipsPlain) {
    QWidget window;
    window.show();
    QToolTip::showText(QPoint(10, 10), utf8("<b>Ann</b>"), &window);
    const QLabel* tip = nullptr;
    for (const QWidget* widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel"))
            tip = qobject_cast<const QLabel*>(widget);
    ASSERT_NE(tip, nullptr);
    EXPECT_THAT(tip->textFormat(), Eq(Qt::PlainText));
    QToolTip::hideText();
}

TEST(FocusRing, SurroundsTheControlTheKeyboardReachesAndNoOther) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* first = new QPushButton(utf8("First"));
    auto* second = new QPushButton(utf8("Second"));
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    QApplication::setActiveWindow(&window);
    const auto children = [&window] { return window.findChildren<QWidget*>().size(); };
    second->setFocus(Qt::MouseFocusReason);
    EXPECT_THAT(children(), Eq(2));
    first->setFocus(Qt::TabFocusReason);
    EXPECT_THAT(children(), Eq(3));
    const QColor ring = window.grab().toImage().pixelColor(first->geometry().topLeft() + QPoint(20, -3));
    EXPECT_THAT(ring, Eq(colours().accent));
    first->clearFocus();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_THAT(children(), Eq(2));
}

TEST(FocusRing, OutlivesTheClosingOfItsWindow) {
    QDialog window;
    auto* column = new QVBoxLayout(&window);
    auto* field = new QLineEdit;
    column->addWidget(field);
    column->addWidget(new QPushButton(utf8("Second")));
    window.show();
    QApplication::setActiveWindow(&window);
    field->setFocus(Qt::TabFocusReason);
    window.accept();
    EXPECT_FALSE(window.isVisible());
}

TEST(PlainToolTip, IsBrokenIntoLinesOfReadableLength) {
    QWidget widget;
    setPlainToolTip(widget, utf8("word ").repeated(40).trimmed());
    for (const QString& line : widget.toolTip().split(QLatin1Char('\n')))
        EXPECT_LE(line.size(), 60);
}

TEST(Refused, DisablesAndSaysWhy) {
    QPushButton button;
    setRefused(button, utf8("The quarter is locked"), utf8("Score"));
    EXPECT_FALSE(button.isEnabled());
    EXPECT_THAT(button.toolTip(), Eq(utf8("The quarter is locked")));
    setRefused(button, QString(), utf8("Score"));
    EXPECT_TRUE(button.isEnabled());
    EXPECT_THAT(button.toolTip(), Eq(utf8("Score")));
}

} // namespace
} // namespace orgwright
