// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_request.h"

#include <QByteArray>
#include <QSize>
#include <functional>

class QPainter;

namespace orgwright {

/// Paints a picture into a room from the origin on.
using PaintPicture = std::function<void(QPainter& painter, const QSizeF& room)>;

/// A painted picture as SVG, PDF (a page as large as it) or PNG (twice as many pixels), at `size` pixels of
/// 96 an inch. The same paint gives the same bytes. Needs a QGuiApplication.
QByteArray paintedPicture(ExportFormat format, QSize size, const QString& title, const PaintPicture& paint);

} // namespace orgwright
