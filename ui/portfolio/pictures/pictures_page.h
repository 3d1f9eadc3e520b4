// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QScrollArea>

namespace orgwright {

class BubbleChart;
class MixChart;
class NeedView;
class PicturePanel;

/// The mix against its targets by quarter, the bets by confidence and return, and what they depend on.
class PicturesPage : public QScrollArea {
    Q_OBJECT

public:
    explicit PicturesPage(Workspace& workspace, QWidget* parent = nullptr);

    BubbleChart& bubbles() const { return *m_bubbles; }
    NeedView& needs() const { return *m_needs; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void tellBubbles();
    void tellNeeds();

    Workspace& m_workspace;
    MixChart* m_mix;
    BubbleChart* m_bubbles;
    NeedView* m_needs;
    PicturePanel* m_mixPanel;
    PicturePanel* m_bubblePanel;
    PicturePanel* m_needPanel;
};

} // namespace orgwright
