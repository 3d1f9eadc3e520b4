// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_pages.h"

namespace orgwright {

/// The scorecard of the request's quarter as one page with headline and foot.
std::vector<drawing::Drawing> scorecardPages(const ExportSource& source, double aspect);

} // namespace orgwright
