// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/discretion.h"
#include "core/model/plan.h"

#include <QString>

namespace orgwright {

/// What a clash is about: "Director, Data (Omar Farouk): grade", "EM, Quotes", "The team Data".
QString subjectOf(const Plan& plan, ScenarioId scenario, const Clash& clash,
                  const Discretion& discretion = kEverything);

/// Both sides: "The baseline says G6, this scenario G5". `scenario` is the one that the clash waits in.
QString sentence(const Plan& plan, ScenarioId scenario, const Clash& clash,
                 const Discretion& discretion = kEverything);

} // namespace orgwright
