// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace orgwright {

namespace {

// The one role our palette leaves to the desktop, so that its lightness can still be read while ours is in
// force. Nothing is drawn with it: the style paints the rows of tables itself.
constexpr QPalette::ColorRole kSystemRole = QPalette::AlternateBase;

struct RoleTint {
    QPalette::ColorRole role;
    Tint tint;
};

constexpr RoleTint kRoleTints[] = {
    {QPalette::Window, &Colours::panel},
    {QPalette::WindowText, &Colours::ink},
    {QPalette::Base, &Colours::well},
    {QPalette::Text, &Colours::ink},
    {QPalette::Button, &Colours::card},
    {QPalette::ButtonText, &Colours::ink},
    {QPalette::BrightText, &Colours::onPrimary},
    {QPalette::PlaceholderText, &Colours::ink3},
    {QPalette::ToolTipBase, &Colours::tooltip},
    {QPalette::ToolTipText, &Colours::onTooltip},
    {QPalette::Link, &Colours::accent},
    {QPalette::LinkVisited, &Colours::accent},
    {QPalette::HighlightedText, &Colours::ink},
    {QPalette::Light, &Colours::card},
    {QPalette::Midlight, &Colours::hover},
    {QPalette::Mid, &Colours::edge},
    {QPalette::Dark, &Colours::line},
    {QPalette::Shadow, &Colours::line},
};

constexpr QPalette::ColorRole kTexts[] = {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                          QPalette::HighlightedText, QPalette::PlaceholderText};

} // namespace

Theme::Theme()
    : m_colours(lightColours()) {}

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

void Theme::setMode(ThemeMode mode) {
    if (m_mode == mode)
        return;
    m_mode = mode;
    refresh();
}

void Theme::setHighContrast(bool on) {
    if (m_highContrast == on)
        return;
    m_highContrast = on;
    refresh();
}

void Theme::setTextScale(int percent) {
    percent = std::clamp(percent, 100, 200);
    if (m_textScale == percent)
        return;
    m_textScale = percent;
    refresh();
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setResolveMask(0);
    for (const RoleTint& entry : kRoleTints)
        palette.setColor(entry.role, m_colours.*entry.tint);
    palette.setColor(QPalette::Highlight, blend(m_colours.accent, 0.30, m_colours.card));
    for (QPalette::ColorRole role : kTexts) {
        const QColor text = palette.color(QPalette::Active, role);
        palette.setColor(QPalette::Disabled, role, m_colours.disabled(text, m_colours.panel));
    }
    return palette;
}

void Theme::attach(QApplication& application) {
    m_application = &application;
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    application.installEventFilter(this);
    refresh();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ApplicationPaletteChange || watched != m_application || m_applying)
        return false;
    const bool dark = QApplication::palette().color(kSystemRole).lightness() < 128;
    if (std::exchange(m_systemDark, dark) != dark && m_mode == ThemeMode::System)
        refresh();
    return false;
}

bool Theme::wantsDark() const {
    return m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemDark);
}

void Theme::refresh() {
    const Colours& chosen = wantsDark() ? darkColours() : lightColours();
    m_colours = m_highContrast ? highContrast(chosen) : chosen;
    if (m_application)
        apply();
    Q_EMIT changed();
}

void Theme::apply() {
    m_applying = true;
    QApplication::setPalette(palette());
    QApplication::setFont(typeFont(Type::Body));
    // Sizes come from the style and follow the text scale, so every layout has to ask again.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
        widget->updateGeometry();
        widget->update();
    }
    m_applying = false;
}

const Colours& colours() {
    return Theme::instance().colours();
}

double scaledF(double pixels) {
    return pixels * Theme::instance().textScale() / 100.0;
}

int scaled(int pixels) {
    return static_cast<int>(std::lround(scaledF(pixels)));
}

} // namespace orgwright
