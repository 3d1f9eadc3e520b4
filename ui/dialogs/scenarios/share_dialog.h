// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <optional>

class QWidget;

namespace orgwright {

/// What is copied for a colleague: the shown scenario, or only the branch below a position of it.
struct Sharing {
    PositionId branch; ///< none: all of it
};

/// Says what the copy holds and, where one position is selected, asks whether all is copied or its branch.
/// Nothing: the user gave up.
std::optional<Sharing> askWhatToShare(QWidget* parent, const Workspace& workspace);

/// Whether names and pay may go into the copy: asks where they are hidden on the screen.
bool mayHoldNames(QWidget* parent, const Workspace& workspace);

/// Makes a file of the copy, in place of one that is there but for the document's own. Says over `parent`
/// what was wrong where it cannot be written.
bool writePlanCopy(QWidget* parent, const PlanDocument& document, const Plan& copy, const QString& path);

/// The same with what is shared.
bool writeCopy(QWidget* parent, const PlanDocument& document, const Sharing& sharing, const QString& path);

} // namespace orgwright
