// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_error.h"
#include "core/exchange/slide_template.h"

#include <string>
#include <tl/expected.hpp>

namespace orgwright {

inline constexpr std::size_t kMostTemplateBytes = 50'000'000;

/// Why a file gives no look.
struct TemplateError {
    enum class Kind : std::uint8_t {
        Unreadable,      ///< the machine said no, or it is over kMostTemplateBytes; see `file`
        NotPresentation, ///< something else: `detail` is its usual name, or empty
        Legacy,          ///< PowerPoint 97-2003, or another program's file of that time
        Encrypted,       ///< has a password
        Macros,          ///< holds program code (.pptm, .potm)
        Damaged,         ///< `detail` is the part, where known
        TooLarge,        ///< unpacks to far more than any presentation does
        NoMaster,        ///< has no slide master, or no layout with it
    };
    Kind kind = Kind::Damaged;
    std::string detail = {};
    FileError file = {};
};

/// Takes the look from a .pptx or .potx: its first slide master. Parts other than layouts, themes and
/// pictures are left behind, with whatever refers to them, so that no link to the outside, no code and no
/// text of the slides comes along. Bounded as ZipArchive bounds, nested at most kMostXmlDepth deep.
tl::expected<SlideTemplate, TemplateError> readSlideTemplate(const std::string& path);
tl::expected<SlideTemplate, TemplateError> slideTemplateIn(std::string_view bytes);

} // namespace orgwright
