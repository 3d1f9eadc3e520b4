// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/plan_document.h"

class QWidget;

namespace orgwright {

enum class Adoption { No, Adopt, ShowClashes };

/// Says what adopting the shown scenario will do, to the others as well, and asks whether to; where clashes
/// wait to be settled, says so and offers to show them.
Adoption askToAdopt(QWidget* parent, PlanDocument& document);

} // namespace orgwright
