// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/row_ref.h"
#include "ui/shell/workspace.h"

#include <functional>

class QMenu;

namespace orgwright {

/// Of resources/icons: what stands for a kind of row.
const char* iconOf(Kind kind);

/// What a row is called on the screen; while names are hidden a person is not named.
QString shownName(const RowRef& row, const Workspace& workspace);

/// Whether the row is there in the scenario shown, so that followLink() leads somewhere.
bool isThere(const RowRef& row, const Workspace& workspace);

/// Leads to the row: selects it in the view that shows such rows.
void followLink(const RowRef& row, Workspace& workspace);

/// An entry for each of the rows that leads there; for many the first twenty, and how many more there are.
void fillWithLinks(QMenu& menu, const std::vector<RowRef>& rows, Workspace& workspace);

} // namespace orgwright
