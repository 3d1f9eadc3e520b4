// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

namespace orgwright {

Discretion Workspace::discretion() const {
    return view.isDiscreet() ? publicDiscretion(document.plan().settings()) : kEverything;
}

} // namespace orgwright
