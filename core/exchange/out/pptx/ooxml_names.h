// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The names that the parts of an Office file go by (ECMA-376, transitional).

namespace orgwright::pptx {

inline constexpr const char* kXmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr const char* kMain = "http://schemas.openxmlformats.org/presentationml/2006/main";
inline constexpr const char* kDrawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr const char* kRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

} // namespace orgwright::pptx
