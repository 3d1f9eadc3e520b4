// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/totals.h"
#include "ui/panels/strip/strip_figure.h"
#include "ui/words/formats.h"

namespace orgwright {

/// A figure of the strip and how it differs from what it was, as texts.
struct MeasureFigure {
    QString value;
    QString difference; ///< with its sign; "±0" for none, empty where neither has a cost
};

MeasureFigure measureFigure(StripFigure measure, const Measures& was, const Measures& is,
                            const Formats& words);

/// The currency stands with the amount; its difference is a bare figure in the same unit where that says
/// enough.
QString moneyDifference(const Formats& words, std::int64_t minor);

/// A difference as wide as most get, for which there is room from the beginning.
QString wideDifference(StripFigure measure);

} // namespace orgwright
