// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/organisations.h"
#include "tests/support/temp_folder.h"
#include "ui/canvas/org_canvas.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

namespace orgwright::bench {

/// The chart of a large plan, shown as large as asked. Nothing glides: a frame is what the chart itself
/// takes.
class CanvasBench {
public:
    CanvasBench(std::int32_t positions, QSize size)
        : document(Document::create(m_folder.file("plan.orgplan"), planOf(positions)))
        , actions(&m_window)
        , portfolio(document)
        , scorecard(document, portfolio)
        , workspace{document, selection, view, actions, drop, portfolio, scorecard}
        , canvas(workspace) {
        Theme::instance().setMotionReduced(true);
        document.totals();
        canvas.resize(size);
        canvas.setVisible(true);
        settle();
    }

    /// Lets everything happen that waits, so that what is measured next is alone.
    static void settle() {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
    }
    /// Paints what is out of date, now.
    static void paint() {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    void repaintAll() { canvas.viewport()->repaint(); }

    void send(QEvent::Type type, const QPointF& at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, canvas.viewport()->mapToGlobal(at), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(canvas.viewport(), &event);
    }
    /// Puts some card of the chart in the middle.
    drawing::Node centreOnAnyCard(std::mt19937& random) {
        const auto node = drawing::Node(random() % std::uint32_t(canvas.chart().size()));
        const drawing::Point at = canvas.chart().card(node).centre();
        canvas.centreOn(QPointF(at.x, at.y) / drawing::kPixel);
        return node;
    }

private:
    testing::OwnStateHome m_state;
    testing::TempFolder m_folder;
    QWidget m_window;

public:
    PlanDocument document;
    Selection selection;
    ChartView view;
    Actions actions;
    DropPreview drop;
    PortfolioView portfolio;
    ScorecardView scorecard;
    Workspace workspace;
    OrgCanvas canvas;
};

} // namespace orgwright::bench
