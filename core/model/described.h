// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/column.h"

namespace orgwright {

/// For each row type: its kind, its table's name, whether it belongs to a scenario, and its columns besides
/// the key.
template <class Row>
struct Described;

} // namespace orgwright
