// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/history.h"

#include <QString>

namespace orgwright {

/// What a step of the history did, as the list of steps shows it: "Moved Aisha Bello under Ana Ruiz". Without
/// a full stop. A step of an action that this version does not know is called an edit.
QString sentence(const StepRecord& step);

} // namespace orgwright
