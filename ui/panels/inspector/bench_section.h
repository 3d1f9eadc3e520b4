// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

/// Who could take a position over, and how soon. Not there while names are hidden: it is among the most
/// confidential things of a plan.
class BenchSection : public InspectorSection {
    Q_OBJECT

public:
    explicit BenchSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(PositionId position);
    using QWidget::show;

private:
    void addSuccessorRow(const Successor& row);
    void openMenu(SuccessorId successor, FieldRow& row);
    void askForNew(const QWidget& anchor);

    PositionId m_position;
    std::vector<Successor> m_seen;
    PositionId m_seenAt;
    QWidget* m_add;
};

} // namespace orgwright
