// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/start/recent_delegate.h"

#include "ui/panels/start/recent_model.h"
#include "ui/theme/colour_math.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

constexpr int kRecentRow = 100;
constexpr int kRecentInset = 8;
constexpr int kPictureWide = 128;
constexpr int kPictureHigh = 80;
constexpr int kRoomy = 440;
constexpr int kMostStack = 7;

/// Boxes under an area: one for a small one, up to seven for the largest.
int stackOf(int size, int largest) {
    if (size <= 1 || largest <= 1)
        return 0;
    return std::clamp(static_cast<int>(std::lround(kMostStack * std::sqrt(double(size) / largest))), 1,
                      kMostStack);
}

void paintArea(QPainter& painter, const QRectF& head, const QColor& hue, int stack) {
    paintBox(painter, head, 2, hue);
    const QColor pale = blend(hue, 0.38, colours().card);
    const double high = head.height() * 0.72;
    for (int i = 0; i < stack; ++i) {
        const QRectF part(head.left() + head.width() * 0.14,
                          head.bottom() + head.height() * 0.55 + i * high * 1.38, head.width() * 0.86, high);
        paintBox(painter, part, 1.5, pale);
    }
}

void paintBus(QPainter& painter, const QRectF& top, const std::vector<QRectF>& heads) {
    const double mid = (top.bottom() + heads.front().top()) / 2;
    painter.setPen(QPen(colours().line, 1));
    painter.drawLine(QPointF(top.center().x(), top.bottom()), QPointF(top.center().x(), mid));
    const double from = std::min(heads.front().center().x(), top.center().x());
    painter.drawLine(QPointF(from, mid), QPointF(std::max(heads.back().center().x(), top.center().x()), mid));
    for (const QRectF& head : heads)
        painter.drawLine(QPointF(head.center().x(), mid), head.center());
}

} // namespace

void paintMiniature(QPainter& painter, const QRectF& box, const QList<int>& areas) {
    const Colours& c = colours();
    const double unit = box.width() / kPictureWide;
    const QRectF inner = box.adjusted(8 * unit, 8 * unit, -8 * unit, -6 * unit);
    const QRectF top(inner.center().x() - 8 * unit, inner.top(), 16 * unit, 7 * unit);
    const auto count = areas.size();
    std::vector<QRectF> heads;
    const double gap = 4 * unit;
    const double wide =
        count == 0 ? 0 : std::min(24 * unit, (inner.width() - gap * double(count - 1)) / double(count));
    const double all = wide * double(count) + gap * double(count - 1);
    for (qsizetype i = 0; i < count; ++i)
        heads.emplace_back(inner.center().x() - all / 2 + (wide + gap) * double(i), inner.top() + 16 * unit,
                           wide, 7 * unit);
    if (!heads.empty())
        paintBus(painter, top, heads);
    paintBox(painter, top, 2, c.ink2);
    const int largest = count == 0 ? 0 : *std::max_element(areas.begin(), areas.end());
    painter.save();
    painter.setClipRect(inner, Qt::IntersectClip);
    for (std::size_t i = 0; i < heads.size(); ++i)
        paintArea(painter, heads[i], c.teamByOrder(static_cast<int>(i)),
                  stackOf(areas[static_cast<qsizetype>(i)], largest));
    painter.restore();
}

QRect RecentDelegate::menuBox(const QRect& row, Qt::LayoutDirection direction) {
    const int side = scaled(32);
    const QRect box(row.right() - scaled(12) - side, row.center().y() - side / 2, side, side);
    return QStyle::visualRect(direction, row, box);
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours& c = colours();
    const QRect row = option.rect.adjusted(0, 2, 0, -2);
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(option.direction, row, part); };
    const bool isCurrent =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    const bool isMarked = isCurrent || option.state.testFlag(QStyle::State_MouseOver);
    if (isMarked)
        paintBox(*painter, row, kCardRadius, c.hover);
    if (index.data(RecentModel::IsMissingRole).toBool())
        painter->setOpacity(0.55);
    // Where room is short the words have it.
    const double share = row.width() < scaled(kRoomy) ? 0.6 : 1.0;
    const QSize size(static_cast<int>(scaled(kPictureWide) * share),
                     static_cast<int>(scaled(kPictureHigh) * share));
    const QRect picture =
        mirrored({QPoint(row.left() + scaled(kRecentInset), row.center().y() - size.height() / 2), size});
    paintBox(*painter, picture, kControlRadius, c.card, c.edge);
    paintMiniature(*painter, picture, index.data(RecentModel::AreasRole).value<QList<int>>());
    const int left = row.left() + scaled(kRecentInset + 16) + size.width();
    const int wide = row.right() - scaled(56) - left;
    int y =
        row.center().y() -
        (lineHeight(Type::BodyStrong) + lineHeight(Type::Small) + lineHeight(Type::Caption) + scaled(6)) / 2;
    const auto write = [&](Type type, const QColor& colour, const QString& text) {
        painter->setFont(typeFont(type));
        painter->setPen(colour);
        const QRect line = mirrored({left, y, wide, lineHeight(type)});
        painter->drawText(line,
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                              Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, wide));
        y += lineHeight(type) + scaled(3);
    };
    write(Type::BodyStrong, c.ink, index.data().toString());
    write(Type::Small, c.ink2, index.data(RecentModel::FiguresRole).toString());
    write(Type::Caption, isMarked ? c.ink2 : c.ink3, index.data(RecentModel::PlaceRole).toString());
    painter->setOpacity(1);
    if (isMarked) {
        const QRectF dots = menuBox(row, option.direction);
        QRectF glyph(0, 0, scaledF(16), scaledF(16));
        glyph.moveCenter(dots.center());
        icons::paint(*painter, glyph, "ellipsis", c.ink);
    }
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(420), scaled(kRecentRow)};
}

} // namespace orgwright
