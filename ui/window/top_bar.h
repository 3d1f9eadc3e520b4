// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

namespace orgwright {

class ElidedLabel;
class IconButton;
class Label;
class SearchField;

/// The bar at the top: the menu behind the program's sign, the plan's title and whether it is saved, search,
/// undo and redo, the eye, export.
class TopBar : public Surface {
    Q_OBJECT

public:
    explicit TopBar(Workspace& workspace, QWidget* parent = nullptr);

    QWidget* searchField() const;
    /// Opens the menu of all actions, as a click on the sign does.
    void openMenu();

Q_SIGNALS:
    void searchRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showTitle();
    void reserveSaved();
    void showSaved();

    Workspace& m_workspace;
    QWidget* m_sign;
    ElidedLabel* m_title;
    Label* m_saved;
    SearchField* m_search;
};

} // namespace orgwright
