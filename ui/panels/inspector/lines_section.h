// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

/// The dotted lines of a position, out and in. A press goes to the other end, the cross takes the line away.
class LinesSection : public InspectorSection {
    Q_OBJECT

public:
    explicit LinesSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(PositionId position);

private:
    struct Line {
        LineId id;
        PositionId other;
        FieldRow* row;
    };

    void rebuild();
    void addLine(const SecondaryLine& line);
    bool isRebuildNeeded() const;
    template <class Visit>
    void forEachLine(Visit&& visit) const;

    PositionId m_position;
    PositionId m_shown;
    std::vector<Line> m_lines;
};

} // namespace orgwright
