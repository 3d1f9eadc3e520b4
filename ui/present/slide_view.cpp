// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/slide_view.h"

#include "core/drawing/palette.h"
#include "ui/painting/shapes.h"
#include "ui/present/slide_morph.h"
#include "ui/theme/theme.h"
#include "ui/words/text.h"

#include <QPainter>
#include <algorithm>

namespace orgwright {
namespace {

constexpr int kStepMilliseconds = 400;
constexpr int kFrameMilliseconds = 16;

/// Fast first, then coming to rest.
double eased(double part) {
    const double left = 1 - part;
    return 1 - left * left * left;
}

} // namespace

SlideView::SlideView(const QString& name, QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(name);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_tick.setInterval(kFrameMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_moving.elapsed() >= kStepMilliseconds)
            settle();
        update();
    });
}

void SlideView::show(const drawing::Slide* slide, bool isMoving) {
    if (m_slide == slide)
        return;
    m_before = isMoving && m_slide && slide && Theme::instance().duration(kStepMilliseconds) > 0 &&
                       canMorph(m_slide->page, slide->page)
                   ? m_slide
                   : nullptr;
    m_slide = slide;
    if (m_before) {
        m_moving.start();
        m_tick.start();
    } else {
        m_tick.stop();
    }
    setAccessibleDescription(slide ? shownText(slide->title, 400) : QString());
    update();
}

void SlideView::settle() {
    m_before = nullptr;
    m_tick.stop();
    update();
}

/// Dark, as a room is; what is around the slide goes on in its ground.
void SlideView::paintEvent(QPaintEvent*) {
    const drawing::Palette& palette = drawing::darkPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), qtColour(palette.colour(paint(drawing::Tone::Canvas))));
    if (!m_slide)
        return;
    const drawing::Drawing& page = m_slide->page;
    const double pixel = drawing::kPixel;
    const double zoom = std::min(width() * pixel / page.width, height() * pixel / page.height);
    const QPointF origin((width() - page.width / pixel * zoom) / 2,
                         (height() - page.height / pixel * zoom) / 2);
    const PaintView view{{0, 0, page.width, page.height}, zoom, origin};
    if (!m_before)
        return m_painter.paint(painter, page, palette, view);
    const double part = eased(std::min(1.0, m_moving.elapsed() / double(kStepMilliseconds)));
    m_painter.paint(painter, morphed(m_before->page, page, part), palette, view);
}

} // namespace orgwright
