// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/discretion.h"

#include <optional>
#include <vector>

class QWidget;

namespace orgwright {

struct Workspace;

/// Asks what a file that is about to be written may hold, of these topics; what the plan lets others see is
/// ticked already. Does not ask where the plan holds back none of them. None: given up.
std::optional<Discretion> askDiscretion(QWidget* parent, const Workspace& workspace,
                                        const std::vector<Topic>& topics);

} // namespace orgwright
