// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>
#include <string>

namespace orgwright {

/// The document as the bytes of a package's part: UTF-8 under a declaration, nothing indented.
std::string xmlText(const pugi::xml_document& document);

} // namespace orgwright
