// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/managers.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dialog.h"

#include <map>

class QCheckBox;
class QTableView;

namespace orgwright {

class CompareExplanation;
class CompareModel;

/// Compares the baseline with up to four options, measure by measure. A cell opens what explains it; from
/// there one goes to the position, the team or the change list, in the option that the cell is about.
class CompareDialog : public Dialog {
    Q_OBJECT

public:
    static constexpr int kMostOptions = 4;

    explicit CompareDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Writes the comparison as CSV or XLSX, by the ending, and says so at the foot.
    void exportTo(const QString& path, const Discretion& discretion);

Q_SIGNALS:
    /// The scenario is shown and the position selected; it should come into view.
    void found(orgwright::PositionId position);
    /// The scenario is shown; its changes are asked for.
    void changesRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fitColumns();
    QWidget* makeChoices();
    QWidget* makeTable();
    QTableView* table() const { return m_table; }
    void refresh();
    void refuseMore();
    std::vector<ScenarioId> chosen() const;
    const std::vector<Managers>& stagesOf(ScenarioId scenario);
    void explainCurrent();
    void connectExplanation();
    void copy();
    void chooseFile();

    Workspace& m_workspace;
    std::map<ScenarioId, QCheckBox*> m_choices;
    std::map<ScenarioId, std::vector<Managers>> m_stages; ///< worked out when first asked for
    CompareModel* m_model;
    QTableView* m_table;
    CompareExplanation* m_explanation;
};

} // namespace orgwright
