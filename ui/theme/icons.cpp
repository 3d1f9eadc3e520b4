// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/icon_engine.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

namespace orgwright::icons {

namespace {

const QString kFolder = QStringLiteral(":/orgwright/icons/");
constexpr double kGrid = 20.0;
constexpr double kStroke = 1.5;

QString text(std::string_view name) {
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QByteArray source(const QString& name) {
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.cend())
        return *known;
    QFile file(kFolder + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        qWarning("There is no icon named %s", qUtf8Printable(name));
    return sources[name] = file.isOpen() ? file.readAll() : QByteArray();
}

// A line as thin as 1.5 × 14/20 would look weak, one of 1.5 px at 14 heavy: the stroke shrinks slower than
// the size.
double strokeInGrid(int size) {
    return kStroke * std::pow(kGrid / size, 0.45);
}

QByteArray coloured(const QString& name, int size, const QColor& colour) {
    QByteArray svg = source(name);
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"1.5\"",
                "stroke-width=\"" + QByteArray::number(strokeInGrid(size), 'f', 3) + '"');
    return svg;
}

QPixmap render(const QString& name, int size, const QColor& colour, double ratio) {
    const int side = std::max(1, static_cast<int>(std::lround(size * ratio)));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(coloured(name, size, colour));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QString cacheKey(const QString& name, int size, const QColor& colour, double ratio) {
    return QStringLiteral("orgwright/%1/%2/%3/%4")
        .arg(name)
        .arg(size)
        .arg(colour.rgba(), 0, 16)
        .arg(ratio, 0, 'f', 3);
}

/// Draws the program's own icon when a size of it is first asked for.
class ApplicationIconEngine : public QIconEngine {
public:
    explicit ApplicationIconEngine(bool isDark)
        : m_isDark(isDark) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        QSvgRenderer(file()).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode, QIcon::State) override {
        const int side = std::min(size.width(), size.height());
        const QString key = QStringLiteral("%1/%2").arg(file()).arg(side);
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = QPixmap(side, side);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            QSvgRenderer(file()).render(&painter, QRectF(0, 0, side, side));
            painter.end();
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }
    QIconEngine* clone() const override { return new ApplicationIconEngine(m_isDark); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override {
        QList<QSize> sizes;
        for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
            sizes.emplace_back(side, side);
        return sizes;
    }
    bool isNull() override { return false; }

private:
    QString file() const {
        return m_isDark ? QStringLiteral(":/orgwright/icons/app/orgwright-dark.svg")
                        : QStringLiteral(":/orgwright/icons/app/orgwright.svg");
    }

    bool m_isDark;
};

} // namespace

QIcon icon(std::string_view name, Tint tint) {
    return QIcon(new IconEngine(std::string(name), tint));
}

QPixmap pixmap(std::string_view name, int size, const QColor& colour, double ratio) {
    const QString file = text(name);
    const QString key = cacheKey(file, size, colour, ratio);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = render(file, std::max(1, size), colour, ratio);
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

void paint(QPainter& painter, const QRectF& box, std::string_view name, const QColor& colour) {
    const double side = std::min(box.width(), box.height());
    const double zoom = std::hypot(painter.transform().m11(), painter.transform().m12());
    const double ratio = painter.device()->devicePixelRatioF() * zoom;
    const int size = std::max(1, static_cast<int>(std::lround(side)));
    const QPointF corner(box.center().x() - side / 2, box.center().y() - side / 2);
    const QPixmap picture = pixmap(name, size, colour, ratio);
    if (zoom == 1.0) {
        // Whole device pixels, or the lines of the icon blur.
        const double device = painter.device()->devicePixelRatioF();
        painter.drawPixmap(
            QPointF(std::round(corner.x() * device) / device, std::round(corner.y() * device) / device),
            picture);
        return;
    }
    painter.drawPixmap(QRectF(corner, QSizeF(side, side)), picture, QRectF(picture.rect()));
}

bool exists(std::string_view name) {
    return QFile::exists(kFolder + text(name) + QStringLiteral(".svg"));
}

QStringList names() {
    QStringList files = QDir(kFolder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString& file : files)
        file.chop(4);
    return files;
}

QIcon applicationIcon(bool isDark) {
    return QIcon(new ApplicationIconEngine(isDark));
}

} // namespace orgwright::icons
