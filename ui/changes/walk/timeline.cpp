// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/walk/timeline.h"

#include "core/commands/take_back.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/icon_button.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

namespace orgwright {
namespace {

constexpr int kTimelineHeight = 46;
constexpr int kTrackY = 17;
constexpr int kTextY = 24;
constexpr int kReach = 12; // of a stop around its middle

struct Reader {
    const ChangeBook& book;

    int changesIn(Quarter quarter) const {
        return static_cast<int>(std::ranges::count(book.list().lines, quarter, &ChangeLine::quarter));
    }
    auto stop(Quarter quarter, const QString& name) const {
        const int changes = changesIn(quarter);
        //: a quarter, then how many changes take effect in it
        return Timeline::Stop{quarter, changes, Timeline::tr("%1, %n changes", nullptr, changes).arg(name)};
    }
    /// None where no quarter differs from another.
    std::vector<Timeline::Stop> stops() const {
        if (plannedQuarters(book.list()).empty())
            return {};
        std::vector<Timeline::Stop> found{{std::nullopt, 0, Timeline::tr("Baseline")}};
        if (changesIn(Quarter{}) > 0)
            found.push_back(stop({}, Timeline::tr("No quarter yet")));
        for (const Quarter quarter : plannedQuarters(book.list()))
            found.push_back(stop(quarter, book.formats().quarter(quarter)));
        return found;
    }
    /// What to do where there are no stops.
    QString advice() const {
        if (book.isOfBaseline())
            return Timeline::tr("The baseline is how things are. Show a scenario to see what it plans by "
                                "quarter.");
        if (book.list().lines.empty())
            return Timeline::tr("Nothing is changed yet. What you change can be planned by quarter here.");
        return Timeline::tr("No change has a quarter yet. Select one in the list and press F2 to say when it "
                            "takes effect.");
    }
};

} // namespace

Timeline::Timeline(ChangeBook& book, ChangeView& view, QWidget* parent)
    : Surface(&Colours::panel, Qt::TopEdge, parent)
    , m_book(book)
    , m_view(view) {
    auto* chart = new IconButton("chart-columns", tr("Headcount and cost by quarter"));
    chart->setSize(ControlSize::Small);
    chart->setGlyphSize(16);
    m_chart = chart;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, scaled(12), 0);
    row->addStretch(1);
    row->addWidget(chart);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setFocusRadius(*this, 0);
    setAccessibleName(tr("As it will be in"));
    connect(chart, &QAbstractButton::clicked, this, &Timeline::chartRequested);
    connect(&book, &ChangeBook::changed, this, &Timeline::refresh);
    connect(&view, &ChangeView::changed, this, &Timeline::refresh);
}

void Timeline::refresh() {
    if (!m_view.isShown())
        return;
    m_stops = Reader{m_book}.stops();
    m_advice = m_stops.empty() ? Reader{m_book}.advice() : QString();
    m_chart->setVisible(!m_stops.empty());
    setFocusPolicy(m_stops.empty() ? Qt::NoFocus : Qt::TabFocus);
    const int now = current();
    setAccessibleDescription(now < 0 ? m_advice : m_stops[static_cast<std::size_t>(now)].text);
    update();
}

int Timeline::current() const {
    if (m_view.step() > 0 || m_stops.empty())
        return -1;
    if (m_view.side() == ChangeView::Side::Before)
        return 0;
    if (!m_view.quarter())
        return static_cast<int>(m_stops.size()) - 1;
    const auto found = std::ranges::find(m_stops, m_view.quarter(), &Stop::quarter);
    return found == m_stops.end() ? -1 : static_cast<int>(found - m_stops.begin());
}

QRect Timeline::track() const {
    const QFontMetrics metrics(typeFont(Type::Small));
    const int left = scaled(16) + metrics.horizontalAdvance(accessibleName()) + scaled(18);
    const QRect room(left, 0, m_chart->geometry().left() - scaled(16) - left, height());
    return layoutDirection() == Qt::RightToLeft
               ? QRect(m_chart->geometry().right() + scaled(16), 0,
                       width() - left - m_chart->geometry().right() - scaled(16), height())
               : room;
}

QPoint Timeline::placeOf(int stop) const {
    const QRect room = track();
    const int last = std::max<int>(1, static_cast<int>(m_stops.size()) - 1);
    const int along = room.width() * stop / last;
    const int x = layoutDirection() == Qt::RightToLeft ? room.right() - along : room.left() + along;
    return {x, scaled(kTrackY)};
}

