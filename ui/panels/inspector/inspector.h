// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"
#include "ui/panels/inspector/team_hues.h"
#include "ui/widgets/surface.h"

class QScrollArea;

namespace orgwright {

class InspectorHeader;
class InspectorPage;

/// What is selected, and its fields to edit: one position, several, a team, a bet, or the plan where nothing
/// is selected. Edits are one step each; what is refused is said at the field.
class Inspector : public Surface {
    Q_OBJECT

public:
    explicit Inspector(Workspace& workspace, QWidget* parent = nullptr);

    /// 280 wide, 320 where the window has at least 1600 pixels; more with larger text.
    void setWindowWidth(int pixels);

    /// Opens the title's field (the team's or the plan's name) and puts the cursor there.
    void editTitle();

    /// Writes what stands in an open field, as leaving the field does. Call before the window closes.
    void commitPending();

Q_SIGNALS:
    /// The manager's row was pressed: somebody should ask for a new one.
    void findManagerRequested(orgwright::PositionId position);
    /// A position named here was pressed; it is selected already and should come into view.
    void found(orgwright::PositionId position);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class About { Nothing, Position, Several, Team, Bet };
    About about() const;
    void showSelection();
    void follow(const Changes& changes);
    void showLock();
    void refresh();
    void settle();
    InspectorPage* makePage(About about);
    void setPage(InspectorPage* page);
    void choose(PositionId position);
    void openMenu(const QPoint& globalPosition);

    Workspace& m_workspace;
    TeamHues m_hues;
    InspectorContext m_context;
    InspectorHeader* m_header;
    QScrollArea* m_scroll;
    InspectorPage* m_page = nullptr;
    About m_about = About::Nothing;
    int m_width = 280;
    bool m_isSettling = false;
};

} // namespace orgwright
