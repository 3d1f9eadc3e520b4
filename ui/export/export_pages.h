// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/model/plan.h"
#include "ui/export/export_request.h"
#include "ui/painting/pdf_writer.h"

#include <QString>
#include <vector>

namespace orgwright {

/// The paper that the request asks for, with the tiles' names in the user's language.
PageSetup pageSetupFor(const ExportPaper& paper);

/// The request's chart options as pictures use them: growing cards, laid out for the page's shape, without
/// days (the same plan gives the same picture tomorrow).
drawing::ChartOptions chartOptionsFor(const ExportRequest& request);

/// What a document of this export is called: the plan's title, and the branch where it is one.
QString documentTitle(const Plan& plan, ScenarioId scenario, const ExportRequest& request);

/// The chart as pages with headline, legend and foot; one unless it is a page per manager. Empty where there
/// is nothing to show.
std::vector<drawing::Drawing> exportPages(const Plan& plan, ScenarioId scenario,
                                          const ExportRequest& request);

} // namespace orgwright
