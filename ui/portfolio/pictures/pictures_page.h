// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QScrollArea>

namespace orgwright {

class BubbleChart;
class Label;
class MixChart;

/// The mix against its targets by quarter, and the bets by confidence and return.
class PicturesPage : public QScrollArea {
    Q_OBJECT

public:
    explicit PicturesPage(Workspace& workspace, QWidget* parent = nullptr);

    BubbleChart& bubbles() const { return *m_bubbles; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    MixChart* m_mix;
    BubbleChart* m_bubbles;
    Label* m_leftOut;
};

} // namespace orgwright
