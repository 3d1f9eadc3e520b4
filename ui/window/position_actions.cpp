// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/position_actions.h"

#include "core/commands/people_commands.h"
#include "core/commands/team_commands.h"
#include "core/model/org_tree.h"
#include "ui/canvas/org_canvas.h"
#include "ui/dialogs/people/fill_seat_dialog.h"
#include "ui/dialogs/people/reports_dialog.h"
#include "ui/dialogs/teams/team_picker.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/palette/command_palette.h"
#include "ui/widgets/toast_host.h"
#include "ui/window/clipboard.h"
#include "ui/window/plan_page.h"
#include "ui/window/step_toasts.h"
#include "ui/words/model_words.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

namespace orgwright {

PositionActions::PositionActions(PlanPage& page)
    : QObject(&page)
    , m_page(page)
    , m_workspace(page.workspace()) {
    connectAll();
}

void PositionActions::connectAll() {
    const auto on = [this](ActionId id, std::function<void()> act) {
        m_workspace.actions.onTriggered(id, this, std::move(act));
    };
    on(ActionId::EditCurrent, [this] { m_page.inspector().editTitle(); });
    on(ActionId::AddReport, [this] { add(Standing::Report); });
    on(ActionId::AddAssistant, [this] { add(Standing::Assistant); });
    on(ActionId::MoveTo, [this] { findManager(current()); });
    on(ActionId::SplitOff, [this] { splitOff(); });
    on(ActionId::PlaceInTray, [this] {
        const auto positions = selected();
        m_workspace.document.run([&](Editor& editor) { return placeInTray(editor, positions); });
    });
    on(ActionId::FillSeat, [this] { FillSeatDialog(m_workspace.document, current(), &m_page).exec(); });
    on(ActionId::VacateSeat, [this] {
        m_workspace.document.run([&](Editor& editor) { return vacatePosition(editor, current()); });
    });
    on(ActionId::ToggleAssistant, [this] {
        const bool isAssistant = m_workspace.document.org().find(current())->standing == Standing::Assistant;
        const Standing wanted = isAssistant ? Standing::Report : Standing::Assistant;
        m_workspace.document.run([&](Editor& editor) { return setStanding(editor, current(), wanted); });
    });
    on(ActionId::AddLine, [this] { addLine(); });
    on(ActionId::AssignTeam, [this] { assignTeam(); });
    on(ActionId::ClosePosition, [this] { close(); });
    on(ActionId::DeletePosition, [this] { remove(); });
    on(ActionId::LayoutAutomatic, [this] { layOut(LayoutStyle::Automatic); });
    on(ActionId::LayoutWide, [this] { layOut(LayoutStyle::Wide); });
    on(ActionId::LayoutStacked, [this] { layOut(LayoutStyle::Stacked); });
    on(ActionId::LayoutGrid, [this] { layOut(LayoutStyle::Grid); });
    on(ActionId::LayoutLeftToRight, [this] { layOut(LayoutStyle::LeftToRight); });
    on(ActionId::Cut, [this] { cut(); });
    on(ActionId::Paste, [this] { paste(); });
    on(ActionId::Copy, [this] { copy(); });
    on(ActionId::CopyPicture, [this] { copyPicture(); });
    on(ActionId::SelectBranch, [this] { selectBranch(); });
    on(ActionId::SelectAll, [this] { selectAll(); });
    on(ActionId::Fold, [this] { fold(); });
}

PositionId PositionActions::current() const {
    return m_workspace.selection.current();
}

const std::vector<PositionId>& PositionActions::selected() const {
    return m_workspace.selection.positions();
}

void PositionActions::say(const QString& what) {
    m_page.steps().done(what);
}

/// Lets a position be chosen by name; what cannot be chosen says why.
void PositionActions::pick(const QString& title, std::function<QString(PositionId)> whyNot,
                           std::function<void(PositionId)> act) {
    CommandPalette& palette = m_page.palette();
    auto* once = new QObject(&palette);
    connect(&palette, &CommandPalette::picked, once, [once, act = std::move(act)](PositionId chosen) {
        once->deleteLater();
        act(chosen);
    });
    connect(&palette, &CommandPalette::closed, once, &QObject::deleteLater);
    palette.pickPosition(title, std::move(whyNot));
}

void PositionActions::pickManager(std::vector<PositionId> positions, const QString& title,
                                  std::function<void(PositionId)> act) {
    const auto whyNot = [this, positions](PositionId manager) -> QString {
        for (const PositionId position : positions) {
            if (const auto why = whyNotMovePosition(m_workspace.document.org(), position, manager))
                return sentence(*why, m_workspace.document.plan(), m_workspace.document.scenario());
        }
        return {};
    };
    pick(title, whyNot, std::move(act));
}

void PositionActions::findManager(PositionId position) {
    std::vector<PositionId> positions = selected();
    if (std::find(positions.begin(), positions.end(), position) == positions.end())
        positions = {position};
    const QString name = nameOf(m_workspace.document.plan(), m_workspace.document.scenario(), position);
    const QString title = positions.size() == 1 ? tr("A new manager for %1").arg(name)
                                                : tr("A new manager for %n positions", nullptr,
                                                     static_cast<int>(positions.size()));
    pickManager(positions, title, [this, positions](PositionId manager) {
        m_workspace.document.run([&](Editor& editor) { return movePositions(editor, positions, {manager}); });
    });
}

void PositionActions::splitOff() {
    const PositionId position = current();
    const QString name = nameOf(m_workspace.document.plan(), m_workspace.document.scenario(), position);
    pick(
        tr("A new manager for %1 alone").arg(name),
        [this, position](PositionId manager) -> QString {
            if (manager != position)
                return {};
            return sentence(Refusal{Reason::UnderItself, {position.value()}, {}}, m_workspace.document.plan(),
                            m_workspace.document.scenario());
        },
        [this, position](PositionId manager) { splitOffTo(position, manager, {}); });
}

void PositionActions::splitOffTo(PositionId position, PositionId manager, PositionId before) {
    ReportsGo reports = ReportsGo::Along;
    if (!m_workspace.document.org().reports(position).empty()) {
        const auto choice = askAboutReports(&m_page, m_workspace, position, ReportsQuestion::SplitOff);
        if (!choice)
            return;
        reports = *choice;
    }
    m_workspace.document.run([&](Editor& editor) {
        return orgwright::splitOff(editor, position, {manager, before}, reports);
    });
}

void PositionActions::placeAll() {
    const std::vector<PositionId> positions = trayPositions(m_workspace.document.org());
    if (positions.empty())
        return;
    pickManager(positions, tr("A manager for everything in the tray"), [this, positions](PositionId manager) {
        m_workspace.document.run([&](Editor& editor) { return movePositions(editor, positions, {manager}); });
    });
}

void PositionActions::add(Standing standing) {
    Position row;
    row.title =
        standing == Standing::Assistant ? tr("Assistant").toStdString() : tr("New position").toStdString();
    row.state = SeatState::Open;
    row.stateSince = systemClock().today();
    row.standing = standing;
    if (const Position* manager = m_workspace.document.org().find(current()))
        row.team = manager->team;
    const auto added =
        m_workspace.document.run([&](Editor& editor) { return addPosition(editor, row, {current()}); });
    if (!added)
        return;
    m_page.reveal(*added);
    m_page.inspector().editTitle();
}

void PositionActions::cut() {
    m_cut = selected();
    m_page.toasts().say(tr("Select the new manager and press Ctrl+V"));
    Q_EMIT m_page.contextChanged();
}

void PositionActions::paste() {
    const std::vector<PositionId> positions = std::exchange(m_cut, {});
    m_workspace.document.run([&](Editor& editor) { return movePositions(editor, positions, {current()}); });
    Q_EMIT m_page.contextChanged();
}

void PositionActions::copy() {
    copyPositions(m_workspace);
}

void PositionActions::copyPicture() {
    copyChart(m_page.shownCanvas().chart(), m_workspace.document.scenario());
    m_page.toasts().say(tr("The chart is on the clipboard"));
}

void PositionActions::close() {
    const PositionId position = current();
    const auto choice = askHowToClose(&m_page, m_workspace, position);
    if (!choice)
        return;
    m_workspace.document.run(
        [&](Editor& editor) { return closePosition(editor, position, choice->quarter, choice->reports); });
}

void PositionActions::remove() {
    const std::vector<PositionId> positions = selected();
    const Org& org = m_workspace.document.org();
    ReportsGo reports = ReportsGo::ToManager;
    const auto leads = std::find_if(positions.begin(), positions.end(),
                                    [&](PositionId id) { return !org.reports(id).empty(); });
    if (leads != positions.end()) {
        const auto choice = askAboutReports(&m_page, m_workspace, *leads, ReportsQuestion::Delete);
        if (!choice)
            return;
        reports = *choice;
    }
    const bool isDone = m_workspace.document.run([&](Editor& editor) -> Result<void> {
        for (const PositionId position : positions) {
            if (!editor.org().find(position))
                continue;
            if (auto deleted = deletePosition(editor, position, reports); !deleted)
                return deleted;
        }
        return {};
    });
    if (isDone)
        say(tr("%n positions deleted", nullptr, static_cast<int>(positions.size())));
}

void PositionActions::addLine() {
    const PositionId from = current();
    const QString name = nameOf(m_workspace.document.plan(), m_workspace.document.scenario(), from);
    pick(
        tr("Who %1 also reports to").arg(name),
        [this, from](PositionId to) -> QString {
            const auto why = whyNotAddLine(m_workspace.document.org(), from, to);
            return why ? sentence(*why, m_workspace.document.plan(), m_workspace.document.scenario())
                       : QString();
        },
        [this, from](PositionId to) {
            m_workspace.document.run([&](Editor& editor) { return addSecondaryLine(editor, from, to); });
        });
}

void PositionActions::assignTeam() {
    const std::vector<PositionId> positions = selected();
    if (const auto team = pickTeam(&m_page, m_workspace.document))
        m_workspace.document.run(
            [&](Editor& editor) { return orgwright::assignTeam(editor, positions, *team); });
}

void PositionActions::layOut(LayoutStyle style) {
    const std::vector<PositionId> positions = selected();
    m_workspace.document.run([&](Editor& editor) { return setLayoutStyle(editor, positions, style); });
}

void PositionActions::selectBranch() {
    std::vector<PositionId> wanted;
    for (const PositionId position : selected()) {
        const OrgTree tree = orgTree(m_workspace.document.org(), {position, 0, {}});
        wanted.insert(wanted.end(), tree.id.rbegin(), tree.id.rend());
    }
    m_workspace.selection.select(std::move(wanted));
}

void PositionActions::selectAll() {
    std::vector<PositionId> wanted;
    const drawing::OrgChart& chart = m_page.canvas().chart();
    for (drawing::Node node = chart.size() - 1; node >= 0; --node) {
        if (!chart.isGhost(node))
            wanted.push_back(chart.id(node));
    }
    m_workspace.selection.select(std::move(wanted));
}

void PositionActions::fold() {
    const bool isFolded = m_workspace.view.isFolded(current());
    for (const PositionId position : std::vector<PositionId>(selected())) {
        if (!m_workspace.document.org().reports(position).empty())
            m_workspace.view.setFolded(position, !isFolded);
    }
}

} // namespace orgwright
