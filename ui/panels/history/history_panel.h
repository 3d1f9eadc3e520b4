// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

class QLayout;
class QListView;

namespace orgwright {

class Button;
class HistoryModel;
class Label;

/// The steps of the plan, oldest first, with where it stands, its checkpoints and where it was opened. A
/// press makes the plan what it was after that step; nothing is lost by that, undone steps stay in the list
/// until the next edit.
class HistoryPanel : public Surface {
    Q_OBJECT

public:
    explicit HistoryPanel(Workspace& workspace, QWidget* parent = nullptr);

    QSize sizeHint() const override;

    /// Brings the present step into view and takes the keyboard.
    void showPresent();

Q_SIGNALS:
    void closeRequested();

private:
    QLayout* makeHead();
    QLayout* makeFoot();
    void refresh();
    void goTo(int row);

    Workspace& m_workspace;
    HistoryModel* m_model;
    QListView* m_list;
    Label* m_count;
    Button* m_back;
    Button* m_checkpoint;
};

} // namespace orgwright
