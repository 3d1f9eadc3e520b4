// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QString;

namespace orgwright {

/// The roles of LOOK's table of type, at laptop sizes.
enum class Type {
    Headline,      // 20/26 600
    PanelTitle,    // 15/20 600; the strip's figures too
    Body,          // 13/18 400
    BodyMedium,    // 13/18 500; controls
    BodyStrong,    // 13/17 600; a card's name
    Small,         // 12/16 400; secondary text, a card's title
    SmallMedium,   // 12/16 500; small controls, tooltips
    Caption,       // 11/14 400
    CaptionStrong, // 11/16 600; frame labels, table headers
    Score,         // 32/34 600
    Share,         // 24/28 600; a bucket's share
    StartTitle,    // 28/34 600
    BetName,       // 14/18 600; a bucket card's name
    Initials,      // 10.5 600
    InitialsSmall  // 8.5 600, in avatars of 20 to 22 px
};

/// Makes a font file of resources/fonts known; false, with a warning, where it cannot be read. The stage's
/// own is loaded when it is first asked for, the others by theme::install().
bool loadFont(const char* file);

/// The font of a role: Inter with the system's fonts for scripts it has not, at the present text scale.
QFont typeFont(Type type);

/// How wide the text is in that font, in device-independent pixels, and one to spare, so that a field of this
/// width elides nothing.
double advance(Type type, const QString& text);

/// The distance of two lines of a role in pixels, at the present text scale.
int lineHeight(Type type);

/// Roles of present mode, drawn for a screen 1920 wide.
enum class StageType { Headline, Figure, Name, Secondary, Score };

/// The font of a present-mode role for a screen of `width` by `height` pixels: LOOK's sizes at 1920×1080, in
/// proportion elsewhere, never under 16 px. The text scale has no part in it.
QFont stageFont(StageType type, int width, int height);

/// Any weight and size of Inter in pixels, without the text scale; for painters of other sizes (zoom,
/// slides).
QFont interFont(double pixels, QFont::Weight weight = QFont::Normal);

} // namespace orgwright
