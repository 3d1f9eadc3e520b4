// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_painter.h"
#include "core/layout/connectors.h"

namespace orgwright::drawing {

/// Draws the solid lines of a chart, a manager's as one group. What several reports share (stem, bus, spine)
/// is painted once: painted twice its soft edges would look heavier.
class ConnectorPainter {
public:
    ConnectorPainter(const OrgChart& chart, Detail detail, Drawing& to)
        : m_chart(chart)
        , m_detail(detail)
        , m_to(to) {}

    /// The lines from one manager to its reports, as far as they meet the visible part.
    void bundle(Node manager, const Rect& visible);

private:
    void addLine(const layout::Connectors::Line& line, std::size_t start, Point from);
    void readPath(const layout::Connectors::Line& line);

    const OrgChart& m_chart;
    Detail m_detail;
    Drawing& m_to;
    layout::Connectors m_layout;
    std::vector<Point> m_path;
    std::vector<Point> m_before;    ///< the report's before
    std::vector<Point> m_assistant; ///< the last assistant's
    std::vector<Point> m_aside;
};

} // namespace orgwright::drawing
