// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QFile>
#include <algorithm>
#include <cstdlib>

namespace orgwright {
namespace {

constexpr QLatin1String kTheme("look/theme");
constexpr QLatin1String kTextScale("look/textScale");
constexpr QLatin1String kHighContrast("look/highContrast");
constexpr QLatin1String kReducedMotion("look/reducedMotion");

// Words, so that the file can be read and the enumeration's order may change.
constexpr QLatin1String kLight("light");
constexpr QLatin1String kDark("dark");
constexpr QLatin1String kSystem("system");

} // namespace

Preferences::Preferences() = default;

Preferences::Preferences(const QString& settingsFile)
    : m_settings(settingsFile, QSettings::IniFormat) {}

ThemeMode Preferences::theme() const {
    const QString word = m_settings.value(kTheme).toString();
    if (word == kLight)
        return ThemeMode::Light;
    return word == kDark ? ThemeMode::Dark : ThemeMode::System;
}

int Preferences::textScale() const {
    const int wanted = std::clamp(m_settings.value(kTextScale, 100).toInt(), 0, 1000);
    return *std::min_element(kTextScales.begin(), kTextScales.end(),
                             [&](int a, int b) { return std::abs(a - wanted) < std::abs(b - wanted); });
}

bool Preferences::isHighContrast() const {
    return m_settings.value(kHighContrast).toBool();
}

bool Preferences::isMotionReduced() const {
    return m_settings.value(kReducedMotion).toBool();
}

void Preferences::setTheme(ThemeMode mode) {
    keep(kTheme, mode == ThemeMode::Light ? kLight : mode == ThemeMode::Dark ? kDark : kSystem);
}

void Preferences::setTextScale(int percent) {
    keep(kTextScale, percent);
}

void Preferences::setHighContrast(bool on) {
    keep(kHighContrast, on);
}

void Preferences::setMotionReduced(bool on) {
    keep(kReducedMotion, on);
}

void Preferences::apply() const {
    Theme& theme = Theme::instance();
    theme.setMode(this->theme());
    theme.setTextScale(textScale());
    theme.setHighContrast(isHighContrast());
    theme.setMotionReduced(isMotionReduced());
}

// The same file lists the plans that were opened, so a wider mode it may have come with is taken away.
void Preferences::keep(QAnyStringView key, const QVariant& value) {
    m_settings.setValue(key, value);
    m_settings.sync();
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace orgwright
