// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_options.h"
#include "ui/words/formats.h"

namespace orgwright {

/// The words that stand in a chart besides the plan's own.
drawing::ChartWords chartWords(const Formats& formats);

} // namespace orgwright
