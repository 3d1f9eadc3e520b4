// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace orgwright {

/// The parts of resources/slides; numbers stand in them as @names@.
std::string_view slideThemeFile();
std::string_view slideMasterFile();
std::string_view titleOnlyLayoutFile();
std::string_view titleSlideLayoutFile();
std::string_view notesMasterFile();

} // namespace orgwright
