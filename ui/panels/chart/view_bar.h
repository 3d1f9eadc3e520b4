// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

#include <vector>

class QMenu;

namespace orgwright {

class Button;
class DropButton;
class LegendBar;
class SearchField;
class SegmentedControl;

/// One colour of the chart and what it stands for. The hue is 1 to 8, 0 for what has no team or value.
struct LegendEntry {
    QString label;
    int hue = 0;
    bool isBroken = false; ///< the bar is broken in three: a second round of the hues
    TeamId team;           ///< a press selects it
    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

/// How the chart is looked at: boxes, colours, levels, what cards show, the filter; and its legend.
class ViewBar : public Surface {
    Q_OBJECT

public:
    explicit ViewBar(Workspace& workspace, QWidget* parent = nullptr);

    /// Entries that do not fit are counted ("+3") and listed on a press.
    void setLegend(std::vector<LegendEntry> entries);

    /// Opens the filter's field and puts the cursor there.
    void focusFilter();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillControls();
    void listen();
    void refresh();
    bool isOfTeams() const;
    void fillLevels(QMenu& menu);
    void fillShow(QMenu& menu);
    void showFilter(bool open);

    Workspace& m_workspace;
    SegmentedControl* m_boxes;
    DropButton* m_colour;
    DropButton* m_levels;
    DropButton* m_show;
    Button* m_filterButton;
    SearchField* m_filter;
    LegendBar* m_legend;
};

} // namespace orgwright
