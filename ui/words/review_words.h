// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/discretion.h"
#include "core/rollup/review_draft.h"
#include "ui/words/formats.h"

namespace orgwright {

/// A sentence of a drafted review. While names are hidden it names nobody.
QString sentence(const DraftSentence& draft, const Plan& plan, ScenarioId scenario, const Formats& formats,
                 const Discretion& discretion = kEverything);

} // namespace orgwright
