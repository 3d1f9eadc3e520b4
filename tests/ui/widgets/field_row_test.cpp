// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_row.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright {
namespace {

using testing::Eq;
using testing::IsNull;
using testing::NotNull;

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

class FieldRowTest : public testing::Test {
protected:
    FieldRowTest() {
        row.setValue(utf8("Lisbon"));
        row.resize(260, 26);
        row.show();
        QApplication::setActiveWindow(&row);
    }
    QLineEdit* field() { return row.findChild<QLineEdit*>(); }
    void type(const char* text) {
        field()->selectAll();
        QTest::keyClicks(field(), utf8(text));
    }

    FieldRow row{utf8("Location")};
    QSignalSpy committed{&row, &FieldRow::committed};
};

using AFieldRow = FieldRowTest;

TEST_F(AFieldRow, OpensItsFieldWhereverItIsClicked) {
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(12, 10));
    ASSERT_THAT(field(), NotNull());
    EXPECT_THAT(field()->text(), Eq(utf8("Lisbon")));
    EXPECT_TRUE(row.isEditing());
}

TEST_F(AFieldRow, CommitsOnEnterAndLeavesTheValueToItsOwner) {
    row.edit();
    type("Porto");
    QTest::keyClick(field(), Qt::Key_Return);
    ASSERT_THAT(committed.count(), Eq(1));
    EXPECT_THAT(committed.first().first().toString(), Eq(utf8("Porto")));
    EXPECT_THAT(row.value(), Eq(utf8("Lisbon")));
    EXPECT_FALSE(row.isEditing());
}

TEST_F(AFieldRow, SaysNothingWhereNothingChanged) {
    row.edit();
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_THAT(committed.count(), Eq(0));
    EXPECT_FALSE(row.isEditing());
}

TEST_F(AFieldRow, GivesUpOnEscape) {
    row.edit();
    type("Porto");
    QTest::keyClick(field(), Qt::Key_Escape);
    EXPECT_THAT(committed.count(), Eq(0));
    EXPECT_FALSE(row.isEditing());
}

TEST_F(AFieldRow, CommitsOnceWhenItsFieldIsLeft) {
    row.edit();
    type("Porto");
    field()->clearFocus();
    QApplication::processEvents();
    EXPECT_THAT(committed.count(), Eq(1));
}

TEST_F(AFieldRow, KeepsARefusedTextOpenWithTheReason) {
    QObject::connect(&row, &FieldRow::committed, &row, [this] { row.refuse(utf8("No such place")); });
    const int before = row.sizeHint().height();
    row.edit();
    type("Atlantis");
    QTest::keyClick(field(), Qt::Key_Return);
    ASSERT_TRUE(row.isEditing());
    EXPECT_THAT(field()->text(), Eq(utf8("Atlantis")));
    EXPECT_GT(row.sizeHint().height(), before);
    EXPECT_TRUE(row.accessibleDescription().contains(utf8("No such place")));
}

TEST_F(AFieldRow, OpensAgainForARefusalThatComesLate) {
    row.edit();
    type("Atlantis");
    QTest::keyClick(field(), Qt::Key_Return);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_THAT(field(), IsNull());
    row.refuse(utf8("No such place"));
    ASSERT_THAT(field(), NotNull());
    EXPECT_THAT(field()->text(), Eq(utf8("Atlantis")));
}

TEST_F(AFieldRow, ComparesWithTheTextItStartedFrom) {
    row.setValue(utf8("€ 142,000"));
    row.setEditText(utf8("142000"));
    row.edit();
    EXPECT_THAT(field()->text(), Eq(utf8("142000")));
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_THAT(committed.count(), Eq(0));
}

TEST_F(AFieldRow, CannotBeEditedReadOnlyOrHidden) {
    row.setReadOnly(true, utf8("The quarter is locked"));
    row.edit();
    EXPECT_FALSE(row.isEditing());
    row.setReadOnly(false);
    row.setConcealed(true);
    row.edit();
    EXPECT_FALSE(row.isEditing());
}

TEST_F(AFieldRow, TellsNoReaderAHiddenValue) {
    EXPECT_TRUE(row.accessibleDescription().contains(utf8("Lisbon")));
    row.setConcealed(true);
    EXPECT_FALSE(row.accessibleDescription().contains(utf8("Lisbon")));
}

TEST_F(AFieldRow, LooksTheSameForEveryHiddenValue) {
    row.setConcealed(true);
    const QImage one = row.grab().toImage();
    row.setValue(utf8("A much longer place than Lisbon"));
    row.setNote(utf8("note"));
    EXPECT_THAT(row.grab().toImage(), Eq(one));
}

TEST_F(AFieldRow, OffersChoices) {
    row.setChoices({utf8("Lisbon"), utf8("Porto")});
    row.edit();
    const auto* combo = row.findChild<QComboBox*>();
    ASSERT_THAT(combo, NotNull());
    EXPECT_THAT(combo->currentText(), Eq(utf8("Lisbon")));
}

TEST_F(AFieldRow, AsksForAPickerInsteadOfEditing) {
    QSignalSpy activated(&row, &FieldRow::activated);
    row.setOpensPicker(true);
    QTest::keyClick(&row, Qt::Key_Return);
    EXPECT_THAT(activated.count(), Eq(1));
    EXPECT_THAT(field(), IsNull());
}

} // namespace
} // namespace orgwright
