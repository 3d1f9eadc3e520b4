// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

/// The same file lists the plans that were opened. QSettings makes it so that everybody may read it, and
/// keeps the mode of one that is there.
void keepToTheUser(const QString& path) {
    QFile file(path);
    if (!file.exists() && !file.open(QFile::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Preferences::Preferences() {
    const QString folder = QFileInfo(m_settings.fileName()).absolutePath();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    keepToTheUser(m_settings.fileName());
}

Preferences::Preferences(const QString& settingsFile)
    : m_settings(settingsFile, QSettings::IniFormat) {
    keepToTheUser(settingsFile);
}

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

void Preferences::keep(QAnyStringView key, const QVariant& value) {
    m_settings.setValue(key, value);
    m_settings.sync();
}

} // namespace orgwright
