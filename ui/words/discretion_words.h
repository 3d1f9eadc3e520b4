// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/discreet_copy.h"

#include <QString>

namespace orgwright {

/// "163 positions and 2 scenarios".
QString contentSentence(const Plan& plan);

/// "Withheld: 321 figures of pay, 12 notes." or that nothing was.
QString withheldSentence(const DiscreetCopy& copy);

} // namespace orgwright
