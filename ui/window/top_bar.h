// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

namespace orgwright {

class ElidedLabel;
class ChangeBook;
class ChangeView;
class IconButton;
class Label;
class QuarterStepper;
class ScenarioSwitch;
class SearchField;

/// The bar at the top: the menu behind the program's sign, the plan's title and whether it is saved, the
/// scenario, search, undo and redo, the eye, export.
class TopBar : public Surface {
    Q_OBJECT

public:
    explicit TopBar(Workspace& workspace, QWidget* parent = nullptr);

    QWidget* searchField() const;
    ScenarioSwitch& scenarios() const { return *m_scenarios; }
    /// Puts the switch of quarters beside the scenario.
    void addQuarters(const ChangeBook& book, ChangeView& view);
    /// Opens the menu of all actions, as a click on the sign does.
    void openMenu();

Q_SIGNALS:
    void searchRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void listen();
    void showTitle();
    void reserveSaved();
    QString savedAt(const QTime& time) const;
    void showSaved();
    void fitInto(int width);

    Workspace& m_workspace;
    QWidget* m_sign;
    ElidedLabel* m_title;
    Label* m_saved;
    ScenarioSwitch* m_scenarios;
    QuarterStepper* m_quarters = nullptr;
    SearchField* m_search;
};

} // namespace orgwright
