// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_pages.h"

namespace orgwright {

/// The portfolio's board as one page with headline and foot, nothing cut; as wide as high by the aspect where
/// that leaves the cards readable. Empty where there are no bets to show.
std::vector<drawing::Drawing> portfolioPages(const ExportSource& source, double aspect);

} // namespace orgwright
