// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QPointF>
#include <QPointer>
#include <QTimer>
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// How a chart is looked at, whatever shape it takes.
    struct Look {
        double zoom = 1.0;
        PositionId card;       ///< next to the middle of the view
        QPointF fromCard;      ///< to that middle
        bool isFitted = false; ///< the whole was shown
    };

    void tie();
    void align(const OrgCanvas& leader, OrgCanvas& follower);
    PositionId sharedCard(const OrgCanvas& leader, const OrgCanvas& follower) const;
    void giveSelection(const Selection& from, OrgCanvas& to);
    void tellNames();
    void keepLook();
    void look(const Look& wanted);
    void restoreLook();

    Workspace& m_theirs;
    OrgCanvas& m_main;
    PlanDocument m_document;
    Selection m_selection;
    DropPreview m_drop;
    PortfolioView m_portfolio;
    ScorecardView m_scorecard;
    Workspace m_workspace;
    PositionId m_shared;                          ///< the card that both were last aligned by
    const drawing::OrgChart* m_aligned = nullptr; ///< the baseline's chart then; not to be read
    bool m_isFollowing = false;
    std::unique_ptr<OrgCanvas> m_canvas; ///< before what it looks at
    Tag* m_name;
    QPointer<Tag> m_mainName; ///< on the main chart, while both are shown
    Look m_kept;
    QTimer m_settling; ///< runs while the main chart takes its former place
};

} // namespace orgwright
