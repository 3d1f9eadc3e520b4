// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

namespace orgwright {

class EvidenceSection;
class Label;
class ScoreSection;
class Section;

/// Beside the scorecard: the selected measure with its score, indicators and evidence.
class MeasureSide : public Surface {
    Q_OBJECT

public:
    explicit MeasureSide(Workspace& workspace, QWidget* parent = nullptr);

    /// Opens the field of the score.
    void editScore();

Q_SIGNALS:
    /// The selected measure's definition is to be edited.
    void measureRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refresh();
    void showIndicators();
    void addIndicator(const Indicator& indicator, const std::vector<Indicator>& before);

    Workspace& m_workspace;
    QWidget* m_content;
    QWidget* m_scroll = nullptr;
    Label* m_none;
    Label* m_name;
    Label* m_locked;
    ScoreSection* m_score;
    Section* m_indicators;
    EvidenceSection* m_evidence;
};

} // namespace orgwright
