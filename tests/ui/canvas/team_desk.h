// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/team_commands.h"
#include "core/drawing/team_chart.h"
#include "tests/support/desk.h"
#include "ui/canvas/team_canvas.h"
#include "ui/theme/theme.h"

#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {

/// A canvas of teams on the small plan, without smooth movement: Product with its parts Booking (three
/// people, led by Lee; its part Quotes has nobody) and Customs.
class TeamCanvasTest : public testing::Test {
protected:
    TeamCanvasTest() {
        Theme::instance().setMotionReduced(true);
        const TeamId product = add("Product", {});
        moveUnder("Booking", product);
        moveUnder("Customs", product);
        add("Quotes", desk.team("Booking"));
        Team booking = *desk.org().find(desk.team("Booking"));
        booking.lead = desk.titled("Director, Booking");
        desk.document().run([&](Editor& editor) { return editTeam(editor, booking); });
        show(canvas, 1200, 800);
    }

    TeamId add(const std::string& name, TeamId parent) {
        Team row;
        row.name = name;
        row.parent = parent;
        return desk.document().run([&](Editor& editor) { return addTeam(editor, row); }).value_or(TeamId{});
    }
    void moveUnder(std::string_view name, TeamId parent) {
        desk.document().run([&](Editor& editor) { return moveTeam(editor, desk.team(name), parent); });
    }
    QRectF card(std::string_view name) const { return canvas.cardOnScreen(drawing::boxOf(desk.team(name))); }
    QPoint at(std::string_view name) const { return card(name).center().toPoint(); }
    /// Just left of a card, between it and the one beside it.
    QPoint before(std::string_view name) const {
        return QPointF(card(name).left() - 5, card(name).center().y()).toPoint();
    }
    void press(QPoint place) { QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, place); }
    void move(QPoint place) {
        QMouseEvent event(QEvent::MouseMove, QPointF(place), canvas.viewport()->mapToGlobal(QPointF(place)),
                          Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(canvas.viewport(), &event);
    }
    void release(QPoint place) { QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, place); }
    /// Presses the card and carries it there without letting go.
    void carry(std::string_view name, QPoint to) {
        press(at(name));
        move(at(name) + QPoint(20, 20));
        move(to);
    }
    std::string told() const { return canvas.drag().sentence().toStdString(); }
    std::vector<std::string> partsOf(std::string_view name) const {
        std::vector<std::string> names;
        for (const auto& link : desk.org().parts(name.empty() ? TeamId{} : desk.team(name)))
            names.push_back(desk.org().find(link.id)->name.str());
        return names;
    }
    std::string selected() const {
        const Team* row = desk.workspace().document.org().find(desk.workspace().selection.team());
        return row ? row->name.str() : std::string();
    }

    mutable Desk desk;
    TeamCanvas canvas{desk.workspace()};
};

} // namespace orgwright::test
