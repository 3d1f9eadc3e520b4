// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"

class QHelpEvent;
class QString;
class QWidget;

namespace orgwright {

/// What the card of a position says in full, and where changes are marked, what was decided of it: "Grade G6,
/// was G5". Never pay or a note.
QString tipOf(const drawing::OrgChart& chart, ScenarioId scenario, drawing::Node node);

/// Shows what a card under the pointer is, as plain text. An empty text hides it.
void showCardTip(const QHelpEvent& event, QWidget& viewport, const QString& text);

} // namespace orgwright
