// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_desk.h"

#include "core/commands/people_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/team_commands.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/palette/command_palette.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/toast_host.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;

using MainWindowTest = WindowTest;

/// Answers the dialog that the next step opens, once it is there.
void answerDialog(Qt::Key key) {
    auto* watch = new QTimer(qApp);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, key] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog || !dialog->isActiveWindow())
            return;
        watch->deleteLater();
        watch->stop();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog, key);
    });
    watch->start(5);
}

/// Notes every window that is shown while it lives.
class ShownWindows : public QObject {
public:
    ShownWindows() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            names.push_back(widget->metaObject()->className());
        return false;
    }
    std::vector<std::string> names;
};

TEST_F(MainWindowTest, OpensNoOtherWindowWhileAPlanIsOpenedAndLookedAt) {
    ShownWindows shown;
    window->files().openPlan(QString::fromStdString(path()));
    for (const char* key : {"P-041", "P-024", "P-028", "P-001"})
        selection().select(keyed(key));
    selection().selectTeam(row("P-028").team);
    selection().select(std::vector{keyed("P-028"), keyed("P-029")});
    for (const ActionId id :
         {ActionId::ShowHistory, ActionId::ShowTray, ActionId::ShowInspector, ActionId::Minimap})
        window->actionsTable().trigger(id);
    QApplication::processEvents();
    EXPECT_THAT(shown.names, ::testing::IsEmpty());
}

