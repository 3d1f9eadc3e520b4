// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/desk.h"
#include "ui/canvas/org_canvas.h"
#include "ui/theme/theme.h"

#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {

/// A canvas on the small plan, large enough for every card, without smooth movement.
class CanvasTest : public testing::Test {
protected:
    CanvasTest() {
        Theme::instance().setMotionReduced(true);
        show(canvas, 1200, 800);
    }

    QPoint at(std::string_view title) const {
        return canvas.cardOnScreen(desk.titled(title)).center().toPoint();
    }
    /// The pixel row between a card and the sibling below it.
    QPoint below(std::string_view title) const {
        const QRectF card = canvas.cardOnScreen(desk.titled(title));
        return QPointF(card.center().x(), card.bottom() + 5).toPoint();
    }
    void press(QPoint place, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, keys, place);
    }
    void move(QPoint place) {
        QMouseEvent event(QEvent::MouseMove, QPointF(place), canvas.viewport()->mapToGlobal(QPointF(place)),
                          Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(canvas.viewport(), &event);
    }
    void release(QPoint place, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, keys, place);
    }
    /// Presses the card and carries it there without letting go.
    void carry(std::string_view title, QPoint to) {
        press(at(title));
        move(at(title) + QPoint(20, 20));
        move(to);
    }
    PositionId managerOf(std::string_view title) const { return desk.position(desk.titled(title)).manager; }

    Desk desk;
    OrgCanvas canvas{desk.workspace()};
};

} // namespace orgwright::test
