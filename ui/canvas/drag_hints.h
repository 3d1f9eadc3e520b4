// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace orgwright {

class OrgCanvas;

/// What the keys do while a card is dragged, at the canvas' foot; not there at other times.
class DragHints : public QWidget {
    Q_OBJECT

public:
    explicit DragHints(OrgCanvas& canvas);

private:
    void follow();

    OrgCanvas& m_canvas;
};

} // namespace orgwright
