// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPixmap>
#include <QString>

class QPainter;

namespace orgwright {

/// The card under the pointer in a drag, and below it the sentence that says what happens on release.
class BoardGhost {
public:
    /// The picture of the card alone, at the screen's resolution, and how large the board is shown.
    void take(const QPixmap& card, double zoom);
    void say(const QString& sentence, bool isRefused);
    void moveTo(const QPointF& pointer, const QRect& view);
    /// All that paint() covers.
    QRect bounds() const;
    void paint(QPainter& painter) const;

private:
    QRectF card() const;

    double scaled(double pixels) const { return pixels * m_zoom; }
    QFont font() const;

    QPixmap m_card;
    double m_zoom = 1;
    QString m_sentence;
    bool m_isRefused = false;
    QPointF m_corner; ///< of the card
    QRectF m_tag;     ///< where the sentence stands
};

} // namespace orgwright
