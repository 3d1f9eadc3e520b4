// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tray/tray_list.h"

#include "ui/panels/tray/tray_model.h"
#include "ui/theme/look.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace orgwright {
namespace {

constexpr int kChip = 30;
constexpr int kTrayListGap = 8;
constexpr int kMostWide = 280;

class ChipDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const PositionFace face = faceOfIndex(index);
        const double text = advance(Type::Body, face.name) + scaledF(8) + advance(Type::Small, face.second);
        const int wide = static_cast<int>(text) + scaled(8 + 20 + 8 + 10);
        return {std::min(wide, scaled(kMostWide)) + scaled(kTrayListGap), scaled(kChip + 8)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const PositionFace face = faceOfIndex(index);
        QRectF chip(option.rect.left() + scaledF(4), 0, option.rect.width() - scaledF(kTrayListGap),
                    scaledF(kChip));
        chip.moveTop(option.rect.center().y() + 0.5 - chip.height() / 2);
        paintGround(*painter, chip, option.state, face.isOpen);
        paintTexts(*painter, chip, face, option.direction);
        painter->restore();
    }

private:
    static PositionFace faceOfIndex(const QModelIndex& index) {
        return static_cast<const TrayModel*>(index.model())->face(index);
    }

    static void paintGround(QPainter& painter, const QRectF& chip, QStyle::State state, bool isOpen) {
        const Colours& c = colours();
        const bool isSelected = state.testFlag(QStyle::State_Selected);
        const bool isHovered = state.testFlag(QStyle::State_MouseOver);
        if (isSelected)
            paintBox(painter, chip.adjusted(-3, -3, 3, 3), kControlRadius + 3, c.selectionHalo());
        paintBox(painter, chip, kControlRadius, isOpen && !isSelected ? c.panel : c.card,
                 isSelected  ? c.accent
                 : isHovered ? c.line
                 : isOpen    ? QColor()
                             : c.edge,
                 isSelected ? 2 : 0);
        if (!isOpen || isSelected)
            return;
        QPen pen(c.line, 1.5, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2.4, 2.0});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(chip.adjusted(0.75, 0.75, -0.75, -0.75), kControlRadius, kControlRadius);
    }

    static void paintTexts(QPainter& painter, const QRectF& chip, const PositionFace& face,
                           Qt::LayoutDirection direction) {
        const auto mirrored = [&](const QRectF& box) {
            return direction == Qt::RightToLeft ? QRectF(chip.left() + chip.right() - box.right(), box.top(),
                                                         box.width(), box.height())
                                                : box;
        };
        const int align =
            static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter;
        const double side = scaledF(20);
        double x = chip.left() + scaledF(8);
        paintAvatar(painter, mirrored({x, chip.center().y() - side / 2, side, side}), face.avatar);
        x += side + scaledF(8);
        double room = chip.right() - scaledF(10) - x;
        const auto write = [&](Type type, const QColor& colour, const QString& text) {
            if (room < scaledF(20))
                return;
            painter.setFont(typeFont(type));
            painter.setPen(colour);
            const QString cut =
                painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room + 1));
            painter.drawText(mirrored({x, chip.top(), room + 1, chip.height()}), align, cut);
            const double wide = advance(type, cut) + scaledF(8);
            x += wide;
            room -= wide;
        };
        write(Type::Body, colours().ink, face.name);
        write(Type::Small, colours().ink2, face.second);
    }
};

} // namespace

TrayList::TrayList(TrayModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model) {
    setModel(&model);
    setItemDelegate(new ChipDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setLayoutMode(QListView::Batched);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Positions in the tray"));
}

void TrayList::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->pos();
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    QListView::mousePressEvent(event);
}

// No drag of Qt's own: whoever draws the chart shows the branch under the pointer and what a drop would do.
void TrayList::mouseMoveEvent(QMouseEvent* event) {
    const bool isDrag = m_pressed.isValid() && event->buttons().testFlag(Qt::LeftButton) &&
                        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!isDrag) {
        if (event->buttons() == Qt::NoButton)
            QListView::mouseMoveEvent(event);
        return;
    }
    const PositionId position = m_model.position(m_pressed);
    m_pressed = QModelIndex();
    Q_EMIT dragStarted(position, event->globalPosition().toPoint());
}

void TrayList::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const int amount = turned.x() != 0 ? turned.x() : turned.y();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - amount / 2);
    event->accept();
}

void TrayList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

} // namespace orgwright
