// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chart/legend_bar.h"

#include "ui/panels/inspector/team_hues.h"
#include "ui/theme/look.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <cmath>

namespace orgwright {
namespace {

constexpr int kSwatch = 8;
constexpr int kAfterSwatch = 7;
constexpr int kBetween = 16;
constexpr int kMostText = 140;

/// A second round of the hues is told apart by a square broken in three.
void paintMark(QPainter& painter, const QRectF& box, const LegendEntry& entry) {
    const QColor colour = hueColour(entry.hue);
    if (!entry.isBroken)
        return paintBox(painter, box, 2, colour);
    const double part = box.height() * 0.24;
    for (int i = 0; i < 3; ++i)
        paintBox(painter, {box.left(), box.top() + i * (box.height() - part) / 2, box.width(), part}, 0.5,
                 colour);
}

QIcon markIcon(const LegendEntry& entry) {
    QPixmap picture(scaled(16) * 2, scaled(16) * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, {scaledF(3), scaledF(3), scaledF(10), scaledF(10)}, entry);
    return QIcon(picture);
}

} // namespace

LegendBar::LegendBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Legend"));
    setMouseTracking(true);
}

void LegendBar::setEntries(std::vector<LegendEntry> entries) {
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    QStringList names;
    for (const LegendEntry& entry : m_entries)
        names += entry.label;
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    setFocusPolicy(m_entries.empty() ? Qt::NoFocus : Qt::TabFocus);
    updateGeometry();
    update();
}

double LegendBar::entryWidth(const LegendEntry& entry) const {
    return scaledF(kSwatch + kAfterSwatch) + std::min(advance(Type::Small, entry.label), scaledF(kMostText));
}

QString LegendBar::restText(int rest) const {
    //: How many colours the legend has no room for
    return tr("+%1").arg(rest);
}

int LegendBar::shownCount() const {
    int shown = 0;
    for (const Spot& spot : spots())
        shown += spot.entry >= 0;
    return shown;
}

std::vector<LegendBar::Spot> LegendBar::spots() const {
    const auto count = static_cast<int>(m_entries.size());
    const double between = scaledF(kBetween);
    double wide = 0;
    int shown = 0;
    for (; shown < count; ++shown) {
        const double next =
            wide + entryWidth(m_entries[static_cast<std::size_t>(shown)]) + (shown > 0 ? between : 0);
        const int rest = count - shown - 1;
        const double needed = next + (rest > 0 ? between + advance(Type::Small, restText(rest)) : 0);
        if (needed > width())
            break;
        wide = next;
    }
    const int rest = count - shown;
    if (rest > 0)
        wide += advance(Type::Small, restText(rest)) + (shown > 0 ? between : 0);
    std::vector<Spot> found;
    double x = width() - wide;
    const auto add = [&](int entry, double entryWide) {
        QRectF box(x, 0, entryWide, height());
        if (layoutDirection() == Qt::RightToLeft)
            box.moveRight(width() - x);
        found.push_back({entry, box});
        x += entryWide + between;
    };
    for (int i = 0; i < shown; ++i)
        add(i, entryWidth(m_entries[static_cast<std::size_t>(i)]));
    if (rest > 0)
        add(-1, advance(Type::Small, restText(rest)));
    return found;
}

void LegendBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colours().ink2);
    const bool isLeftward = layoutDirection() == Qt::RightToLeft;
    const auto all = spots();
    for (const Spot& spot : all) {
        if (spot.entry < 0) {
            painter.drawText(spot.box, Qt::AlignCenter,
                             restText(static_cast<int>(m_entries.size() - all.size()) + 1));
            continue;
        }
        const LegendEntry& entry = m_entries[static_cast<std::size_t>(spot.entry)];
        const double side = scaledF(kSwatch);
        const double left = isLeftward ? spot.box.right() - side : spot.box.left();
        paintMark(painter, {left, spot.box.center().y() - side / 2, side, side}, entry);
        const double lead = scaledF(kSwatch + kAfterSwatch);
        const QRectF room = spot.box.adjusted(isLeftward ? 0 : lead, 0, isLeftward ? -lead : 1, 0);
        const QString text = painter.fontMetrics().elidedText(entry.label, Qt::ElideRight,
                                                              static_cast<int>(std::ceil(room.width())));
        painter.drawText(room, Qt::AlignVCenter | (isLeftward ? Qt::AlignRight : Qt::AlignLeft), text);
    }
}

void LegendBar::mouseReleaseEvent(QMouseEvent* event) {
    for (const Spot& spot : spots()) {
        if (!spot.box.contains(event->position()))
            continue;
        if (spot.entry < 0)
            return openList();
        return Q_EMIT pressed(m_entries[static_cast<std::size_t>(spot.entry)]);
    }
}

void LegendBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openList();
    QWidget::keyPressEvent(event);
}

void LegendBar::openList() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LegendEntry& entry : m_entries) {
        QAction* action =
            menu->addAction(markIcon(entry), QString(entry.label).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, entry] { Q_EMIT pressed(entry); });
    }
    menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width(), height())));
}

bool LegendBar::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    for (const Spot& spot : spots()) {
        if (spot.entry >= 0 && spot.box.contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_entries[static_cast<std::size_t>(spot.entry)].label,
                               this);
    }
    return true;
}

QSize LegendBar::sizeHint() const {
    double wide = 0;
    for (const LegendEntry& entry : m_entries)
        wide += entryWidth(entry) + scaledF(kBetween);
    return {static_cast<int>(wide), scaled(28)};
}

QSize LegendBar::minimumSizeHint() const {
    return {m_entries.empty() ? 0 : scaled(28), scaled(28)};
}

} // namespace orgwright
