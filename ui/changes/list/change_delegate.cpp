// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/list/change_delegate.h"

#include "ui/changes/list/change_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace orgwright {
namespace {

constexpr int kGround = 8; // from the edges to the ground of a selected row
constexpr int kTileLeft = 18;
constexpr int kTileSide = 20;
constexpr int kTextLeft = 48;
constexpr int kTextRight = 18;
constexpr int kPad = 6;
constexpr int kHeadingHeight = 26;
constexpr int kButton = 24;
constexpr int kMostLines = 6;
constexpr int kBolder = 10; // how much wider a cut line may be where it is bold

const ChangeRow& rowOf(const QModelIndex& index) {
    return static_cast<const ChangeModel*>(index.model())->at(index);
}

bool isHeading(const ChangeRow& row) {
    return row.line == ChangeRow::kHeading;
}

/// Without the scroll bar, whether there is one or not: the rows' heights must not depend on it.
int rowWidth(const QStyleOptionViewItem& option) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(option.widget);
    if (!area)
        return option.rect.width();
    const QScrollBar* bar = area->verticalScrollBar();
    return area->viewport()->width() - (bar->isVisible() ? 0 : bar->sizeHint().width());
}

int textRoom(int width) {
    return width - scaled(kTextLeft) - scaled(kTextRight);
}

/// What the buttons of a row take of it while they are shown.
int buttonRoom() {
    return scaled(2 * kButton + 8);
}

/// Breaks the sentence into lines of this width, the last with so much room beside it; as many as come.
int breakLines(QTextLayout& layout, const ChangeRow& row, int width, int beside = 0) {
    layout.setFont(typeFont(Type::Body));
    QTextLayout::FormatRange bold;
    bold.start = row.boldFrom;
    bold.length = row.boldLength;
    bold.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({bold});
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = line.textStart() + line.textLength() >= row.text.size();
        if (isLast && line.naturalTextWidth() > width - beside)
            line.setLineWidth(width - beside);
        line.setPosition({0, double(lines * lineHeight(Type::Body))});
        ++lines;
    }
    layout.endLayout();
    return lines;
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const ChangeRow& row) {
    const QRect room = option.rect.adjusted(scaled(kTileLeft), 0, -scaled(kTextRight), 0);
    painter.setFont(typeFont(Type::CaptionStrong));
    painter.setPen(colours().ink2);
    const QFontMetrics metrics(painter.font());
    const QString name = metrics.elidedText(row.text, Qt::ElideRight, room.width() - scaled(40));
    const int align = Qt::AlignVCenter | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter.drawText(room, align, name);
    const int after = metrics.horizontalAdvance(name) + scaled(6);
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(colours().ink3);
    const QRect rest = room.adjusted(after, 0, 0, 0);
    painter.drawText(QStyle::visualRect(option.direction, room, rest), align, row.detail);
}

} // namespace

