// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QIcon>
#include <QPixmap>
#include <string_view>

class QPainter;
class QRectF;

namespace orgwright::icons {

/// Icons are named as their files in resources/icons are ("arrow-right"). A name that is not there gives an
/// empty picture and a warning; names() is for the test that looks for such names.

/// An icon that paints itself in the present colour of `tint` at any size and density, and follows the theme.
/// Its disabled look is 55 % as strong. Qt shows it at the size its place gives (16 in menus and buttons).
QIcon icon(std::string_view name, Tint tint = &Colours::ink);

/// A picture of `size` logical pixels, sharp at `ratio` device pixels each; kept in a cache.
QPixmap pixmap(std::string_view name, int size, const QColor& colour, double ratio = 1.0);

/// Paints the icon centred in `box`, as large as the box's shorter side, at the painter's density.
void paint(QPainter& painter, const QRectF& box, std::string_view name, const QColor& colour);

bool exists(std::string_view name);
QStringList names();

/// The program's own icon, in every usual size; the one for dark grounds where asked.
QIcon applicationIcon(bool isDark = false);

} // namespace orgwright::icons
