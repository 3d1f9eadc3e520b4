// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <cmath>
#include <optional>

namespace orgwright {

/// A finite number as the locale writes it, or as C does.
inline std::optional<double> figureIn(const QString& text, const QLocale& locale) {
    for (const QLocale& each : {locale, QLocale::c()}) {
        bool isNumber = false;
        const double number = each.toDouble(text, &isNumber);
        if (isNumber && std::isfinite(number))
            return number;
    }
    return std::nullopt;
}

} // namespace orgwright
