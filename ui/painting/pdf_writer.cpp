// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/pdf_writer.h"

#include "ui/painting/drawing_painter.h"
#include "ui/painting/pdf_finish.h"
#include "ui/painting/shapes.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>
#include <optional>

namespace orgwright {
namespace {

using drawing::Drawing;
using drawing::kPixel;
using drawing::Length;
using drawing::Palette;
using drawing::Rect;

/// Painter units an inch: fine enough for hairlines, and a whole multiple of the 96 pixels of a drawing.
constexpr int kResolution = 1152;
constexpr double kUnitsAPixel = kResolution / 96.0;
constexpr double kMillimetresAnInch = 25.4;
/// PDF viewers take pages of up to 200 inches.
constexpr double kMostInches = 199;

double unitsOf(double millimetres) {
    return millimetres / kMillimetresAnInch * kResolution;
}

QPageSize ownSize(const Drawing& drawing) {
    const QSizeF pixels(drawing.width / double(kPixel), drawing.height / double(kPixel));
    const double shrink = std::min(1.0, kMostInches * 96 / std::max({pixels.width(), pixels.height(), 1.0}));
    return QPageSize(pixels * shrink / 96.0, QPageSize::Inch, QString(), QPageSize::ExactMatch);
}

QPageLayout layoutFor(const Drawing& drawing, const PageSetup& setup) {
    const bool isOwn = setup.paper == PageSetup::Paper::OwnSize;
    QPageLayout layout(isOwn ? ownSize(drawing) : QPageSize(setup.size),
                       isOwn ? QPageLayout::Portrait : setup.orientation, QMarginsF(),
                       QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// The sheet without its margins, in painter units.
QRectF printable(const PageSetup& setup) {
    const QSizeF sheet = QPageSize::size(setup.size, QPageSize::Millimeter);
    const bool isPortrait = setup.orientation == QPageLayout::Portrait;
    const double width = isPortrait ? sheet.width() : sheet.height();
    const double height = isPortrait ? sheet.height() : sheet.width();
    return {unitsOf(setup.margin), unitsOf(setup.margin), unitsOf(width - 2 * setup.margin),
            unitsOf(height - 2 * setup.margin)};
}

int tilesFor(double length, double room, double overlap) {
    return length <= room ? 1
                          : 1 + static_cast<int>(std::ceil((length - room) / std::max(1.0, room - overlap)));
}

/// QPdfWriter puts its fonts in the order of a QHash, which differs from run to run unless the seed is fixed.
class FixedHashSeed {
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashSeed(const FixedHashSeed&) = delete;
    FixedHashSeed& operator=(const FixedHashSeed&) = delete;
};

/// One document while it is written.
class Document {
public:
    Document(const Palette& palette, const PageSetup& setup, const QString& title)
        : m_palette(palette)
        , m_setup(setup) {
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.emplace(&m_buffer);
        m_writer->setResolution(kResolution);
        m_writer->setCreator(QStringLiteral("Orgwright"));
        m_writer->setTitle(title);
    }

    void add(const Drawing& drawing) {
        m_firstSheets.push_back(m_sheets);
        m_writer->setPageLayout(layoutFor(drawing, m_setup));
        if (m_setup.paper == PageSetup::Paper::Tiled)
            addTiles(drawing);
        else
            addWhole(drawing);
    }

    QByteArray take() {
        m_painter.end();
        m_writer.reset();
        return finishedPdf(m_bytes, m_links, m_firstSheets);
    }

private:
    void startSheet() {
        if (m_painter.isActive())
            m_writer->newPage();
        else
            m_painter.begin(&*m_writer);
        ++m_sheets;
    }

    void addWhole(const Drawing& drawing);
    void addTiles(const Drawing& drawing);
    void addTile(const Drawing& drawing, const Tiling& tiling, int row, int column);
    void addTileMarks(const QRectF& room, const Tiling& tiling, int row, int column);
    void addLinks(const Drawing& drawing, const Rect& visible, double zoom, QPointF origin);

    const Palette& m_palette;
    const PageSetup& m_setup;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::optional<QPdfWriter> m_writer;
    QPainter m_painter;
    DrawingPainter m_drawingPainter;
    int m_sheets = 0;
    std::vector<int> m_firstSheets;
    std::vector<SheetLink> m_links;
};

/// Remembers where the page's links are, in points from the sheet's lower left corner.
void Document::addLinks(const Drawing& drawing, const Rect& visible, double zoom, QPointF origin) {
    const double height = m_writer->height();
    for (const drawing::PageLink& link : drawing.links) {
        if (!link.rect.meets(visible))
            continue;
        const double scale = zoom / kPixel;
        const QRectF area(origin.x() + (link.rect.x - visible.x) * scale,
                          origin.y() + (link.rect.y - visible.y) * scale, link.rect.width * scale,
                          link.rect.height * scale);
        const double points = 72.0 / kResolution;
        m_links.push_back({m_sheets - 1, link.page,
                           QRectF(area.left() * points, (height - area.bottom()) * points,
                                  area.width() * points, area.height() * points)});
    }
}

void Document::addWhole(const Drawing& drawing) {
    startSheet();
    const bool isOwn = m_setup.paper == PageSetup::Paper::OwnSize;
    const QRectF sheet(0, 0, m_writer->width(), m_writer->height());
    const QRectF room = isOwn ? sheet : printable(m_setup);
    const double width = std::max<double>(drawing.width, 1) / kPixel;
    const double height = std::max<double>(drawing.height, 1) / kPixel;
    const double zoom = std::min({room.width() / width, room.height() / height, kUnitsAPixel});
    const QPointF origin(room.center().x() - width * zoom / 2, isOwn ? 0 : room.top());
    if (m_palette.colour(drawing.background) != drawing::Rgba{255, 255, 255, 255})
        m_painter.fillRect(sheet, qtColour(m_palette.colour(drawing.background)));
    const Rect all{0, 0, drawing.width, drawing.height};
    m_drawingPainter.paint(m_painter, drawing, m_palette, {all, zoom, origin});
    addLinks(drawing, all, zoom, origin);
}

void Document::addTiles(const Drawing& drawing) {
    const Tiling tiling = tilingFor(drawing, m_setup);
    for (int row = 0; row < tiling.rows; ++row)
        for (int column = 0; column < tiling.columns; ++column)
            addTile(drawing, tiling, row, column);
}

void Document::addTile(const Drawing& drawing, const Tiling& tiling, int row, int column) {
    startSheet();
    const QRectF room = printable(m_setup);
    const double zoom = tiling.scale * kUnitsAPixel;
    const double overlap = unitsOf(m_setup.overlap);
    const auto length = [zoom](double units) {
        return static_cast<Length>(std::lround(units / zoom * kPixel));
    };
    const Rect visible{length(column * (room.width() - overlap)), length(row * (room.height() - overlap)),
                       length(room.width()), length(room.height())};
    m_painter.save();
    m_painter.setClipRect(room);
    m_drawingPainter.paint(m_painter, drawing, m_palette, {visible, zoom, room.topLeft()});
    m_painter.restore();
    addLinks(drawing, visible, zoom, room.topLeft());
    addTileMarks(room, tiling, row, column);
}

/// Where the neighbours' sheets begin, as short dashes in the margin, and the sheet's name at the lower left.
void Document::addTileMarks(const QRectF& room, const Tiling& tiling, int row, int column) {
    const double overlap = unitsOf(m_setup.overlap);
    const double mark = unitsOf(m_setup.margin) / 2;
    m_painter.setPen(QPen(qtColour(m_palette.colour(paint(drawing::Tone::Line))), kUnitsAPixel / 2));
    const auto upright = [&](double x) {
        m_painter.drawLine(QPointF(x, room.top() - mark), QPointF(x, room.top()));
        m_painter.drawLine(QPointF(x, room.bottom()), QPointF(x, room.bottom() + mark));
    };
    const auto level = [&](double y) {
        m_painter.drawLine(QPointF(room.left() - mark, y), QPointF(room.left(), y));
        m_painter.drawLine(QPointF(room.right(), y), QPointF(room.right() + mark, y));
    };
    if (column > 0)
        upright(room.left() + overlap);
    if (column + 1 < tiling.columns)
        upright(room.right() - overlap);
    if (row > 0)
        level(room.top() + overlap);
    if (row + 1 < tiling.rows)
        level(room.bottom() - overlap);
    if (!m_setup.tileName)
        return;
    QFont font = roleFont(drawing::Role::Caption);
    font.setPixelSize(static_cast<int>(11 * kUnitsAPixel));
    m_painter.setFont(font);
    m_painter.setPen(qtColour(m_palette.colour(paint(drawing::Tone::Ink2))));
    m_painter.drawText(QPointF(room.left() + overlap + mark, room.bottom() + mark + 4 * kUnitsAPixel),
                       m_setup.tileName(row + 1, column + 1, tiling.rows, tiling.columns));
}

} // namespace

Tiling tilingFor(const Drawing& drawing, const PageSetup& setup) {
    const QRectF room = printable(setup);
    const double scale = std::clamp(setup.tileScale, 0.1, 4.0);
    const double unit = scale * kUnitsAPixel / kPixel;
    const double overlap = unitsOf(setup.overlap);
    return {tilesFor(drawing.height * unit, room.height(), overlap),
            tilesFor(drawing.width * unit, room.width(), overlap), scale};
}

QSizeF pageRoom(const PageSetup& setup) {
    return printable(setup).size() / kUnitsAPixel;
}

QByteArray writePdf(const std::vector<Drawing>& pages, const Palette& palette, const PageSetup& setup,
                    const QString& title) {
    const FixedHashSeed seed;
    Document document(palette, setup, title);
    for (const Drawing& page : pages)
        document.add(page);
    return document.take();
}

} // namespace orgwright
