// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_math.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QStyleOption>

namespace orgwright::styling {

namespace {

constexpr int kInset = 10; // from the edge of a field to its text
constexpr int kSteps = 20; // the column of a spin box's steps
constexpr int kArrow = 28; // the end of a combo box

QColor textOn(const QStyleOption& option) {
    const QColor& ink = colours().ink;
    return option.state & QStyle::State_Enabled ? ink : faded(ink, 0.55);
}

void stepMark(QPainter& painter, const QStyleOptionSpinBox& option, QStyle::SubControl part, bool enabled) {
    const QRect box = spinPart(option, part);
    const bool up = part == QStyle::SC_SpinBoxUp;
    const bool active =
        (option.activeSubControls & part) && (option.state & QStyle::State_MouseOver) && enabled;
    const Colours& c = colours();
    if (active)
        paintBox(painter, box.adjusted(1, 1, -1, -1), 3,
                 option.state & QStyle::State_Sunken ? c.edge : c.hover);
    const QColor colour = enabled ? c.ink2 : faded(c.ink2, 0.4);
    QRectF mark(0, 0, scaled(12), scaled(12));
    mark.moveCenter(QRectF(box).center());
    paintChevron(painter, mark, up ? Qt::TopEdge : Qt::BottomEdge, colour);
}

} // namespace

void comboBox(QPainter& painter, const QStyleOptionComboBox& option) {
    ControlState state = stateOf(option);
    state.checked = false;
    if (option.editable)
        paintWell(painter, option.rect, state);
    else if (option.frame)
        paintButtonGround(painter, option.rect, ButtonKind::Outline, state);
    const QRect box = comboPart(option, QStyle::SC_ComboBoxArrow);
    paintChevron(painter, QRectF(box).adjusted(0, 0, 0, 0), Qt::BottomEdge, textOn(option));
}

void comboLabel(QPainter& painter, const QStyleOptionComboBox& option) {
    if (option.editable)
        return;
    QRect box = comboPart(option, QStyle::SC_ComboBoxEditField);
    painter.save();
    if (!option.currentIcon.isNull()) {
        const QRect icon =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, box);
        option.currentIcon.paint(&painter, icon, Qt::AlignCenter,
                                 option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        box = QStyle::visualRect(option.direction, box,
                                 box.adjusted(option.iconSize.width() + scaled(8), 0, 0, 0));
    }
    painter.setPen(textOn(option));
    const QString text = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, box.width());
    painter.drawText(
        box, QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
        text);
    painter.restore();
}

QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part) {
    const QRect& all = option.rect;
    QRect box = all;
    if (part == QStyle::SC_ComboBoxArrow)
        box = QRect(all.right() - scaled(kArrow) + 3, all.top(), scaled(kArrow) - 6, all.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        box = all.adjusted(option.editable ? 2 : scaled(kInset), 1, -scaled(kArrow), -1);
    return QStyle::visualRect(option.direction, all, box);
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option) {
    if (option.frame)
        paintWell(painter, option.rect, stateOf(option));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    stepMark(painter, option, QStyle::SC_SpinBoxUp, option.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    stepMark(painter, option, QStyle::SC_SpinBoxDown, option.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part) {
    const QRect& all = option.rect;
    const bool bare = option.buttonSymbols == QAbstractSpinBox::NoButtons;
    const int column = bare ? 0 : scaled(kSteps);
    const int middle = all.top() + all.height() / 2;
    QRect box = all;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        box = QRect(all.right() - column - 2, all.top() + 3, column, middle - all.top() - 3);
        break;
    case QStyle::SC_SpinBoxDown:
        box = QRect(all.right() - column - 2, middle, column, all.bottom() - 2 - middle);
        break;
    case QStyle::SC_SpinBoxEditField:
        box = all.adjusted(2, 1, -column - 4, -1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, all, box);
}

} // namespace orgwright::styling
