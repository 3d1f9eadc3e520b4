// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <random>

namespace orgwright {

std::uint64_t randomSeed() {
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32) ^ device();
}

} // namespace orgwright
