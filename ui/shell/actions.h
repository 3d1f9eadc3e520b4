// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>
#include <array>
#include <functional>
#include <span>
#include <vector>

namespace orgwright {

/// Everything a user can do by menu, tool bar, shortcut or palette. The table in actions.cpp says what each
/// is called, by which key, with which icon and when it can be done; nothing else lists actions.
enum class ActionId {
    NewPlan,
    OpenPlan,
    OpenSample,
    ImportRoster,
    SaveAs,
    ShareCopy,
    Checkpoint,
    RevertToOpened,
    Export,
    Print,
    PlanSettings,
    Teams,
    ClosePlan,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    CopyPicture,
    Paste,
    SelectAll,
    SelectBranch,
    EditCurrent,
    AddReport,
    AddAssistant,
    MoveTo,
    SplitOff,
    PlaceInTray,
    FillSeat,
    VacateSeat,
    ClosePosition,
    DeletePosition,
    AddLine,
    ToggleAssistant,
    AssignTeam,
    LayoutAutomatic,
    LayoutWide,
    LayoutStacked,
    LayoutGrid,
    LayoutLeftToRight,
    NewScenario,
    DuplicateScenario,
    EditScenario,
    ArchiveScenario,
    DeleteScenario,
    AdoptScenario,
    DecisionRecord,
    CompareScenarios,
    ExportScenario,
    MergeScenario,
    AddInitiative,
    FundInitiative,
    ProtectInitiative,
    ConsolidateInitiative,
    PauseInitiative,
    StopInitiative,
    ClearStance,
    DeleteInitiative,
    ConsolidateTeam,
    BucketTargets,
    LockQuarter,
    UnlockQuarter,
    CopyScores,
    AddMeasure,
    LogDecision,
    AddReviewAction,
    WriteReview,
    UseAsEvidence,
    NextScenario,
    PreviousScenario,
    Fold,
    UnfoldAll,
    FoldToLevel,
    FocusBranch,
    ShowAll,
    Fit,
    ActualSize,
    ZoomIn,
    ZoomOut,
    HideConfidential,
    TeamFrames,
    SecondaryLines,
    Minimap,
    ShowChart,
    ShowPortfolio,
    ShowScorecard,
    ShowChanges,
    ShowHistory,
    ShowInspector,
    ShowTray,
    Present,
    FullScreen,
    Find,
    Palette,
    Settings,
    Shortcuts,
    About,
    Count
};

inline constexpr std::size_t kActionCount = static_cast<std::size_t>(ActionId::Count);

/// Where an action stands in the menus.
enum class MenuId { File, Edit, Position, Portfolio, Scorecard, Scenario, View, Help, None };

/// Those that the window shows, in order.
inline constexpr std::array kMenus{MenuId::File,      MenuId::Edit,     MenuId::Position, MenuId::Portfolio,
                                   MenuId::Scorecard, MenuId::Scenario, MenuId::View,     MenuId::Help};

/// What decides whether an action can be done now.
struct ActionContext {
    bool hasPlan = false;
    bool canEdit = false;
    bool canUndo = false;
    bool canRedo = false;
    bool hasPosition = false; ///< at least one position is selected
    bool isSingle = false;    ///< exactly one
    bool hasBet = false;      ///< an initiative is selected
    bool hasTeam = false;     ///< a team is selected
    bool isLocked = false;    ///< the quarter looked at is
    bool hasCut = false;      ///< a branch was cut and waits to be put somewhere
    bool isEmpty = true;      ///< the plan has no positions
    bool isOption = false;    ///< a scenario other than the baseline is shown
    bool hasOptions = false;  ///< there are scenarios beside the baseline
    bool hasOthers = false;   ///< one to go to that is not archived
    QString lock = {};        ///< why nothing can be edited, where the file is not the reason
};

/// The QActions made from the table. Of the views (chart, portfolio, changes) one is always checked: the one
/// that is shown.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* action(ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    /// Connects what the action does.
    void onTriggered(ActionId id, QObject* receiver, std::function<void()> act);
    /// Lets the actions on plain keys (Return, Delete, M) be triggered by them while the chart has the focus;
    /// in a field these keys are the field's.
    void giveChartKeys(QWidget& chart) const;
    void trigger(ActionId id) const { action(id)->trigger(); }
    /// Enables what can be done and gives the rest its reason as the tooltip.
    void refresh(const ActionContext& context);

    /// The actions of one menu in order; a null stands for a separator.
    std::vector<QAction*> menu(MenuId menu) const;
    static QString menuTitle(MenuId menu);
    /// All actions with their names and keys, for the palette and the shortcut sheet.
    std::span<QAction* const> all() const { return m_actions; }

private:
    void makeViews();

    std::array<QAction*, kActionCount> m_actions{};
};

} // namespace orgwright
