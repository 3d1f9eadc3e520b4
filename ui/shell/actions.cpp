// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

namespace orgwright {
namespace {

/// What must hold for an action to be possible.
enum class When {
    Always,
    Plan,
    Chart,
    Edit,
    Position,
    One,
    EditPosition,
    EditOne,
    EditBet,
    EditTeam,
    EditQuarter,
    EditLocked,
    Evidence,
    Undo,
    Redo,
    Paste,
    Option,
    EditOption,
    Options,
    Others
};

struct ActionSpec {
    ActionId id;
    MenuId menu;
    const char* text;
    const char* shortcut;
    const char* icon;
    When when;
    bool isCheckable;
};

constexpr ActionId kSeparator = ActionId::Count;

// clang-format off
constexpr ActionSpec kTable[] = {
    {ActionId::NewPlan, MenuId::File, QT_TRANSLATE_NOOP("Actions", "New plan"), "Ctrl+N", "plus", When::Always, false},
    {ActionId::OpenPlan, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open…"), "Ctrl+O", "folder", When::Always, false},
    {ActionId::OpenSample, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Look at the sample"), "", "org-chart", When::Always, false},
    {ActionId::ImportRoster, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Import roster…"), "Ctrl+I", "import", When::Always, false},
    {kSeparator, MenuId::File, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::SaveAs, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save as…"), "Ctrl+Shift+S", "save", When::Plan, false},
    {ActionId::ShareCopy, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Share a copy…"), "", "shield", When::Chart, false},
    {ActionId::Checkpoint, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Name a checkpoint…"), "Ctrl+S", "bookmark", When::Edit, false},
    {ActionId::RevertToOpened, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Revert to when I opened it"), "", "undo", When::Edit, false},
    {kSeparator, MenuId::File, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::Export, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+E", "export", When::Chart, false},
    {ActionId::Print, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Print…"), "Ctrl+P", "print", When::Chart, false},
    {kSeparator, MenuId::File, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::PlanSettings, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Plan settings…"), "", "settings", When::Plan, false},
    {ActionId::Teams, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Teams…"), "Ctrl+T", "team", When::Plan, false},
    {ActionId::ClosePlan, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Close plan"), "Ctrl+W", "close", When::Plan, false},
    {ActionId::Quit, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", "", When::Always, false},
    {ActionId::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo", When::Undo, false},
    {ActionId::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "redo", When::Redo, false},
    {kSeparator, MenuId::Edit, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::Cut, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Cut branch"), "Ctrl+X", "scissors", When::EditPosition, false},
    {ActionId::Copy, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Copy"), "Ctrl+C", "copy", When::Position, false},
    {ActionId::CopyPicture, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Copy chart as picture"), "Ctrl+Shift+C", "picture", When::Chart, false},
    {ActionId::Paste, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Put cut branch here"), "Ctrl+V", "paste", When::Paste, false},
    {kSeparator, MenuId::Edit, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::SelectAll, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Select all"), "Ctrl+A", "", When::Chart, false},
    {ActionId::SelectBranch, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Select branch"), "Ctrl+B", "", When::Position, false},
    {ActionId::Find, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Find"), "Ctrl+F", "search", When::Plan, false},
    {ActionId::Palette, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Find or do anything"), "Ctrl+K", "search", When::Always, false},
    {ActionId::Settings, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Settings…"), "Ctrl+,", "settings", When::Always, false},
    {ActionId::EditCurrent, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Edit"), "Return", "pencil", When::EditOne, false},
    {ActionId::AddReport, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Add a report"), "Ins", "plus", When::Edit, false},
    {ActionId::AddAssistant, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Add an assistant"), "", "assistant", When::EditOne, false},
    {kSeparator, MenuId::Position, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::MoveTo, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Move to another manager…"), "M", "move", When::EditPosition, false},
    {ActionId::SplitOff, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Move without the reports…"), "Shift+M", "split", When::EditOne, false},
    {ActionId::PlaceInTray, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Put in the tray"), "Ctrl+Del", "tray", When::EditPosition, false},
    {kSeparator, MenuId::Position, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::FillSeat, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Fill the seat…"), "", "person-add", When::EditOne, false},
    {ActionId::VacateSeat, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Vacate the seat"), "", "person", When::EditOne, false},
    {ActionId::AddLine, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Add a dotted line…"), "", "link", When::EditOne, false},
    {ActionId::ToggleAssistant, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Assistant"), "", "assistant", When::EditOne, true},
    {ActionId::AssignTeam, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Put into a team…"), "", "team", When::EditPosition, false},
    {kSeparator, MenuId::Position, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::LayoutAutomatic, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Lay out reports automatically"), "", "layout-auto", When::EditPosition, false},
    {ActionId::LayoutWide, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Lay out reports side by side"), "", "layout-wide", When::EditPosition, false},
    {ActionId::LayoutStacked, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Lay out reports in a column"), "", "layout-stacked", When::EditPosition, false},
    {ActionId::LayoutGrid, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Lay out reports in a grid"), "", "layout-grid", When::EditPosition, false},
    {ActionId::LayoutLeftToRight, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Lay out reports left to right"), "", "layout-left-right", When::EditPosition, false},
    {kSeparator, MenuId::Position, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::ClosePosition, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Close the position…"), "", "no", When::EditOne, false},
    {ActionId::DeletePosition, MenuId::Position, QT_TRANSLATE_NOOP("Actions", "Delete the position…"), "Del", "trash", When::EditPosition, false},
    {ActionId::AddInitiative, MenuId::Portfolio, QT_TRANSLATE_NOOP("Actions", "New bet"), "Ctrl+Shift+B", "plus", When::Edit, false},
    {kSeparator, MenuId::Portfolio, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::FundInitiative, MenuId::Portfolio, QT_TRANSLATE_NOOP("Actions", "Fund the bet…"), "", "plus", When::EditBet, false},
    {ActionId::ProtectInitiative, MenuId::Portfolio, QT_TRANSLATE_NOOP("Actions", "Protect the bet…"), "", "shield", When::EditBet, false},
    {ActionId::ConsolidateInitiative, MenuId::Portfolio, QT_TRANSLATE_NOOP("Actions", "Consolidate the bet into another…"), "", "merge", When::EditBet, false},
    {ActionId::PauseInitiative, MenuId::Portfolio, QT_TRANSLATE_NOOP("Actions", "Pause the bet…"), "", "pause", When::EditBet, false},
    {ActionId::StopInitiative, MenuId::Portfolio, QT_TRANSLATE_NOOP("Actions", "Stop the bet…"), "", "close", When::EditBet, false},
    {ActionId::ClearStance, MenuId::Portfolio, QT_TRANSLATE_NOOP("Actions", "Take the funding decision back"), "", "", When::EditBet, false},
    {ActionId::DeleteInitiative, MenuId::Portfolio, QT_TRANSLATE_NOOP("Actions", "Delete the bet"), "", "trash", When::EditBet, false},
    {kSeparator, MenuId::Portfolio, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::ConsolidateTeam, MenuId::Portfolio, QT_TRANSLATE_NOOP("Actions", "Consolidate the team into another…"), "", "merge", When::EditTeam, false},
    {ActionId::BucketTargets, MenuId::Portfolio, QT_TRANSLATE_NOOP("Actions", "Target bands…"), "", "levels", When::Edit, false},
    {ActionId::CopyScores, MenuId::Scorecard, QT_TRANSLATE_NOOP("Actions", "Copy the last quarter’s scores"), "", "copy", When::EditQuarter, false},
    {ActionId::AddMeasure, MenuId::Scorecard, QT_TRANSLATE_NOOP("Actions", "New measure…"), "", "plus", When::Edit, false},
    {ActionId::LogDecision, MenuId::Scorecard, QT_TRANSLATE_NOOP("Actions", "Log a decision…"), "", "note", When::Edit, false},
    {ActionId::UseAsEvidence, MenuId::Scorecard, QT_TRANSLATE_NOOP("Actions", "Use as evidence for…"), "", "link", When::Evidence, false},
    {kSeparator, MenuId::Scorecard, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::AddReviewAction, MenuId::Scorecard, QT_TRANSLATE_NOOP("Actions", "New action of the review…"), "", "check", When::EditQuarter, false},
    {ActionId::WriteReview, MenuId::Scorecard, QT_TRANSLATE_NOOP("Actions", "Save the review as a document…"), "", "export", When::Plan, false},
    {kSeparator, MenuId::Scorecard, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::LockQuarter, MenuId::Scorecard, QT_TRANSLATE_NOOP("Actions", "Lock the quarter…"), "", "lock", When::EditQuarter, false},
    {ActionId::UnlockQuarter, MenuId::Scorecard, QT_TRANSLATE_NOOP("Actions", "Unlock the quarter…"), "", "lock", When::EditLocked, false},
    {ActionId::NewScenario, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "New scenario…"), "Ctrl+Shift+N", "plus", When::Edit, false},
    {ActionId::DuplicateScenario, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "Duplicate the scenario…"), "", "copy", When::Edit, false},
    {ActionId::EditScenario, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "Name and description of the scenario…"), "", "pencil", When::EditOption, false},
    {ActionId::ArchiveScenario, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "Archive the scenario"), "", "archive", When::EditOption, true},
    {ActionId::DeleteScenario, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "Delete the scenario"), "", "trash", When::EditOption, false},
    {kSeparator, MenuId::Scenario, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::CompareScenarios, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "Compare scenarios…"), "", "board", When::Options, false},
    {ActionId::DecisionRecord, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "Decision record…"), "", "note", When::Option, false},
    {ActionId::AdoptScenario, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "Adopt the scenario as the baseline…"), "", "check", When::EditOption, false},
    {kSeparator, MenuId::Scenario, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::ExportScenario, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "Copy the scenario for a colleague…"), "", "export", When::Option, false},
    {ActionId::MergeScenario, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "Merge a colleague’s copy…"), "", "merge", When::Edit, false},
    {kSeparator, MenuId::Scenario, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::NextScenario, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "Next scenario"), "Ctrl+PgDown", "chevron-right", When::Others, false},
    {ActionId::PreviousScenario, MenuId::Scenario, QT_TRANSLATE_NOOP("Actions", "Previous scenario"), "Ctrl+PgUp", "chevron-left", When::Others, false},
    {ActionId::Fold, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Fold or unfold"), "Space", "fold", When::Position, false},
    {ActionId::UnfoldAll, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Unfold all"), "Ctrl+Shift+Space", "unfold", When::Chart, false},
    {ActionId::FoldToLevel, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show two levels below the top"), "", "levels", When::Chart, false},
    {ActionId::FocusBranch, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show this branch only"), "Ctrl+Return", "focus", When::One, false},
    {ActionId::ShowAll, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show the whole organisation"), "Ctrl+Shift+Return", "org-chart", When::Chart, false},
    {kSeparator, MenuId::View, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::Fit, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Fit"), "F", "fit", When::Chart, false},
    {ActionId::ActualSize, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Actual size"), "Ctrl+0", "zoom", When::Chart, false},
    {ActionId::ZoomIn, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Zoom in"), "Ctrl++", "plus", When::Chart, false},
    {ActionId::ZoomOut, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Zoom out"), "Ctrl+-", "minus", When::Chart, false},
    {kSeparator, MenuId::View, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::HideConfidential, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Hide what is sensitive"), "Ctrl+Shift+H", "eye", When::Plan, true},
    {ActionId::TeamFrames, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Team frames"), "", "team", When::Plan, true},
    {ActionId::SecondaryLines, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Dotted lines"), "", "link", When::Plan, true},
    {ActionId::Minimap, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Minimap"), "", "zoom", When::Plan, true},
    {kSeparator, MenuId::View, nullptr, nullptr, nullptr, When::Always, false},
    {ActionId::ShowChart, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Org chart"), "Ctrl+1", "org-chart", When::Plan, true},
    {ActionId::ShowPortfolio, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Portfolio"), "Ctrl+2", "board", When::Plan, true},
    {ActionId::ShowScorecard, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Scorecard"), "Ctrl+3", "scorecard", When::Plan, true},
    {ActionId::ShowChanges, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Changes"), "Ctrl+4", "changes", When::Plan, true},
    {ActionId::ShowHistory, MenuId::View, QT_TRANSLATE_NOOP("Actions", "History"), "Ctrl+H", "history", When::Plan, true},
    {ActionId::ShowInspector, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Inspector"), "F4", "info", When::Plan, true},
    {ActionId::ShowTray, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Tray"), "F6", "tray", When::Plan, true},
    {ActionId::Present, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Present"), "F5", "present", When::Chart, false},
    {ActionId::FullScreen, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", "monitor", When::Always, true},
    {ActionId::Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1", "keyboard", When::Always, false},
    {ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "About Orgwright"), "", "help", When::Always, false},
};
// clang-format on

QString translated(const char* text) {
    return QCoreApplication::translate("Actions", text);
}

bool isPossible(When when, const ActionContext& now) {
    switch (when) {
    case When::Always:
        return true;
    case When::Plan:
        return now.hasPlan;
    case When::Chart:
        return now.hasPlan && !now.isEmpty;
    case When::Edit:
        return now.canEdit;
    case When::Position:
        return now.hasPosition;
    case When::One:
        return now.isSingle;
    case When::EditPosition:
        return now.canEdit && now.hasPosition;
    case When::EditOne:
        return now.canEdit && now.isSingle;
    case When::EditBet:
        return now.canEdit && now.hasBet;
    case When::EditTeam:
        return now.canEdit && now.hasTeam;
    case When::EditQuarter:
        return now.canEdit && !now.isLocked;
    case When::EditLocked:
        return now.canEdit && now.isLocked;
    case When::Evidence:
        return now.canEdit && !now.isLocked && (now.isSingle || now.hasBet || now.hasTeam);
    case When::Undo:
        return now.canUndo;
    case When::Redo:
        return now.canRedo;
    case When::Paste:
        return now.canEdit && now.hasCut && now.isSingle;
    case When::Option:
        return now.isOption;
    case When::EditOption:
        return now.canEdit && now.isOption;
    case When::Options:
        return now.hasOptions;
    case When::Others:
        return now.hasOthers;
    }
    return true;
}

bool isEditing(When when) {
    return when == When::Edit || when == When::EditPosition || when == When::EditOne || when == When::Paste ||
           when == When::EditOption || when == When::EditBet || when == When::EditTeam ||
           when == When::EditQuarter || when == When::EditLocked || when == When::Evidence;
}

QString whyNot(When when, const ActionContext& now) {
    if (!now.hasPlan)
        return translated(QT_TRANSLATE_NOOP("Actions", "Open a plan first"));
    if (isEditing(when) && !now.canEdit)
        return now.lock.isEmpty() ? translated(QT_TRANSLATE_NOOP("Actions", "This plan can only be read"))
                                  : now.lock;
    switch (when) {
    case When::Option:
    case When::EditOption:
        return translated(QT_TRANSLATE_NOOP("Actions", "This is the baseline; show a scenario first"));
    case When::Options:
        return translated(QT_TRANSLATE_NOOP("Actions", "There is only the baseline; make a scenario first"));
    case When::Others:
        return translated(QT_TRANSLATE_NOOP("Actions", "There is no other scenario that is not archived"));
    case When::Chart:
        return translated(QT_TRANSLATE_NOOP("Actions", "There are no positions yet"));
    case When::Position:
    case When::EditPosition:
        return translated(QT_TRANSLATE_NOOP("Actions", "Select a position first"));
    case When::One:
    case When::EditOne:
        return translated(QT_TRANSLATE_NOOP("Actions", "Select one position first"));
    case When::EditBet:
        return translated(QT_TRANSLATE_NOOP("Actions", "Select a bet first"));
    case When::EditTeam:
        return translated(QT_TRANSLATE_NOOP("Actions", "Select a team first"));
    case When::EditQuarter:
        return translated(QT_TRANSLATE_NOOP("Actions", "The quarter is locked; unlock it first"));
    case When::EditLocked:
        return translated(QT_TRANSLATE_NOOP("Actions", "The quarter is not locked"));
    case When::Evidence:
        return now.isLocked
                   ? translated(QT_TRANSLATE_NOOP("Actions", "The quarter is locked; unlock it first"))
                   : translated(QT_TRANSLATE_NOOP("Actions", "Select a position, a team or a bet first"));
    case When::Undo:
        return translated(QT_TRANSLATE_NOOP("Actions", "Nothing to undo"));
    case When::Redo:
        return translated(QT_TRANSLATE_NOOP("Actions", "Nothing to redo"));
    case When::Paste:
        return translated(QT_TRANSLATE_NOOP("Actions", "Cut a branch first, then select its new manager"));
    default:
        return {};
    }
}

/// A key that in a field writes, deletes or confirms: it means the action only where the chart has the focus.
bool isPlainKey(const QKeySequence& keys) {
    if (keys.isEmpty())
        return false;
    const bool isFunctionKey = keys[0].key() >= Qt::Key_F1 && keys[0].key() <= Qt::Key_F35;
    return !isFunctionKey &&
           !(keys[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

QAction* made(const ActionSpec& spec, QWidget* window) {
    auto* action = new QAction(translated(spec.text), window);
    action->setShortcut(QKeySequence(QLatin1String(spec.shortcut)));
    action->setCheckable(spec.isCheckable);
    action->setProperty("plainText", translated(spec.text));
    if (*spec.icon != '\0')
        action->setIcon(icons::icon(spec.icon));
    if (isPlainKey(action->shortcut()))
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    else
        window->addAction(action);
    return action;
}

} // namespace

Actions::Actions(QWidget* window)
    : QObject(window) {
    for (const ActionSpec& spec : kTable) {
        if (spec.id != kSeparator)
            m_actions[static_cast<std::size_t>(spec.id)] = made(spec, window);
    }
    makeViews();
    refresh({});
}

void Actions::makeViews() {
    auto* views = new QActionGroup(this);
    QAction* chart = action(ActionId::ShowChart);
    const std::array others{ActionId::ShowPortfolio, ActionId::ShowScorecard, ActionId::ShowChanges};
    views->addAction(chart);
    for (const ActionId id : others)
        views->addAction(action(id));
    chart->setChecked(true);
    // A view that is only closed leaves the chart.
    for (const ActionId id : others) {
        connect(action(id), &QAction::toggled, chart, [views, chart](bool isOn) {
            if (!isOn && !views->checkedAction())
                chart->setChecked(true);
        });
    }
}

void Actions::onTriggered(ActionId id, QObject* receiver, std::function<void()> act) {
    connect(action(id), &QAction::triggered, receiver, [act = std::move(act)] { act(); });
}

void Actions::giveChartKeys(QWidget& chart) const {
    for (QAction* each : m_actions) {
        if (each->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            chart.addAction(each);
    }
}

void Actions::refresh(const ActionContext& context) {
    for (const ActionSpec& spec : kTable) {
        if (spec.id == kSeparator)
            continue;
        QAction* each = action(spec.id);
        const bool can = isPossible(spec.when, context);
        each->setEnabled(can);
        each->setToolTip(can ? each->property("plainText").toString() : whyNot(spec.when, context));
    }
}

std::vector<QAction*> Actions::menu(MenuId menu) const {
    std::vector<QAction*> found;
    for (const ActionSpec& spec : kTable) {
        if (spec.menu == menu)
            found.push_back(spec.id == kSeparator ? nullptr : action(spec.id));
    }
    return found;
}

QString Actions::menuTitle(MenuId menu) {
    switch (menu) {
    case MenuId::File:
        return translated(QT_TRANSLATE_NOOP("Actions", "File"));
    case MenuId::Edit:
        return translated(QT_TRANSLATE_NOOP("Actions", "Edit"));
    case MenuId::Position:
        return translated(QT_TRANSLATE_NOOP("Actions", "Position"));
    case MenuId::Portfolio:
        return translated(QT_TRANSLATE_NOOP("Actions", "Portfolio"));
    case MenuId::Scorecard:
        return translated(QT_TRANSLATE_NOOP("Actions", "Scorecard"));
    case MenuId::Scenario:
        return translated(QT_TRANSLATE_NOOP("Actions", "Scenario"));
    case MenuId::View:
        return translated(QT_TRANSLATE_NOOP("Actions", "View"));
    case MenuId::Help:
        return translated(QT_TRANSLATE_NOOP("Actions", "Help"));
    case MenuId::None:
        break;
    }
    return {};
}

} // namespace orgwright
