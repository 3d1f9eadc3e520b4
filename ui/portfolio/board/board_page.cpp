// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/board/board_page.h"

namespace orgwright {

BoardPage::BoardPage(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new BoardCanvas(workspace)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusProxy(m_canvas);
    setWidget(m_canvas);
    connect(m_canvas, &BoardCanvas::sightWanted, this, [this](const QRect& part) {
        if (part.isValid())
            ensureVisible(part.center().x(), part.center().y(), 0, part.height() / 2 + 12);
    });
}

} // namespace orgwright
