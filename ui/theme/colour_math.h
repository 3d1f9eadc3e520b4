// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace orgwright {

/// The sRGB mix of two opaque colours: `share` (0 to 1) of `over` on `under`. This is how LOOK's
/// "team 16 % on card" is meant: mixed per channel, without gamma, to one opaque colour.
QColor blend(const QColor& over, double share, const QColor& under);

/// Relative luminance, 0 (black) to 1 (white), by WCAG 2.1; alpha is not looked at.
double luminance(const QColor& colour);

/// Contrast ratio of two opaque colours, 1 to 21, by WCAG 2.1; the order does not matter.
double contrast(const QColor& a, const QColor& b);

/// The colour nearest to `colour`, on the way to `towards`, that has at least `ratio` against `ground`.
/// Gives `towards` itself where even that does not reach.
QColor raisedTo(double ratio, const QColor& colour, const QColor& ground, const QColor& towards);

/// The same colour with its alpha multiplied by `share` (0 to 1); for what must stay see-through.
QColor faded(const QColor& colour, double share);

} // namespace orgwright
