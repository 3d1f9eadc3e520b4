// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/portfolio_commands.h"
#include "tests/support/desk.h"
#include "ui/portfolio/board/board_page.h"
#include "ui/words/text.h"

#include <QApplication>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {

/// A board with three bets in core (Alpha, Beta, Gamma: in this order), one in growth (Delta) and none in the
/// other two. All of Booking works on Alpha in the quarter looked at.
class BoardTest : public ::testing::Test {
protected:
    BoardTest() {
        desk.workspace().portfolio.setShown(true);
        alpha = add("Alpha", Bucket::Core);
        beta = add("Beta", Bucket::Core);
        gamma = add("Gamma", Bucket::Core);
        delta = add("Delta", Bucket::Growth);
        const Quarter now = desk.portfolio().quarter();
        desk.document().run([&](Editor& editor) {
            return allocate(editor, {desk.team("Booking"), {}}, alpha, now, now, Share{5000});
        });
        QObject::connect(&desk.document(), &PlanDocument::refused,
                         [this](const QString& why) { refusal = why.toStdString(); });
        page = std::make_unique<BoardPage>(desk.workspace());
        show(*page, 1100, 800);
        canvas().setFocus();
    }

    InitiativeId add(const std::string& name, Bucket bucket, std::int32_t horizon = 0) {
        Initiative row;
        row.name = name;
        row.bucket = bucket;
        row.horizon = horizon;
        return desk.document()
            .run([&](Editor& editor) { return addInitiative(editor, row); })
            .value_or(InitiativeId{});
    }

    BoardCanvas& canvas() { return page->canvas(); }
    const Initiative& row(InitiativeId bet) const { return *desk.org().find(bet); }
    std::vector<std::string> names(Bucket bucket) const {
        std::vector<std::string> found;
        for (const InitiativeId id : initiativesIn(desk.org(), bucket))
            found.push_back(row(id).name.str());
        return found;
    }
    const drawing::BoardColumn& column(Bucket bucket) { return canvas().content().columns[placeOf(bucket)]; }
    QPoint onScreen(const drawing::Rect& rect) {
        const double factor = canvas().pixelsToScreen() / drawing::kPixel;
        return QPointF(rect.centre().x * factor, rect.centre().y * factor).toPoint();
    }

    void hold(InitiativeId bet) {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, canvas().cardOnScreen(bet).center());
    }
    void moveTo(const QPoint& at) {
        QMouseEvent event(QEvent::MouseMove, QPointF(at), QPointF(canvas().mapToGlobal(at)), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&canvas(), &event);
    }
    void release(const QPoint& at) {
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, at);
        QApplication::processEvents();
    }
    void drag(InitiativeId bet, const QPoint& to) {
        hold(bet);
        moveTo(to);
        release(to);
    }
    QPoint above(InitiativeId bet) { return canvas().cardOnScreen(bet).center() - QPoint(0, 30); }
    QPoint below(InitiativeId bet) {
        const QRect card = canvas().cardOnScreen(bet);
        return {card.center().x(), card.bottom() - 4};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &canvas(), key, with);
        QApplication::processEvents();
    }
    /// The middle of a lane in a bucket's column.
    QPoint inLane(std::string_view name, Bucket bucket) {
        for (std::size_t lane = 0; lane < canvas().content().lanes.size(); ++lane) {
            if (canvas().content().lanes[lane].name != name)
                continue;
            drawing::Rect part = canvas().picture().lanes[lane];
            part.x = canvas().picture().columns[placeOf(bucket)].x;
            part.width = canvas().picture().columns[placeOf(bucket)].width;
            part.y = part.bottom() - drawing::pixels(12);
            part.height = drawing::pixels(8);
            return onScreen(part);
        }
        ADD_FAILURE() << "no lane is called " << name;
        return {};
    }

    Desk desk;
    InitiativeId alpha, beta, gamma, delta;
    std::string refusal;
    std::unique_ptr<BoardPage> page;
};

} // namespace orgwright::test