int Timeline::stopAt(const QPoint& at) const {
    int nearest = -1;
    for (int stop = 0; stop < static_cast<int>(m_stops.size()); ++stop) {
        const int distance = std::abs(placeOf(stop).x() - at.x());
        if (nearest < 0 || distance < std::abs(placeOf(nearest).x() - at.x()))
            nearest = stop;
    }
    const QRect room = track().adjusted(-scaled(kReach), 0, scaled(kReach), 0);
    return room.contains(at) ? nearest : -1;
}

void Timeline::go(int stop) {
    if (m_stops.empty() || stop < 0)
        return;
    const Stop& wanted = m_stops[std::min(static_cast<std::size_t>(stop), m_stops.size() - 1)];
    if (wanted.quarter)
        m_view.setQuarter(*wanted.quarter);
    else
        m_view.setSide(ChangeView::Side::Before);
}

void Timeline::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        go(stopAt(event->pos()));
}

void Timeline::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = static_cast<int>(m_stops.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return go(std::max(0, current() - forward));
    case Qt::Key_Right:
        return go(std::max(0, current() + forward));
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    default:
        Surface::keyPressEvent(event);
    }
}

bool Timeline::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int stop = stopAt(help->pos());
        const QString text = stop < 0 ? m_advice : m_stops[static_cast<std::size_t>(stop)].text;
        if (!text.isEmpty())
            QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
        return true;
    }
    return Surface::event(event);
}

void Timeline::paintTrack(QPainter& painter) const {
    const int last = static_cast<int>(m_stops.size()) - 1;
    const double thick = scaledF(3);
    const auto paint = [&](int to, const QColor& colour) {
        QPen pen(colour, thick, Qt::SolidLine, Qt::RoundCap);
        painter.setPen(pen);
        painter.drawLine(placeOf(0), placeOf(to));
    };
    paint(last, colours().edge);
    if (current() > 0)
        paint(current(), colours().accent);
}

void Timeline::paintStops(QPainter& painter) const {
    const int now = current();
    for (int stop = 0; stop < static_cast<int>(m_stops.size()); ++stop) {
        const bool isNow = stop == now;
        const double side = scaledF(isNow ? 11 : 7);
        QRectF box(0, 0, side, side);
        box.moveCenter(placeOf(stop));
        const bool isDone = stop < now;
        if (isNow)
            paintBox(painter, box, stop == 0 ? 2 : side / 2, colours().card, colours().accent, scaledF(2.5));
        else
            paintBox(painter, box, stop == 0 ? 1.5 : side / 2, isDone ? colours().accent : colours().card,
                     isDone ? colours().accent : colours().line, 1.25);
    }
}

/// The text of the stop that is shown always stands there; others as far as they leave each other room.
void Timeline::paintTexts(QPainter& painter) const {
    const int now = current();
    const int count = static_cast<int>(m_stops.size());
    std::vector<int> order;
    for (const int first : {now, 0, count - 1})
        order.push_back(first);
    for (int stop = 0; stop < count; ++stop)
        order.push_back(stop);
    std::vector<QRect> taken;
    for (const int stop : order) {
        if (stop < 0)
            continue;
        painter.setFont(typeFont(stop == now ? Type::CaptionStrong : Type::Caption));
        const QFontMetrics metrics(painter.font());
        const QString& text = m_stops[static_cast<std::size_t>(stop)].text;
        QRect box(0, scaled(kTextY), metrics.horizontalAdvance(text) + 2, lineHeight(Type::Caption));
        box.moveLeft(std::clamp(placeOf(stop).x() - box.width() / 2, track().left() - scaled(4),
                                std::max(track().left(), track().right() + scaled(8) - box.width())));
        const QRect wanted = box.adjusted(-scaled(8), 0, scaled(8), 0);
        if (std::ranges::any_of(taken, [&](const QRect& other) { return other.intersects(wanted); }))
            continue;
        taken.push_back(box);
        painter.setPen(stop == now ? colours().ink : colours().ink2);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void Timeline::paintEvent(QPaintEvent* event) {
    Surface::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colours().ink2);
    const QRect room = rect().adjusted(scaled(16), 0, -scaled(16), 0);
    painter.drawText(room, Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     m_stops.empty()
                         ? painter.fontMetrics().elidedText(m_advice, Qt::ElideRight, room.width())
                         : accessibleName());
    if (m_stops.empty())
        return;
    paintTrack(painter);
    paintStops(painter);
    paintTexts(painter);
}

QSize Timeline::sizeHint() const {
    return {scaled(600), scaled(kTimelineHeight)};
}

QSize Timeline::minimumSizeHint() const {
    return {0, scaled(kTimelineHeight)};
}

} // namespace orgwright
