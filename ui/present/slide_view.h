// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/slides/slide.h"
#include "ui/painting/drawing_painter.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace orgwright {

/// A slide as large as there is room for, its cards moving to their places where they stood on the slide
/// before. What the slide says is its accessible description.
class SlideView : public QWidget {
    Q_OBJECT

public:
    explicit SlideView(const QString& name, QWidget* parent = nullptr);

    /// The slide must outlive its being shown; null: nothing, on the ground alone.
    void show(const drawing::Slide* slide, bool isMoving);
    using QWidget::show;
    /// Moves at once to where it goes.
    void settle();

    QSize sizeHint() const override { return {640, 360}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const drawing::Slide* m_slide = nullptr;
    const drawing::Slide* m_before = nullptr;
    DrawingPainter m_painter;
    QTimer m_tick;
    QElapsedTimer m_moving;
};

} // namespace orgwright
