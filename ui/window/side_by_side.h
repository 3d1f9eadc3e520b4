// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>
#include <memory>

namespace orgwright {

namespace drawing {
class OrgChart;
}
class OrgCanvas;
class Tag;

/// The baseline beside the chart of a scenario, for comparison: looked at in the same way, at the same zoom,
/// and about the same position. What is selected or brought into sight in one of them is so in the other,
/// where it has it. Hidden at first; while it is hidden nothing follows.
class SideBySide : public QWidget {
    Q_OBJECT

public:
    /// `main` shows the workspace's document; both must outlive this.
    SideBySide(Workspace& workspace, OrgCanvas& main, QWidget* parent = nullptr);
    ~SideBySide() override;

    void setVisible(bool on) override;
    OrgCanvas& canvas() const { return *m_canvas; }
    Selection& selection() { return m_selection; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void tie();
    void align(const OrgCanvas& leader, OrgCanvas& follower);
    PositionId sharedCard(const OrgCanvas& leader, const OrgCanvas& follower);
    void giveSelection(const Selection& from, OrgCanvas& to);
    void tellName();

    Workspace& m_theirs;
    OrgCanvas& m_main;
    PlanDocument m_document;
    Selection m_selection;
    DropPreview m_drop;
    Workspace m_workspace;
    PositionId m_shared;                          ///< the card that both were last aligned by
    const drawing::OrgChart* m_aligned = nullptr; ///< the baseline's chart then; not to be read
    bool m_isFollowing = false;
    std::unique_ptr<OrgCanvas> m_canvas; ///< before what it looks at
    Tag* m_name;
};

} // namespace orgwright
