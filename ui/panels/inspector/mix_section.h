// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"
#include "ui/panels/inspector/work_runs.h"

namespace orgwright {

class Label;
class MixLines;

/// Into which buckets the work of a team with its parts, or of a position, goes in the quarter looked at;
/// says whose shares these are, where they are those of a team around it.
class MixSection : public InspectorSection {
    Q_OBJECT

public:
    explicit MixSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(const Worker& who);
    using QWidget::show;

private:
    Mix mix() const;
    QString remark() const;

    Worker m_who;
    MixLines* m_mix;
    Label* m_remark;
};

} // namespace orgwright
