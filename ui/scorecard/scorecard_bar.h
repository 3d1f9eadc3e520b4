// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

namespace orgwright {

class Button;
class DropButton;
class IconButton;
class Label;
class SegmentedControl;

/// Over the scorecard: its quarter and whether that is locked, the pages, what it is compared with.
class ScorecardBar : public Surface {
    Q_OBJECT

public:
    explicit ScorecardBar(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void refresh();
    void fillCompared(QMenu& menu);
    void showWhatFits();

    Workspace& m_workspace;
    IconButton* m_back;
    Label* m_title;
    IconButton* m_on;
    Label* m_state;
    SegmentedControl* m_pages;
    DropButton* m_compare;
    Button* m_lock;
};

} // namespace orgwright
