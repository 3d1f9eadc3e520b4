// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/walk/mark_legend.h"

#include "ui/changes/list/change_rows.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QStyle>
#include <set>

namespace orgwright {
namespace {

constexpr int kTile = 16;
constexpr int kGap = 8;
constexpr int kBetween = 18;
constexpr int kMarkLegendHeight = 28;
constexpr int kZoom = 190; // what the zoom control takes of the width

} // namespace

MarkLegend::MarkLegend(const PlanDocument& document, QAbstractScrollArea& canvas)
    : QWidget(&canvas)
    , m_document(document)
    , m_canvas(canvas) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    canvas.viewport()->installEventFilter(this);
    connect(&document, &PlanDocument::changed, this, &MarkLegend::refresh);
    connect(&document, &PlanDocument::pictureChanged, this, &MarkLegend::refresh);
    hide();
}

void MarkLegend::refresh() {
    std::set<Mark> marks;
    if (const auto& picture = m_document.marked()) {
        for (const auto& [card, each] : picture->marks)
            marks.insert(each.begin(), each.end());
    }
    m_marks.assign(marks.begin(), marks.end());
    QStringList words;
    for (const Mark mark : m_marks)
        words += listWord(mark);
    setAccessibleName(words.join(QStringLiteral(", ")));
    setVisible(!m_marks.empty());
    place();
    update();
}

int MarkLegend::widthOf(Mark mark) const {
    return scaled(kTile + kGap + kBetween) +
           QFontMetrics(typeFont(Type::Small)).horizontalAdvance(listWord(mark));
}

void MarkLegend::place() {
    int width = scaled(kGap);
    for (const Mark mark : m_marks)
        width += widthOf(mark);
    resize(width, scaled(kMarkLegendHeight));
    const QRect room = m_canvas.viewport()->geometry();
    const int left = layoutDirection() == Qt::RightToLeft ? room.right() - width - 7 : room.left() + 8;
    // Above the zoom control where there is no room beside it.
    const int up = width + scaled(kZoom) > room.width() ? scaled(40) : 0;
    move(left, room.bottom() - height() - 13 - up);
    raise();
}

bool MarkLegend::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QWidget::eventFilter(watched, event);
}

void MarkLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Text over cards would not be read.
    paintBox(painter, rect(), kControlRadius, colours().canvas);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colours().ink2);
    int x = scaled(kGap);
    for (const Mark mark : m_marks) {
        const QRect tile(x, (height() - scaled(kTile)) / 2, scaled(kTile), scaled(kTile));
        const QRect text(tile.right() + scaled(kGap), 0, widthOf(mark), height());
        paintChangeTile(painter, QStyle::visualRect(layoutDirection(), rect(), tile),
                        static_cast<ChangeMark>(mark));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                         Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         listWord(mark));
        x += widthOf(mark);
    }
}

} // namespace orgwright
