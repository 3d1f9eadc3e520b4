// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/card_tip.h"

#include <QHelpEvent>
#include <QToolTip>

namespace orgwright {

void showCardTip(const QHelpEvent& event, QWidget& viewport, QString text) {
    if (text.isEmpty())
        return QToolTip::hideText();
    text.replace(QLatin1Char('&'), QLatin1String("&amp;")).replace(QLatin1Char('<'), QLatin1String("&lt;"));
    QToolTip::showText(event.globalPos(), QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text),
                       &viewport);
}

} // namespace orgwright
