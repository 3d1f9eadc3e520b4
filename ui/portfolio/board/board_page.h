// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/board/board_canvas.h"

#include <QScrollArea>

namespace orgwright {

/// A column a bucket, a card a bet; scrolls where there is more than fits.
class BoardPage : public QScrollArea {
    Q_OBJECT

public:
    explicit BoardPage(Workspace& workspace, QWidget* parent = nullptr);

    BoardCanvas& canvas() const { return *m_canvas; }

private:
    BoardCanvas* m_canvas;
};

} // namespace orgwright
