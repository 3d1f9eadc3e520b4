// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/export_page.h"
#include "core/drawing/scorecard/scorecard_content.h"
#include "ui/export/export_pages.h"

namespace orgwright {

/// The scorecard of the request's quarter as one page with headline and foot.
std::vector<drawing::Drawing> scorecardPages(const ExportSource& source, double aspect);

/// What that page says, and what stands around it.
struct ScorecardSaid {
    drawing::ScorecardContent content;
    drawing::PageText text;
};
ScorecardSaid scorecardSaid(const ExportSource& source);

} // namespace orgwright
