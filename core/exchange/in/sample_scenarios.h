// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sources.h"
#include "core/model/plan.h"

namespace orgwright {

/// Adds two options for next year to the sample's baseline: one that gives teams of their own to what outgrew
/// its manager, one that brings applied AI into the product groups. Their changes are planned in quarters,
/// and some have an owner and a note.
void addSampleScenarios(Plan& plan, IdSource& ids, Date today);

} // namespace orgwright
