// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/toast_host.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <gmock/gmock.h>

namespace orgwright {
namespace {

using testing::Eq;
using testing::IsNull;
using testing::NotNull;

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

void press(const ToastHost& host, const char* text) {
    for (QAbstractButton* button : host.current()->findChildren<QAbstractButton*>())
        if (button->text() == utf8(text))
            return button->click();
    FAIL() << "no button " << text;
}

TEST(Initials, AreTheFirstAndLastWords) {
    EXPECT_THAT(initialsOf(utf8("Nadia Rahman")), Eq(utf8("NR")));
    EXPECT_THAT(initialsOf(utf8("  ana  maría   ruiz ")), Eq(utf8("AR")));
    EXPECT_THAT(initialsOf(utf8("Cher")), Eq(utf8("C")));
    EXPECT_THAT(initialsOf(QString()), Eq(QString()));
    EXPECT_THAT(initialsOf(utf8("𝒜nn 𝒵ed")), Eq(utf8("𝒜𝒵")));
}

TEST(ElidedLabel, KeepsItsWholeTextForReadersAndNeverParsesIt) {
    ElidedLabel label(utf8("<b>Single sign-on for partners</b>"));
    label.resize(60, 18);
    EXPECT_TRUE(label.isElided());
    EXPECT_THAT(label.text(), Eq(utf8("<b>Single sign-on for partners</b>")));
    EXPECT_THAT(label.textFormat(), Eq(Qt::PlainText));
    label.resize(label.sizeHint());
    EXPECT_FALSE(label.isElided());
}

TEST(Button, HasTheThreeHeights) {
    Button button(utf8("Open"));
    EXPECT_THAT(button.sizeHint().height(), Eq(32));
    button.setSize(ControlSize::Small);
    EXPECT_THAT(button.sizeHint().height(), Eq(28));
    button.setSize(ControlSize::Large);
    EXPECT_THAT(button.sizeHint().height(), Eq(36));
}

TEST(Button, IsWiderWithANoteAndAnIcon) {
    Button button(utf8("Open"));
    const int bare = button.sizeHint().width();
    button.setNote(utf8("Ctrl O"));
    const int noted = button.sizeHint().width();
    button.setIconName("folder");
    EXPECT_GT(noted, bare);
    EXPECT_GT(button.sizeHint().width(), noted);
}

TEST(SegmentedControl, SaysWhatTheUserChoseAndNotWhatTheProgramSet) {
    SegmentedControl control(utf8("View"));
    control.addSegment(utf8("Positions"));
    control.addSegment(utf8("Teams"));
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    EXPECT_THAT(control.current(), Eq(0));
    control.setCurrent(1);
    EXPECT_THAT(control.current(), Eq(1));
    EXPECT_THAT(chosen.count(), Eq(0));
    control.findChildren<QAbstractButton*>().first()->click();
    EXPECT_THAT(chosen.count(), Eq(1));
    EXPECT_THAT(control.current(), Eq(0));
    control.setCurrent(7);
    EXPECT_THAT(control.current(), Eq(0));
}

TEST(DropButton, ShowsLabelAndValueAndKeepsAmpersands) {
    DropButton button(utf8("Team"));
    button.setChoices({utf8("Design & Research"), utf8("Data")});
    EXPECT_THAT(button.text(), Eq(utf8("Team: Design && Research")));
    button.setCurrentChoice(1);
    EXPECT_THAT(button.value(), Eq(utf8("Data")));
    button.setCurrentChoice(5);
    EXPECT_THAT(button.currentChoice(), Eq(1));
}

TEST(Stepper, KeepsItsWidthForTheWidestText) {
    Stepper stepper(utf8("Zoom"));
    stepper.setReserve(utf8("400 %"));
    stepper.setText(utf8("8 %"));
    const int narrow = stepper.sizeHint().width();
    stepper.setText(utf8("400 %"));
    EXPECT_THAT(stepper.sizeHint().width(), Eq(narrow));
    EXPECT_THAT(stepper.text(), Eq(utf8("400 %")));
}

TEST(SearchField, ClearsOnEscapeAndHandsArrowsOn) {
    SearchField field(utf8("Find"));
    QSignalSpy stepped(&field, &SearchField::stepped);
    QTest::keyClicks(&field, utf8("ana"));
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_THAT(field.text(), Eq(QString()));
    ASSERT_THAT(stepped.count(), Eq(2));
    EXPECT_THAT(stepped.at(0).first().toInt(), Eq(1));
    EXPECT_THAT(stepped.at(1).first().toInt(), Eq(-1));
}

TEST(Figure, KeepsItsWidthWhileDigitsChange) {
    Figure figure(utf8("Cost"));
    figure.setFigure(utf8("€ 11.1 M"), utf8("+1.1"));
    const int before = figure.sizeHint().width();
    figure.setFigure(utf8("€ 88.8 M"), utf8("+8.8"));
    EXPECT_THAT(figure.sizeHint().width(), Eq(before));
}

TEST(Figure, KeepsRoomForItsReserve) {
    Figure figure(utf8("FTE"));
    figure.setReserve(utf8("1,000.0"), utf8("+100.0"));
    figure.setFigure(utf8("9"));
    const int before = figure.sizeHint().width();
    figure.setFigure(utf8("999.5"), utf8("−99.5"));
    EXPECT_THAT(figure.sizeHint().width(), Eq(before));
}

TEST(Figure, TellsNobodyAHiddenValue) {
    Figure figure(utf8("Cost"));
    figure.setFigure(utf8("€ 14.2 M"), utf8("+0.3"));
    figure.setConcealed(true);
    EXPECT_FALSE(figure.accessibleDescription().contains(utf8("14.2")));
    const int before = figure.sizeHint().width();
    figure.setFigure(utf8("€ 9,999.9 M"), utf8("+1,000.3"));
    EXPECT_THAT(figure.sizeHint().width(), Eq(before));
}

TEST(ToastHost, ShowsOneToastAtTheBottomCentre) {
    QWidget window;
    window.resize(800, 600);
    ToastHost host(window, 80);
    host.say(utf8("Moved"));
    host.say(utf8("Moved again"));
    ASSERT_THAT(host.current(), NotNull());
    EXPECT_THAT(host.current()->text(), Eq(utf8("Moved again")));
    EXPECT_NEAR(host.current()->geometry().center().x(), 400, 1);
    EXPECT_THAT(host.current()->geometry().bottom() + 1, Eq(520));
}

TEST(ToastHost, RunsTheActionAndGoesAway) {
    QWidget window;
    window.resize(800, 600);
    ToastHost host(window);
    int undone = 0;
    host.say(utf8("Moved"), utf8("Undo"), [&undone] { ++undone; });
    press(host, "Undo");
    EXPECT_THAT(undone, Eq(1));
    EXPECT_THAT(host.current(), IsNull());
}

TEST(ToastHost, LeavesAnActionFreeToShowTheNextToast) {
    QWidget window;
    window.resize(800, 600);
    ToastHost host(window);
    host.refuse(utf8("It reports to itself"), utf8("Why"), [&host] { host.say(utf8("Because")); });
    press(host, "Why");
    ASSERT_THAT(host.current(), NotNull());
    EXPECT_THAT(host.current()->text(), Eq(utf8("Because")));
}

TEST(DropZone, TakesOnlyFilesOfItsEndings) {
    DropZone zone("file", utf8("Drop your roster here"), utf8("CSV or Excel"), utf8("Choose file"));
    zone.setEndings({utf8("csv")});
    QSignalSpy dropped(&zone, &DropZone::filesDropped);
    QMimeData mixed;
    mixed.setUrls({QUrl::fromLocalFile(utf8("/plans/staff.CSV")), QUrl::fromLocalFile(utf8("/plans/cat.png")),
                   QUrl(utf8("https://example.org/staff.csv"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mixed, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&zone, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mixed, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&zone, &drop);
    ASSERT_THAT(dropped.count(), Eq(1));
    EXPECT_THAT(dropped.first().first().toStringList(), Eq(QStringList{utf8("/plans/staff.CSV")}));
}

TEST(Dialog, AcceptsOnEnterAndRejectsOnEscape) {
    Dialog dialog(utf8("Close this position?"));
    dialog.setPrimary(utf8("Close position"));
    dialog.setCancel(utf8("Cancel"));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_THAT(dialog.result(), Eq(int(QDialog::Accepted)));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_THAT(dialog.result(), Eq(int(QDialog::Rejected)));
}

TEST(Dialog, HasItsInkButtonLast) {
    Dialog dialog(utf8("Export"));
    Button* primary = dialog.setPrimary(utf8("Export"));
    Button* cancel = dialog.setCancel(utf8("Cancel"));
    Button* other = dialog.addAction(utf8("Preview"));
    dialog.setAttribute(Qt::WA_DontShowOnScreen);
    dialog.show();
    EXPECT_LT(other->x(), cancel->x());
    EXPECT_LT(cancel->x(), primary->x());
    EXPECT_THAT(primary->kind(), Eq(ButtonKind::Filled));
}

} // namespace
} // namespace orgwright
