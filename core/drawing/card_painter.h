// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"

namespace orgwright::drawing {

/// How a chart's cards are drawn at one zoom, each as one group (two where it is veiled).
class CardPainter {
public:
    CardPainter(const OrgChart& chart, double zoom, Drawing& to)
        : m_chart(chart)
        , m_zoom(zoom)
        , m_to(to) {}

    /// All there is to it: LOOK's position card.
    void full(Node node, CardLook look);
    /// A solid card with its bar and one name in screen pixels.
    void named(Node node, CardLook look);
    /// A box in its colour with its state's outline.
    void box(Node node, CardLook look);

private:
    struct Card;

    Length screenPixels(double count) const { return static_cast<Length>(count * kPixel / m_zoom + 0.5); }
    std::int16_t radius() const;
    Card cardOf(Node node, CardLook look) const;
    void nameLines(const Card& card);
    void sheets(const Card& card);
    void ground(const Card& card);
    void halo(const Card& card);
    void bar(const Card& card);
    void avatars(const Card& card, const struct CardContent& content);
    void avatar(const Card& card, Rect disc, const std::string& initials, bool isSmall);
    void emptyAvatar(const Card& card, Rect disc);
    void stateGlyph(const Card& card);
    void lines(const Card& card, const struct CardContent& content);
    void mixBar(const Card& card);
    void count(const Card& card, const struct CardContent& content);
    void pill(const Card& card, Rect pill, const std::string& number, bool isFold);
    void marks(const Card& card, double side);
    void markWords(const Card& card);
    void boxMark(const Card& card);
    void tile(const Card& card, const Rect& place, Mark mark);
    void veil(const Card& card);

    const OrgChart& m_chart;
    double m_zoom;
    Drawing& m_to;
};

} // namespace orgwright::drawing
