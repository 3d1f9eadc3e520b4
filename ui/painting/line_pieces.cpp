// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/line_pieces.h"

#include "ui/painting/pixel_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace orgwright {
namespace {

constexpr std::size_t kMostPieces = 500;
constexpr int kNowhere = 4;
constexpr int kNoWay = -1;

bool isLevel(int way) {
    return way == 0 || way == 2;
}

QPointF step(int way) {
    static constexpr QPointF kSteps[] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    return kSteps[way];
}

/// The way from a to b along an axis.
int wayOf(const QPointF& a, const QPointF& b) {
    if ((a.x() == b.x()) == (a.y() == b.y()))
        return kNoWay;
    return a.y() == b.y() ? (a.x() < b.x() ? 0 : 2) : (a.y() < b.y() ? 1 : 3);
}

QPoint pixelOf(const QPointF& at) {
    return {static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y()))};
}

/// Pixels between two places, of which the nearer is counted.
int distance(QPoint a, QPoint b) {
    return std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
}

int reachOf(double width, double radius) {
    return static_cast<int>(std::ceil(std::max(radius, width / 2))) + 1;
}

/// The line through the middle of the picture, with arms that end beyond its edge.
QPainterPath pathThrough(QPointF middle, int from, int to, double radius, double arm) {
    QPainterPath path;
    path.moveTo(from == kNowhere ? middle : middle - step(from) * arm);
    if (from != to && from != kNowhere && to != kNowhere && radius > 0) {
        path.lineTo(middle - step(from) * radius);
        path.quadTo(middle, middle + step(to) * radius);
    } else if (from != to && from != kNowhere) {
        path.lineTo(middle);
    }
    if (to != kNowhere)
        path.lineTo(middle + step(to) * arm);
    return path;
}

} // namespace

const QImage& LinePieces::piece(const Key& key) {
    const auto found = m_pieces.find(key);
    if (found != m_pieces.end())
        return found->second;
    const int side = 2 * key.reach + (m_isInPixels ? 1 : 0);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(QColor::fromRgba(key.look.ink), key.look.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle(side / 2.0, side / 2.0);
    painter.drawPath(pathThrough(middle, key.from, key.to, key.radius, key.reach + 8));
    painter.end();
    return m_pieces.emplace(key, std::move(image)).first->second;
}

/// Which picture stands at each corner and how far along the line each paints.
bool LinePieces::plan(const LineLook& look, std::span<const Corner> line) {
    m_ways.clear();
    m_stops.clear();
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        m_ways.push_back(wayOf(line[i].at, line[i + 1].at));
        if (m_ways.back() == kNoWay)
            return false;
    }
    const double rest = line.front().at.x() - std::floor(line.front().at.x());
    m_isInPixels = rest > 0.25 && rest < 0.75;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const int from = i == 0 ? kNowhere : m_ways[i - 1];
        const int to = i + 1 == line.size() ? kNowhere : m_ways[i];
        const int reach = reachOf(look.width, line[i].radius);
        m_stops.push_back(
            {pixelOf(line[i].at), &piece({look, from, to, reach, line[i].radius}), reach, reach, reach});
    }
    return true;
}

/// Where two stops are near each other each gets half the way, or what its bend needs; false where there is
/// no room for both bends.
bool LinePieces::shareRoom(std::span<const Corner> line) {
    const double half = m_isInPixels ? 0.5 : 0;
    const auto bend = [&](std::size_t i) {
        return static_cast<int>(std::ceil(line[i].radius - half - 1e-6));
    };
    for (std::size_t i = 0; i + 1 < m_stops.size(); ++i) {
        Stop& a = m_stops[i];
        Stop& b = m_stops[i + 1];
        const int room = distance(a.at, b.at) - (m_isInPixels ? 1 : 0);
        const int most = room - std::max(0, bend(i + 1));
        if (most < std::max(0, bend(i)))
            return false;
        a.after = std::min({a.reach, most, std::max({room / 2, room - b.reach, bend(i)})});
        b.before = std::min(b.reach, room - a.after);
    }
    return true;
}

bool LinePieces::paint(PixelPainter& pixels, const LineLook& look, std::span<const Corner> line) {
    if (m_pieces.size() > kMostPieces)
        m_pieces.clear();
    if (line.size() < 2 || !plan(look, line) || !shareRoom(line))
        return false;
    for (std::size_t i = 0; i < m_stops.size(); ++i)
        drawStop(pixels, i);
    for (std::size_t i = 0; i + 1 < m_stops.size(); ++i)
        drawRun(pixels, i, look);
    return true;
}

void LinePieces::drawStop(PixelPainter& pixels, std::size_t number) {
    const Stop& stop = m_stops[number];
    QRect part = stop.image->rect();
    const auto cut = [&](int way, int by) {
        part.adjust(way == 2 ? by : 0, way == 3 ? by : 0, way == 0 ? -by : 0, way == 1 ? -by : 0);
    };
    if (number > 0)
        cut((m_ways[number - 1] + 2) % 4, stop.reach - stop.before);
    if (number + 1 < m_stops.size())
        cut(m_ways[number], stop.reach - stop.after);
    pixels.draw(stop.at - QPoint(stop.reach, stop.reach) + part.topLeft(), *stop.image, part);
}

/// Each row of pixels in the strength that it has across a straight piece.
void LinePieces::drawRun(PixelPainter& pixels, std::size_t number, const LineLook& look) {
    const int way = m_ways[number];
    const bool isForward = way <= 1;
    const Stop& first = m_stops[isForward ? number : number + 1];
    const Stop& last = m_stops[isForward ? number + 1 : number];
    const int begin = (isForward ? first.after : first.before) + (m_isInPixels ? 1 : 0);
    const int length = distance(first.at, last.at) - begin - (isForward ? last.before : last.after);
    if (length <= 0)
        return;
    const int reach = reachOf(look.width, 0);
    const QImage& across = piece({look, way, way, reach, 0});
    for (int i = 0; i < across.width(); ++i) {
        const QRgb ink = isLevel(way) ? across.pixel(reach, i) : across.pixel(i, reach);
        const QPoint at = isLevel(way) ? QPoint(first.at.x() + begin, first.at.y() - reach + i)
                                       : QPoint(first.at.x() - reach + i, first.at.y() + begin);
        pixels.fillWith({at, isLevel(way) ? QSize(length, 1) : QSize(1, length)}, ink);
    }
}

} // namespace orgwright
