// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/drag_hints.h"

#include "ui/canvas/org_canvas.h"
#include "ui/widgets/key_hint.h"

#include <QHBoxLayout>

namespace orgwright {

DragHints::DragHints(OrgCanvas& canvas)
    : QWidget(&canvas)
    , m_canvas(canvas) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(new KeyHint(tr("Esc"), tr("leave it where it was")));
    row->addWidget(new KeyHint(tr("Alt"), tr("move without its reports")));
    row->addWidget(new KeyHint(tr("M"), tr("find a manager by name")));
    hide();
    connect(&canvas, &OrgCanvas::dragChanged, this, &DragHints::follow);
}

void DragHints::follow() {
    setVisible(m_canvas.isDragging());
    adjustSize();
    const QRect view = m_canvas.viewport()->geometry();
    move(view.center().x() - width() / 2, view.bottom() - height() - 15);
    raise();
}

} // namespace orgwright
