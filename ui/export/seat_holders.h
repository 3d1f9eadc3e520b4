// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QString>

namespace orgwright {

/// The names of those who sit there in their order, whole; empty for a seat without a named person.
QString seatHolders(const Plan& plan, const Org& org, PositionId position, const QString& separator);

} // namespace orgwright
