// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSettings>
#include <array>

namespace orgwright {

/// How the user wants the window to look, whatever plan is open. Kept in the user's settings file, which
/// nobody else can read; whatever stands in it is brought within its range.
class Preferences {
public:
    /// Text sizes that are offered, in percent.
    static constexpr std::array kTextScales{100, 110, 125, 150};

    /// Makes the user's settings file and its folder where they are not there, for the user alone; whatever
    /// else of the program writes into it later keeps that.
    Preferences();
    /// Keeps them in this file; for tests.
    explicit Preferences(const QString& settingsFile);

    ThemeMode theme() const;
    /// One of kTextScales.
    int textScale() const;
    bool isHighContrast() const;
    bool isMotionReduced() const;

    // Each is in the file when the call returns, and in force after the next apply().
    void setTheme(ThemeMode mode);
    void setTextScale(int percent);
    void setHighContrast(bool on);
    void setMotionReduced(bool on);

    /// Gives the theme what is kept here.
    void apply() const;

private:
    void keep(QAnyStringView key, const QVariant& value);

    QSettings m_settings;
};

} // namespace orgwright
