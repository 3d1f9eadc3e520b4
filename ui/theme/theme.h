// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace orgwright {

/// What the user asks for; System follows the lightness of the desktop's palette (as Qt 6.4 knows no colour
/// scheme).
enum class ThemeMode { System, Light, Dark };

/// The one look in force, for the whole program. Lives as long as the process; gui thread only.
///
/// Setting anything here changes the application's palette and font and sends every widget a style change
/// before `changed` is emitted, so a widget that only paints with colours() and typography needs no
/// connection at all.
class Theme : public QObject {
    Q_OBJECT

public:
    static Theme& instance();

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);

    /// Raises every edge to 3:1.
    bool isHighContrast() const { return m_highContrast; }
    void setHighContrast(bool on);

    /// Text and the controls around it, in percent; kept between 100 and 200.
    int textScale() const { return m_textScale; }
    void setTextScale(int percent);

    /// True: nothing moves, see duration().
    bool isMotionReduced() const { return m_motionReduced; }
    void setMotionReduced(bool on) { m_motionReduced = on; }

    bool isDark() const { return m_colours.dark; }
    const Colours& colours() const { return m_colours; }

    /// A palette in the present colours; what the application has, too.
    QPalette palette() const;

    /// `milliseconds`, or 0 where motion is reduced.
    int duration(int milliseconds) const { return m_motionReduced ? 0 : milliseconds; }

    /// Starts applying the theme to the application; called once by theme::install.
    void attach(QApplication& application);

Q_SIGNALS:
    /// Colours, contrast or text scale are not what they were.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Theme();
    void refresh();
    void apply();
    bool wantsDark() const;

    ThemeMode m_mode = ThemeMode::System;
    bool m_highContrast = false;
    bool m_motionReduced = false;
    bool m_systemDark = false;
    bool m_applying = false;
    int m_textScale = 100;
    Colours m_colours;
    QApplication* m_application = nullptr;
};

/// The colours in force: short for Theme::instance().colours().
const Colours& colours();

/// A length in pixels at 100 % under the present text scale: for control heights and the space around text.
int scaled(int pixels);
double scaledF(double pixels);

} // namespace orgwright
