// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/out/pptx/shape_xml.h"

#include <string>
#include <utility>
#include <vector>

namespace orgwright::pptx {

/// What a presentation's own look is measured by.
struct SlideMeasures {
    Emu width = 0;
    Emu height = 0;
    Scale scale;
};

std::string slideTheme();
std::string slideMaster(const SlideMeasures& measures);
std::string titleOnlyLayout(const SlideMeasures& measures);
std::string titleSlideLayout(const SlideMeasures& measures);
std::string notesMaster();
std::string appProperties(std::size_t slides);
std::string coreProperties(const std::string& title);
/// The parts beside the presentation that every file has, by name: presProps, viewProps, tableStyles.
std::vector<std::pair<std::string, std::string>> presentationParts();

} // namespace orgwright::pptx
