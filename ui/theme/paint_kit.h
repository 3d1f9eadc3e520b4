// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QPainter>
#include <QRectF>

namespace orgwright {

/// The strokes and fills every control is made of. All sizes are logical pixels; lines are drawn inside
/// `box`.

/// Rounded box; an invalid colour leaves fill or line out. A line of width 0 is one device pixel.
void paintBox(QPainter& painter, const QRectF& box, double radius, const QColor& fill,
              const QColor& line = {}, double lineWidth = 0.0);

/// The keyboard-focus ring: 2 px of accent, its inner edge 2 px outside `box` (so 4 px must be free around
/// it).
void paintFocusRing(QPainter& painter, const QRectF& box, double radius);

/// The one shadow of the program, as two translucent strokes around `box`: 1 down, 2 soft.
void paintShadow(QPainter& painter, const QRectF& box, double radius);

/// A hairline of one device pixel along the top, left, ... edge of `box`, inside it.
void paintHairline(QPainter& painter, const QRectF& box, Qt::Edge edge, const QColor& colour);

/// How a control stands at this moment.
struct ControlState {
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool checked = false;
    bool focused = false;
};

/// Ground and outline of a button; gives the colour for what stands on it.
QColor paintButtonGround(QPainter& painter, const QRectF& box, ButtonKind kind, const ControlState& state);

/// A well with a hairline; focused: card fill. The ring is the FocusRing's.
void paintWell(QPainter& painter, const QRectF& box, const ControlState& state);

/// A chevron pointing `towards` (BottomEdge: down), 1.5 px, centred in `box`.
void paintChevron(QPainter& painter, const QRectF& box, Qt::Edge towards, const QColor& colour);

/// A check mark and a dash, for check boxes and menus.
void paintCheck(QPainter& painter, const QRectF& box, const QColor& colour);
void paintDash(QPainter& painter, const QRectF& box, const QColor& colour);

/// Radii of LOOK, in pixels.
inline constexpr double kTagRadius = 4.0;
inline constexpr double kControlRadius = 6.0;
inline constexpr double kCardRadius = 8.0;
inline constexpr double kTileRadius = 10.0;
inline constexpr double kFrameRadius = 12.0;

} // namespace orgwright
