// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/findings.h"
#include "ui/panels/inspector/inspector_section.h"
#include "ui/widgets/label.h"

#include <optional>
#include <vector>

namespace orgwright {

/// What is wrong with a bet or a team, as the findings say it, each with what to do. Not there where nothing
/// is.
class WarningsSection : public InspectorSection {
    Q_OBJECT

public:
    explicit WarningsSection(InspectorContext& context, QWidget* parent = nullptr);

    void show(const RowRef& row);
    using QWidget::show;
    void refresh() override;

private:
    Label* addLine(const QString& text, Type type, Tint tint);

    std::optional<RowRef> m_row;
    std::vector<Label*> m_lines;
};

} // namespace orgwright
