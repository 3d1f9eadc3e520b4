// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/screen_palette.h"

#include "ui/theme/theme.h"

namespace orgwright {

const drawing::Palette& screenPalette() {
    static const drawing::Palette kContrastLight = drawing::highContrast(drawing::lightPalette());
    static const drawing::Palette kContrastDark = drawing::highContrast(drawing::darkPalette());
    const Theme& theme = Theme::instance();
    if (theme.isHighContrast())
        return theme.isDark() ? kContrastDark : kContrastLight;
    return theme.isDark() ? drawing::darkPalette() : drawing::lightPalette();
}

} // namespace orgwright
