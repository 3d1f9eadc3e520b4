// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <functional>

class QPainter;
class QRectF;

namespace orgwright {

/// Paints the bucket's glyph in the middle of a row's picture; nothing for None.
std::function<void(QPainter&, const QRectF&)> bucketGlyph(Bucket bucket);

} // namespace orgwright
