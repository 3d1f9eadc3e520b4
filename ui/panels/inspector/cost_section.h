// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

/// What a position costs: FTE, cost a year, pay band.
class CostSection : public InspectorSection {
    Q_OBJECT

public:
    explicit CostSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(PositionId position);

private:
    void commitFte(const QString& typed);
    void commitCost(const QString& typed);
    void commitBand(const QString& typed);
    QString bandText(const Position& row) const;

    PositionId m_position;
    FieldRow* m_fte;
    FieldRow* m_cost;
    FieldRow* m_band;
};

} // namespace orgwright
