// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <vector>

namespace orgwright {

/// A place on a sheet that leads to the first sheet of a page. Sheets and pages are counted from 0; the area
/// is in points from the sheet's lower left corner.
struct SheetLink {
    int sheet = 0;
    int page = 0;
    QRectF area;
};

/// What QPdfWriter wrote, made the same every time: the date and the identifier become fixed values of the
/// same length. Links are added as an incremental update behind it, as PDF 1.4 (section 3.4.5) describes;
/// firstSheets[page] is where each page begins. Links to pages that are not there are left out.
QByteArray finishedPdf(QByteArray pdf, const std::vector<SheetLink>& links,
                       const std::vector<int>& firstSheets);

} // namespace orgwright
