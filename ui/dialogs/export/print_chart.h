// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPrinter;
class QWidget;

namespace orgwright {

namespace drawing {
class Drawing;
}
struct Workspace;

/// Shows how the chart as the window shows it will come out of the printer, on one sheet or in full size over
/// several, and prints it. Where the machine knows no printer it says so and offers a PDF instead.
void printChart(Workspace& workspace, QWidget* parent);

/// Puts the drawing on the printer's sheets: in proportion on one, or at 100 % over as many as it takes.
void printDrawing(QPrinter& printer, const drawing::Drawing& drawing, bool isTiled);

} // namespace orgwright
