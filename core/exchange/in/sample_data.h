// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace orgwright {

/// The files of resources/sample, compiled in by cmake/embed.cmake.
std::string_view samplePositions();
std::string_view sampleTeams();

} // namespace orgwright
