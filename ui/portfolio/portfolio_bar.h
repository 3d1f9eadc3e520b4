// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

namespace orgwright {

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
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void listen();
    void refresh();
    void leaveOutWhatDoesNotFit();

    Workspace& m_workspace;
    SegmentedControl* m_pages;
    DropButton* m_lanes;
    DropButton* m_order;
    DropButton* m_of;
    SearchField* m_filter;
    Label* m_legend;
};

} // namespace orgwright
