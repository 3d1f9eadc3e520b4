// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <stdexcept>
#include <type_traits>
#include <utility>

namespace orgwright {

/// What a step of the sample gave; throws std::logic_error for one that was refused, since nothing in it may
/// be.
template <class T>
T done(Result<T> result) {
    if (!result)
        throw std::logic_error("a step of the sample is refused");
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace orgwright
