// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/table_source.h"

#include <string_view>

namespace orgwright {

/// Reads a workbook as table_source.h says. The sheets are read as a stream, so memory goes with the table,
/// not with the XML.
TableResult readXlsx(std::string_view bytes, const TableOptions& options, const Progress& progress);

} // namespace orgwright
