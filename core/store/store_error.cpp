// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_error.h"

namespace orgwright {

StoreError::StoreError(StoreFault fault, std::string path, std::string detail)
    : std::runtime_error(path + ": " + detail)
    , m_fault(fault)
    , m_path(std::move(path))
    , m_detail(std::move(detail)) {}

} // namespace orgwright
