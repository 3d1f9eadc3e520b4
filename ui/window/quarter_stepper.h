// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_book.h"
#include "ui/shell/change_view.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/stepper.h"

namespace orgwright {

/// In which quarter the shown scenario is looked at, of those for which it plans something, or as it stands.
/// Not there for the baseline, which plans nothing.
class QuarterStepper : public Stepper {
    Q_OBJECT

public:
    QuarterStepper(Workspace& workspace, const ChangeBook& book, ChangeView& view, QWidget* parent = nullptr);

    /// Whether there is room for it.
    void setRoom(bool hasRoom);

private:
    void refresh();
    /// The place of what is shown among the quarters: before them the baseline, after them as it stands.
    int place() const;
    QString textOf(int place) const;
    void go(int place);
    void openMenu();

    Workspace& m_workspace;
    const ChangeBook& m_book;
    ChangeView& m_view;
    std::vector<Quarter> m_quarters;
    bool m_hasRoom = true;
};

} // namespace orgwright