ChangeDelegate::ChangeDelegate(Shows shows, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_shows(shows) {}

/// The buttons stand beside the last line, or beside what is said below it: text is broken in the same way
/// whether they are shown or not, so that nothing moves or is cut when they are.
int ChangeDelegate::roomBeside(const ChangeRow& row) const {
    return m_shows == Shows::Changes && row.detail.isEmpty() ? buttonRoom() : 0;
}

int ChangeDelegate::linesOf(const ChangeRow& row, int width) const {
    if (width != m_linesWidth || lineHeight(Type::Body) != m_linesHeight) {
        m_lines.clear();
        m_linesWidth = width;
        m_linesHeight = lineHeight(Type::Body);
    }
    int& lines = m_lines[{row.text, row.detail.isEmpty()}];
    if (lines == 0) {
        QTextLayout layout(row.text);
        lines = std::clamp(breakLines(layout, row, textRoom(width), roomBeside(row)), 1, kMostLines);
    }
    return lines;
}

/// What both sides of a clash say stands there in full: it is what is chosen between.
int ChangeDelegate::detailHeight(const ChangeRow& row, int width) const {
    if (row.detail.isEmpty())
        return 0;
    if (m_shows == Shows::Changes)
        return lineHeight(Type::Caption);
    const QFontMetrics metrics(typeFont(Type::Caption));
    return metrics.boundingRect(0, 0, textRoom(width), 10'000, Qt::TextWordWrap, row.detail).height();
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ChangeRow& row = rowOf(index);
    const int width = rowWidth(option);
    if (isHeading(row))
        return {width, scaled(kHeadingHeight)};
    return {width,
            2 * scaled(kPad) + linesOf(row, width) * lineHeight(Type::Body) + detailHeight(row, width)};
}

QRect ChangeDelegate::buttonBox(const QModelIndex& index, const QRect& row, Qt::LayoutDirection direction,
                                Button button) const {
    if (m_shows == Shows::Clashes || button == Button::None || isHeading(rowOf(index)))
        return {};
    const int side = scaled(kButton);
    const int place = button == Button::TakeBack ? 1 : 2;
    const QRect box(row.right() + 1 - scaled(kGround) - scaled(8) - place * side - (place - 1) * scaled(4),
                    row.bottom() + 1 - scaled(1) - side, side, side);
    return QStyle::visualRect(direction, row, box);
}

ChangeDelegate::Button ChangeDelegate::buttonAt(const QModelIndex& index, const QRect& row,
                                                Qt::LayoutDirection direction, const QPoint& at) const {
    for (const Button button : {Button::Details, Button::TakeBack}) {
        if (buttonBox(index, row, direction, button).contains(at))
            return button;
    }
    return Button::None;
}

void ChangeDelegate::setHot(const QModelIndex& index, Button button) {
    m_hotIndex = index;
    m_hot = button;
}

/// One line that is too long for what is left, with an ellipsis.
void ChangeDelegate::paintCut(QPainter& painter, const ChangeRow& row, int from, const QPointF& at,
                              int room) const {
    ChangeRow rest = row;
    rest.text = QFontMetrics(typeFont(Type::Body))
                    .elidedText(row.text.mid(from), Qt::ElideRight, room - scaled(kBolder));
    rest.boldLength = std::max(0, row.boldLength + std::min(0, row.boldFrom - from));
    rest.boldFrom = std::max(0, row.boldFrom - from);
    QTextLayout cut(rest.text);
    breakLines(cut, rest, 2 * room);
    cut.lineAt(0).draw(&painter, at);
}

void ChangeDelegate::paintSentence(QPainter& painter, const QStyleOptionViewItem& option,
                                   const ChangeRow& row) const {
    const int room = textRoom(rowWidth(option));
    const int lines = linesOf(row, rowWidth(option));
    QTextLayout layout(row.text);
    const int broken = breakLines(layout, row, room, roomBeside(row));
    const QRect text = QStyle::visualRect(option.direction, option.rect,
                                          {option.rect.left() + scaled(kTextLeft),
                                           option.rect.top() + scaled(kPad), room, option.rect.height()});
    painter.setPen(colours().ink);
    const int rise = (lineHeight(Type::Body) - QFontMetrics(typeFont(Type::Body)).height()) / 2;
    const QPointF start(text.left(), text.top() + rise);
    for (int i = 0; i < lines; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i + 1 < lines || broken <= lines)
            line.draw(&painter, start);
        else
            paintCut(painter, row, line.textStart(), start + QPointF(0, i * lineHeight(Type::Body)),
                     room - roomBeside(row));
    }
}

/// Under the sentence; `beside` is taken by the buttons.
void ChangeDelegate::paintDetail(QPainter& painter, const QStyleOptionViewItem& option, const ChangeRow& row,
                                 int beside) const {
    const int room = textRoom(rowWidth(option)) - beside;
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(option.state.testFlag(QStyle::State_Selected) ? colours().ink2 : colours().ink3);
    const int under = scaled(kPad) + linesOf(row, rowWidth(option)) * lineHeight(Type::Body);
    const QRect detail =
        QStyle::visualRect(option.direction, option.rect,
                           {option.rect.left() + scaled(kTextLeft), option.rect.top() + under, room,
                            detailHeight(row, rowWidth(option))});
    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    if (m_shows == Shows::Clashes)
        painter.drawText(detail, Qt::AlignTop | start | Qt::TextWordWrap, row.detail);
    else
        painter.drawText(detail, Qt::AlignVCenter | start,
                         QFontMetrics(painter.font()).elidedText(row.detail, Qt::ElideRight, room));
}

void ChangeDelegate::paintButtons(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    for (const Button button : {Button::Details, Button::TakeBack}) {
        const QRectF box(buttonBox(index, option.rect, option.direction, button));
        if (box.isEmpty())
            continue;
        ControlState state;
        state.hovered = m_hotIndex == index && m_hot == button;
        const bool isDetails = button == Button::Details;
        const QColor ink = paintButtonGround(painter, box.adjusted(0.5, 0.5, -0.5, -0.5),
                                             isDetails ? ButtonKind::Plain : ButtonKind::Outline, state);
        QRectF glyph(0, 0, scaledF(16), scaledF(16));
        glyph.moveCenter(box.center());
        icons::paint(painter, glyph, isDetails ? "note" : "take-back", ink);
    }
}

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ChangeRow& row = rowOf(index);
    if (isHeading(row)) {
        paintHeading(*painter, option, row);
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF ground = QRectF(option.rect).adjusted(scaledF(kGround), 0, -scaledF(kGround), 0);
    if (isSelected || isHovered)
        paintBox(*painter, ground, kCardRadius, isSelected ? colours().soft : colours().hover);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, ground.adjusted(4, 4, -4, -4), kControlRadius);
    const QRect tile =
        QStyle::visualRect(option.direction, option.rect,
                           {option.rect.left() + scaled(kTileLeft), option.rect.top() + scaled(kPad - 1),
                            scaled(kTileSide), scaled(kTileSide)});
    if (m_shows == Shows::Clashes)
        paintStatus(*painter, QRectF(tile).adjusted(2, 2, -2, -2), StatusMark::NearTarget,
                    isSelected ? colours().soft : colours().panel);
    else
        paintChangeTile(*painter, tile, static_cast<ChangeMark>(row.mark));
    const bool hasButtons = m_shows == Shows::Changes && (isSelected || isHovered);
    paintSentence(*painter, option, row);
    paintDetail(*painter, option, row, hasButtons ? buttonRoom() : 0);
    if (hasButtons)
        paintButtons(*painter, option, index);
    painter->restore();
}

} // namespace orgwright
