// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/drag_hints.h"

#include "ui/canvas/org_canvas.h"
#include "ui/widgets/key_hint.h"

#include <QHBoxLayout>

namespace orgwright {

DragHints::DragHints(ChartCanvas& canvas)
    : QWidget(&canvas)
    , m_canvas(canvas)
    , m_row(new QHBoxLayout(this)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(16);
    m_row->addWidget(new KeyHint(tr("Esc"), tr("leave it where it was")));
    hide();
    connect(&canvas, &ChartCanvas::dragChanged, this, &DragHints::follow);
}

DragHints::DragHints(OrgCanvas& canvas)
    : DragHints(static_cast<ChartCanvas&>(canvas)) {
    m_row->addWidget(new KeyHint(tr("Alt"), tr("move without its reports")));
    m_row->addWidget(new KeyHint(tr("M"), tr("find a manager by name")));
}

void DragHints::follow() {
    setVisible(m_canvas.isDragging());
    adjustSize();
    const QRect view = m_canvas.viewport()->geometry();
    move(view.center().x() - width() / 2, view.bottom() - height() - 15);
    raise();
}

} // namespace orgwright
