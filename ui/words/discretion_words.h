// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/discreet_copy.h"

#include <QString>

namespace orgwright {

/// "163 positions and 2 scenarios".
QString contentSentence(const Plan& plan);

/// What a topic is about: "Cost and pay".
QString topicName(Topic topic);

/// "Withheld: 321 figures of pay, 12 notes." or that nothing was.
QString withheldSentence(const WithheldCounts& withheld);

} // namespace orgwright
