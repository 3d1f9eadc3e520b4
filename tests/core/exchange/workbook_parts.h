// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace orgwright {

/// Parts of an archive by name. The archive's bytes, packed.
std::string zipOf(const std::map<std::string, std::string>& parts);

/// A small workbook to be changed by a test: one sheet "Staff" whose rows are given as XML, shared strings
/// likewise.
std::map<std::string, std::string> workbookParts(std::string_view sheetRows,
                                                 std::string_view sharedItems = {});

/// The same, packed.
std::string workbookOf(std::string_view sheetRows, std::string_view sharedItems = {});

} // namespace orgwright
