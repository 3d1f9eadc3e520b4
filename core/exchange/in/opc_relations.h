// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/table_error.h"

#include <map>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace orgwright {

class ZipArchive;

/// A part that another one of its package stands in a relation to (ECMA-376 part 2).
struct OpcRelation {
    std::string type; ///< the last step of the type's address, which both editions share
    std::string part; ///< its path in the package
};

/// By their ids.
using OpcRelations = std::map<std::string, OpcRelation, std::less<>>;

/// Those of a part, or with "" of the package; relations to things outside of it are left out. Refuses
/// Damaged where the part has none, and what readXmlPart refuses.
tl::expected<OpcRelations, TableError> readOpcRelations(ZipArchive& archive, const std::string& part);

/// Where a part's relations are written down: "ppt/_rels/presentation.xml.rels".
std::string opcRelationsOf(const std::string& part);

/// The first part of that type; "" where there is none.
std::string partOfType(const OpcRelations& relations, std::string_view type);

} // namespace orgwright