TEST_F(MainWindowTest, CutsABranchAndPutsItUnderAnotherManagerByKey) {
    selection().select(keyed("P-028"));
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(steps(), 0) << "cutting alone changes nothing";
    selection().select(keyed("P-041"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(row("P-028").manager, keyed("P-041")) << refusal;
    EXPECT_EQ(steps(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(row("P-028").manager, keyed("P-004"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(row("P-028").manager, keyed("P-041"));
}

TEST_F(MainWindowTest, FindsANewManagerByName) {
    selection().select(keyed("P-028"));
    press(Qt::Key_M);
    ASSERT_TRUE(page().palette().isVisible());
    auto* field = page().palette().findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("Catarina"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(row("P-028").manager, keyed("P-041"));
    EXPECT_FALSE(page().palette().isVisible());
}

TEST_F(MainWindowTest, GivesNoManagerFromItsOwnBranch) {
    selection().select(keyed("P-028"));
    press(Qt::Key_M);
    auto* field = page().palette().findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("Jasper Nijboer"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(row("P-028").manager, keyed("P-004"));
    EXPECT_EQ(steps(), 0);
}

TEST_F(MainWindowTest, AddsAReportWithInsert) {
    selection().select(keyed("P-028"));
    const auto before = document().org().reports(keyed("P-028")).size();
    press(Qt::Key_Insert);
    EXPECT_EQ(document().org().reports(keyed("P-028")).size(), before + 1);
    EXPECT_EQ(document().org().find(selection().current())->manager, keyed("P-028"));
}

TEST_F(MainWindowTest, NamesANewReportAndComesBackToTheChartByKey) {
    selection().select(keyed("P-028"));
    press(Qt::Key_Insert);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Head of Tests"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(document().org().find(selection().current())->title, "Head of Tests");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(canvas().hasFocus());
}

TEST_F(MainWindowTest, AsksWhatBecomesOfTheReportsBeforeItDeletes) {
    selection().select(keyed("P-028"));
    answerDialog(Qt::Key_Escape);
    press(Qt::Key_Delete);
    EXPECT_EQ(steps(), 0);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    answerDialog(Qt::Key_Return);
    press(Qt::Key_Delete);
    EXPECT_EQ(steps(), 1);
    EXPECT_EQ(row("P-029").manager, keyed("P-004")) << "the reports go to the manager's manager";
    window->actionsTable().trigger(ActionId::Undo);
    EXPECT_EQ(row("P-029").manager, keyed("P-028"));
}

TEST_F(MainWindowTest, SaysInATooltipWhyAnActionCannotBeDone) {
    Actions& actions = window->actionsTable();
    selection().clear();
    EXPECT_FALSE(actions.action(ActionId::MoveTo)->isEnabled());
    EXPECT_EQ(actions.action(ActionId::MoveTo)->toolTip(), QStringLiteral("Select a position first"));
    EXPECT_EQ(actions.action(ActionId::Undo)->toolTip(), QStringLiteral("Nothing to undo"));
}

TEST_F(MainWindowTest, HasNoTwoActionsOnOneKey) {
    std::map<QString, QString> taken;
    for (const QAction* action : window->actionsTable().all()) {
        const QString keys = action->shortcut().toString();
        if (keys.isEmpty())
            continue;
        EXPECT_TRUE(taken.emplace(keys, action->text()).second)
            << keys.toStdString() << " does both " << action->text().toStdString() << " and "
            << taken[keys].toStdString();
    }
    EXPECT_GT(taken.size(), 30u);
}

TEST_F(MainWindowTest, OpensAPlanThatIsOpenElsewhereForReadingOnly) {
    MainWindow second;
    second.files().openPlan(QString::fromStdString(path()));
    ASSERT_NE(second.page(), nullptr);
    EXPECT_TRUE(second.page()->document().isReadOnly());
    EXPECT_FALSE(second.actionsTable().action(ActionId::AddReport)->isEnabled());
    EXPECT_EQ(second.actionsTable().action(ActionId::AddReport)->toolTip(),
              QStringLiteral("This plan can only be read"));
    EXPECT_FALSE(document().isReadOnly());
}

TEST_F(MainWindowTest, KeepsHowAPlanIsLookedAt) {
    page().workspace().view.setColourBy(drawing::ColourBy::Location);
    page().workspace().view.setFolded(keyed("P-028"), true);
    const PositionId folded = keyed("P-028");
    window->closePlan();
    window->files().openPlan(QString::fromStdString(path()));
    EXPECT_EQ(page().workspace().view.colourBy(), drawing::ColourBy::Location);
    EXPECT_TRUE(page().workspace().view.isFolded(folded));
}

TEST_F(MainWindowTest, CopiesTheChartAsPngAndSvg) {
    window->actionsTable().trigger(ActionId::CopyPicture);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    ASSERT_TRUE(data->hasImage());
    EXPECT_GT(qvariant_cast<QImage>(data->imageData()).width(), 1000);
    EXPECT_THAT(data->data(QStringLiteral("image/svg+xml")).toStdString(), HasSubstr("Marit Oosterling"));
}

TEST_F(MainWindowTest, CopiesNoNameWhileNamesAreHidden) {
    Settings settings = document().plan().settings();
    settings.confidential = confidentialOf({.names = false});
    document().run([&](Editor& editor) { return editSettings(editor, settings); });
    window->actionsTable().trigger(ActionId::HideConfidential);
    selection().select(keyed("P-001"));
    window->actionsTable().trigger(ActionId::Copy);
    EXPECT_THAT(QApplication::clipboard()->text().toStdString(), ::testing::Not(HasSubstr("Marit")));
    EXPECT_THAT(QApplication::clipboard()->text().toStdString(), HasSubstr("Chief Product"));
}

TEST_F(MainWindowTest, ShowsTextsThatLookLikeMarkupAsTheyAreWritten) {
    const std::string bait = "<img src='file:///orgwright-bait'>";
    document().run([&](Editor& editor) -> Result<void> {
        Position position = row("P-028");
        position.title = position.location = position.grade = position.note = bait;
        Team team = *document().org().find(position.team);
        team.name = team.charter = bait;
        if (auto edited = editTeam(editor, team); !edited)
            return edited;
        if (auto filled = fillWithNewPerson(editor, position.id, {{}, {}, bait, bait}); !filled)
            return tl::unexpected(filled.error());
        return editPosition(editor, position);
    });
    EXPECT_EQ(row("P-028").title, bait) << refusal;
    window->actionsTable().trigger(ActionId::ShowHistory);
    selection().select(keyed("P-028"));
    QHelpEvent tip(QEvent::ToolTip, canvas().cardOnScreen(keyed("P-028")).center().toPoint(), QPoint(50, 50));
    QApplication::sendEvent(canvas().viewport(), &tip);
    selection().selectTeam(row("P-028").team);
    page().palette().openSearch(QStringLiteral("<img"));
    page().toasts().refuse(QString::fromStdString(bait));
    QApplication::processEvents();
    for (const QLabel* label : window->findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(MainWindowTest, RevertsToWhenThePlanWasOpenedAndBack) {
    document().run([&](Editor& editor) { return movePosition(editor, keyed("P-028"), {keyed("P-041")}); });
    window->actionsTable().trigger(ActionId::RevertToOpened);
    EXPECT_EQ(row("P-028").manager, keyed("P-004"));
    window->actionsTable().trigger(ActionId::Undo);
    EXPECT_EQ(row("P-028").manager, keyed("P-041"));
}

TEST_F(MainWindowTest, TellsEveryControlsNameToAssistiveTechnology) {
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        EXPECT_TRUE(isNamed) << widget->metaObject()->className() << " in "
                             << widget->parentWidget()->metaObject()->className();
    }
}

} // namespace
} // namespace orgwright::test
