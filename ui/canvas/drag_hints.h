// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace orgwright {

class ChartCanvas;
class OrgCanvas;

/// What the keys do while a card is dragged, at the canvas' foot; not there at other times.
class DragHints : public QWidget {
    Q_OBJECT

public:
    explicit DragHints(ChartCanvas& canvas);
    /// For positions, which can also move alone or be given a manager by name.
    explicit DragHints(OrgCanvas& canvas);

private:
    void follow();

    ChartCanvas& m_canvas;
    QHBoxLayout* m_row;
};

} // namespace orgwright
