// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/bet_glyph.h"

#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QRectF>

namespace orgwright {

std::function<void(QPainter&, const QRectF&)> bucketGlyph(Bucket bucket) {
    if (bucket == Bucket::None)
        return {};
    return [mark = static_cast<BucketMark>(placeOf(bucket))](QPainter& painter, const QRectF& box) {
        QRectF small(0, 0, scaledF(10), scaledF(10));
        small.moveCenter(box.center());
        paintBucketGlyph(painter, small, mark);
    };
}

} // namespace orgwright
