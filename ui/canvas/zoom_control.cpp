// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/zoom_control.h"

#include "ui/canvas/chart_canvas.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace orgwright {
namespace {

IconButton* smallButton(const char* icon, const QString& name, QWidget* parent) {
    auto* button = new IconButton(icon, name, ButtonKind::Plain, parent);
    button->setSize(ControlSize::Small);
    button->setGlyphSize(16);
    return button;
}

} // namespace

ZoomControl::ZoomControl(ChartCanvas& canvas)
    : QWidget(&canvas)
    , m_canvas(canvas)
    , m_percent(new Label({}, Type::Small, &Colours::ink2)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    auto* out = smallButton("minus", tr("Zoom out"), this);
    auto* in = smallButton("plus", tr("Zoom in"), this);
    auto* fit = smallButton("fit", tr("Fit the whole chart"), this);
    auto* line = new HairLine(Qt::Vertical, this);
    line->setLength(20);
    m_percent->setAlignment(Qt::AlignCenter);
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("000 %")) + 8);
    row->addWidget(out);
    row->addWidget(m_percent);
    row->addWidget(in);
    row->addWidget(line);
    row->addWidget(fit);
    connect(out, &IconButton::clicked, &canvas, &ChartCanvas::zoomOut);
    connect(in, &IconButton::clicked, &canvas, &ChartCanvas::zoomIn);
    connect(fit, &IconButton::clicked, &canvas, &ChartCanvas::fit);
    const auto show = [this](double zoom) { m_percent->setText(tr("%1 %").arg(std::lround(zoom * 100))); };
    connect(&canvas, &ChartCanvas::zoomChanged, this, show);
    show(canvas.camera().zoom());
    canvas.viewport()->installEventFilter(this);
    place();
}

void ZoomControl::place() {
    adjustSize();
    const QRect room = m_canvas.viewport()->geometry();
    move(room.right() - width() - 15, room.bottom() - height() - 11);
    raise();
}

bool ZoomControl::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QWidget::eventFilter(watched, event);
}

void ZoomControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), kControlRadius, colours().card, colours().edge);
}

} // namespace orgwright
