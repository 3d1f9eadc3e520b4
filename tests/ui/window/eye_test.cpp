// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/team_commands.h"
#include "tests/support/canaries.h"
#include "tests/support/signed_plan.h"
#include "tests/ui/window/window_desk.h"
#include "ui/shell/workspace.h"
#include "ui/window/discretion_guard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <functional>
#include <set>

namespace orgwright::test {
namespace {

using testing::sign;

/// What a window says, to eyes, to the pointer that rests, and to those who listen.
class Said {
public:
    QString of(QWidget& top) {
        m_all.clear();
        widget(top);
        for (QWidget* each : top.findChildren<QWidget*>()) {
            if (each->isVisible())
                widget(*each);
        }
        return m_all;
    }

private:
    void widget(QWidget& widget) {
        for (const QString& text : {widget.toolTip(), widget.windowTitle(), widget.accessibleName(),
                                    widget.accessibleDescription(), widget.statusTip(), widget.whatsThis()})
            m_all += text + QLatin1Char('\n');
        if (const auto* label = qobject_cast<QLabel*>(&widget))
            m_all += label->text() + QLatin1Char('\n');
        if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
            m_all += button->text() + QLatin1Char('\n');
        if (const auto* line = qobject_cast<QLineEdit*>(&widget))
            m_all += line->text() + QLatin1Char('\n');
        if (const auto* text = qobject_cast<QPlainTextEdit*>(&widget))
            m_all += text->toPlainText() + QLatin1Char('\n');
        if (const auto* view = qobject_cast<QAbstractItemView*>(&widget))
            model(view->model());
        if (QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&widget))
            interface(*heard, 0);
    }
    void model(const QAbstractItemModel* model) {
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role :
                     {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::EditRole})
                    m_all += model->index(row, column).data(role).toString() + QLatin1Char('\n');
            }
        }
    }
    void interface(QAccessibleInterface& heard, int depth) {
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            m_all += heard.text(kind) + QLatin1Char('\n');
        for (int i = 0; depth < 2 && i < heard.childCount(); ++i) {
            QAccessibleInterface* child = heard.child(i);
            if (child != nullptr && child->object() == nullptr)
                interface(*child, depth + 1);
        }
    }

    QString m_all;
};

/// With the eye shut on everything that can be confidential.
class EyeTest : public WindowTest {
protected:
    EyeTest() {
        testing::SignedPlan marked(*dateOf(2026, 11, 25));
        Settings settings = marked.plan.settings();
        settings.confidential = confidentialOf({.names = false});
        marked.plan.put({}, settings);
        Document::create(folder.file("signed.orgplan"), marked.plan);
        window->files().openPlan(QString::fromStdString(folder.file("signed.orgplan")));
        document().setBaselineGuard({});
        settle();
    }
    static void settle() {
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
    }
    void shut(bool on) {
        window->actionsTable().action(ActionId::HideConfidential)->setChecked(on);
        settle();
    }
    /// The topics that the window tells of.
    std::set<std::string> told() {
        const std::string all = Said().of(*window).toStdString();
        std::set<std::string> found;
        for (const Topic topic :
             {Topic::Names, Topic::Notes, Topic::Succession, Topic::Scores, Topic::Record}) {
            if (const std::size_t at = all.find(sign(topic)); at != all.npos)
                found.insert(all.substr(at > 40 ? at - 40 : 0, 80));
        }
        for (const char* pay : {"77,777", "77.777", "77777"}) {
            if (const std::size_t at = all.find(pay); at != all.npos)
                found.insert(all.substr(at > 40 ? at - 40 : 0, 80));
        }
        return found;
    }
    void show(ActionId id) {
        window->actionsTable().action(id)->setChecked(true);
        settle();
    }
    /// Everything that can be looked at, one after the other.
    void forEachSight(const std::function<void(const std::string&)>& look) {
        show(ActionId::ShowInspector);
        show(ActionId::ShowHistory);
        show(ActionId::ShowChart);
        look("chart");
        for (const Position& row : document().org().positions()) {
            if (row.id.value() % 7 != 0)
                continue;
            selection().select(row.id);
            settle();
            look("position " + row.key.str());
        }
        selection().selectTeam(document().org().teams().begin()->id);
        settle();
        look("team");
        show(ActionId::ShowPortfolio);
        look("portfolio");
        for (const Initiative& row : document().org().initiatives()) {
            selection().selectInitiative(row.id);
            settle();
            look("bet " + row.name.str());
        }
        show(ActionId::ShowScorecard);
        for (int each = 0; each <= static_cast<int>(ScorecardView::Page::Review); ++each) {
            page().workspace().scorecard.setPage(static_cast<ScorecardView::Page>(each));
            settle();
            look("scorecard page " + std::to_string(each));
        }
        for (const Scenario& row : document().plan().scenarios()) {
            document().setScenario(row.id);
            show(ActionId::ShowChanges);
            look("changes of " + row.name.str());
        }
    }
};

TEST_F(EyeTest, SaysNothingConfidentialWhileItIsShut) {
    shut(true);
    forEachSight([this](const std::string& what) {
        EXPECT_THAT(told(), ::testing::IsEmpty()) << what;
        EXPECT_EQ(window->windowTitle().toStdString().find("zz"), std::string::npos);
    });
}

TEST_F(EyeTest, SaysItAgainWhenItIsOpened) {
    std::set<std::string> all;
    forEachSight([&](const std::string&) { all.merge(told()); });
    for (const Topic topic : {Topic::Names, Topic::Notes})
        EXPECT_THAT(all, ::testing::Contains(::testing::HasSubstr(sign(topic))));
    EXPECT_THAT(all, ::testing::Contains(::testing::HasSubstr("77,777")));
}

TEST_F(EyeTest, FollowsWhatThePlanLetsOthersSee) {
    shut(true);
    selection().select(keyed("P-011"));
    settle();
    EXPECT_THAT(told(), ::testing::IsEmpty());
    Settings settings = document().plan().settings();
    settings.confidential = confidentialOf({.names = true});
    ASSERT_TRUE(document().run([&](Editor& editor) { return editSettings(editor, settings); }));
    settle();
    const auto now = told();
    EXPECT_THAT(now, ::testing::Contains(::testing::HasSubstr(sign(Topic::Names))));
    EXPECT_THAT(now, ::testing::Not(::testing::Contains(::testing::HasSubstr("77,777"))));
}

} // namespace
} // namespace orgwright::test
