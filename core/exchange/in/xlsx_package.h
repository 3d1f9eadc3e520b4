// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/table.h"
#include "core/exchange/in/table_error.h"

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace orgwright {

class ZipArchive;

/// Where a workbook's parts lie in its archive. A part that it does not have is empty.
struct XlsxPackage {
    struct SheetPart {
        SheetName name;
        std::string part;
    };
    std::vector<SheetPart>
        sheets; ///< sheets with cells, in their order; charts and macro sheets are not there
    std::string sharedStrings;
    std::string styles;
    bool countsFrom1904 = false;
};

/// Follows the relationships from the package's root. Refuses OtherFormat for other things that are ZIP
/// archives, Damaged and what readXmlPart refuses.
tl::expected<XlsxPackage, TableError> readXlsxPackage(ZipArchive& archive);

} // namespace orgwright
