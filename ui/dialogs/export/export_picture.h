// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/plan_export.h"

#include <QImage>

namespace orgwright {

/// How a page (from 0) of the export will look, as large as fits into `most` device pixels: the sheet with
/// what is on it, and for tiles where the sheets meet. Null where there are no pages. May run off the gui
/// thread.
QImage exportPicture(const PreparedExport& prepared, int page, QSize most);

/// How many sheets a PDF has, how large a PNG becomes, what a table holds; empty: nothing to tell.
QString exportExtent(const PreparedExport& prepared);

} // namespace orgwright
