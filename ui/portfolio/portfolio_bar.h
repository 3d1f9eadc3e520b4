// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

namespace orgwright {

class Button;
class DropButton;
class Label;
class SearchField;
class SegmentedControl;

/// Over the portfolio: which page of it, and how that is ordered, grouped and filtered. Only what belongs to
/// the page that is shown.
class PortfolioBar : public Surface {
    Q_OBJECT

public:
    explicit PortfolioBar(Workspace& workspace, QWidget* parent = nullptr);

    void focusFilter();
    /// In the room it says which plan, scenario and quarter is shown, as nothing else does there.
    void setInRoom(bool on);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter or Down in the filter: on to what it shows.
    void filterLeft();
    void roomRequested(bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void listen();
    void refresh();
    void showWhatFits();

    Workspace& m_workspace;
    SegmentedControl* m_pages;
    DropButton* m_lanes;
    DropButton* m_order;
    DropButton* m_of;
    SearchField* m_filter;
    Label* m_where;
    QWidget* m_legend;
    Label* m_bars;
    Button* m_room;
    bool m_isInRoom = false;
};

} // namespace orgwright
