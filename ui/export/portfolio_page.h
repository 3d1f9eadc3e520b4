// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/export_page.h"
#include "core/drawing/portfolio/board_content.h"
#include "ui/export/export_pages.h"

namespace orgwright {

/// The portfolio's board as one page with headline and foot, nothing cut; as wide as high by the aspect where
/// that leaves the cards readable. Empty where there are no bets to show.
std::vector<drawing::Drawing> portfolioPages(const ExportSource& source, double aspect);

/// What that page says, and what stands around it.
drawing::BoardContent portfolioContent(const ExportSource& source);
drawing::PageText portfolioText(const ExportSource& source, std::size_t bets);

} // namespace orgwright
