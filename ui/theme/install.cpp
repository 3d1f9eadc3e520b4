// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/install.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QApplication>

// The linker drops resources of a static library that nobody names; the macro has to stand outside of
// namespaces.
static void initialiseResources() {
    Q_INIT_RESOURCE(orgwright);
}

namespace orgwright::theme {

namespace {

void loadFonts() {
    for (const char* file : {"Inter-Regular", "Inter-Medium", "Inter-SemiBold"})
        loadFont(file);
}

} // namespace

void install(QApplication& application) {
    initialiseResources();
    loadFonts();
    // The desktop's own palette is read before the style and ours cover it.
    Theme::instance().attach(application);
    QApplication::setStyle(new Style);
    QApplication::setPalette(Theme::instance().palette());
    QApplication::setWindowIcon(icons::applicationIcon());
    new FocusRing(application);
}

} // namespace orgwright::theme
