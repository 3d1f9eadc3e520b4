// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QStyleOption>
#include <QToolButton>

namespace orgwright {

namespace {

Qt::Edge arrowEdge(QStyle::PrimitiveElement element) {
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Qt::TopEdge;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftEdge;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightEdge;
    default:
        return Qt::BottomEdge;
    }
}

bool isTextArea(const QWidget* widget) {
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

void frame(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    if (widget && widget->inherits("QComboBoxPrivateContainer"))
        return styling::menuPanel(painter, option.rect);
    if (isTextArea(widget))
        return paintWell(painter, option.rect, styling::stateOf(option));
    paintBox(painter, option.rect, kControlRadius, {}, colours().hair);
}

void fieldPanel(QPainter& painter, const QStyleOption& option) {
    const auto* panel = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (panel && panel->lineWidth > 0)
        paintWell(painter, option.rect, styling::stateOf(option));
}

void dropMark(QPainter& painter, const QStyleOption& option) {
    if (option.rect.height() <= 1)
        painter.fillRect(QRectF(option.rect).adjusted(0, -1, 0, 1), colours().accent);
    else
        paintBox(painter, option.rect, kTagRadius, {}, colours().accent, 2.0);
}

void toolTip(QPainter& painter, const QStyleOption& option) {
    paintBox(painter, option.rect, kControlRadius, colours().tooltip);
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonTool:
        return styling::toolButton(*painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return styling::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return styling::radioButton(*painter, *option);
    case PE_PanelLineEdit:
        return fieldPanel(*painter, *option);
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            styling::itemGround(*painter, *item);
        return;
    case PE_IndicatorBranch:
        return styling::branch(*painter, *option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return paintChevron(*painter, option->rect, arrowEdge(element), colours().ink2);
    case PE_IndicatorItemViewItemDrop:
        return dropMark(*painter, *option);
    case PE_PanelTipLabel:
        return toolTip(*painter, *option);
    default:
        return drawFramelike(element, option, painter, widget);
    }
}

void Style::drawFramelike(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_FrameFocusRect:
        // Everything else has the ring around it, see FocusRing.
        if (qobject_cast<const QAbstractItemView*>(widget) && !styling::isInPopup(widget) &&
            (option->state & State_KeyboardFocusChange))
            styling::itemFocus(*painter, *option);
        return;
    case PE_PanelItemViewRow:
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameButtonTool:
    case PE_IndicatorToolBarSeparator:
    case PE_FrameMenu:
        return;
    case PE_PanelMenu:
        return styling::menuPanel(*painter, option->rect);
    case PE_Frame:
        return frame(*painter, *option, widget);
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameDockWidget:
        if (element != PE_FrameDockWidget)
            paintHairline(*painter, option->rect, element == PE_FrameTabWidget ? Qt::TopEdge : Qt::BottomEdge,
                          colours().hair);
        return;
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
        painter->fillRect(option->rect, colours().panel);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        if (element == CE_PushButtonBevel)
            return styling::pushButton(*painter, *button, widget);
        if (element == CE_PushButtonLabel)
            return styling::pushButtonLabel(*painter, *button, widget);
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && element == CE_ComboBoxLabel)
        return styling::comboLabel(*painter, *combo);
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        if (element == CE_MenuItem)
            return styling::menuItem(*painter, *item);
        if (element == CE_MenuBarItem)
            return styling::menuBarItem(*painter, *item);
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape)
            return styling::tab(*painter, *tab);
        if (element == CE_TabBarTabLabel)
            return;
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == CE_Header || element == CE_HeaderSection)
            styling::headerSection(*painter, *header);
        if (element == CE_Header || element == CE_HeaderLabel)
            styling::headerLabel(*painter, *header);
        if (element == CE_Header || element == CE_HeaderSection || element == CE_HeaderLabel)
            return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
        if (element == CE_ProgressBarGroove)
            return styling::progressGroove(*painter, *bar);
        if (element == CE_ProgressBarContents)
            return styling::progressContents(*painter, *bar);
        if (element == CE_ProgressBarLabel)
            return;
    }
    switch (element) {
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colours().panel);
        return paintHairline(*painter, option->rect, Qt::BottomEdge, colours().edge);
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        return painter->fillRect(option->rect, colours().panel);
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        return painter->fillRect(option->rect, colours().hair);
    case CE_RubberBand:
        return styling::rubberBand(*painter, *option);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

} // namespace orgwright
