// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_page.h"

namespace orgwright {

class PlanSection;

/// The plan itself, where nothing is selected, and what to do next.
class WholePlanPage : public InspectorPage {
    Q_OBJECT

public:
    explicit WholePlanPage(InspectorContext& context, QWidget* parent = nullptr);

    void refresh(InspectorHeader& header) override;
    FieldRow* titleRow() const override;
    void fillMenu(QMenu& menu) const override;

private:
    QWidget* makeHints();
    QWidget* makeBeginning();

    PlanSection* m_plan;
    QWidget* m_beginning;
    QWidget* m_hints;
};

} // namespace orgwright
