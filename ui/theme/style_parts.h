// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint_kit.h"

#include <QStyle>

class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionGroupBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

/// The style's painters, one a part; see Style. All paint within the option's rectangle.
namespace orgwright::styling {

ControlState stateOf(const QStyleOption& option);

// Buttons and boxes
void pushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void pushButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void toolButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);

// Fields
void comboBox(QPainter& painter, const QStyleOptionComboBox& option);
void comboLabel(QPainter& painter, const QStyleOptionComboBox& option);
QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option);
QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);

// Bars
void scrollBar(QPainter& painter, const QStyleOptionSlider& option);
QRect scrollPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void progressGroove(QPainter& painter, const QStyleOptionProgressBar& option);
void progressContents(QPainter& painter, const QStyleOptionProgressBar& option);

// Menus and tabs
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);
QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
void menuPanel(QPainter& painter, const QRectF& box);
void tab(QPainter& painter, const QStyleOptionTab& option);
inline constexpr int kShadowReach = 4; // what a menu's window leaves around it for the shadow

// Views and frames
bool isInPopup(const QWidget* view); // the list that drops from a combo box
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void headerLabel(QPainter& painter, const QStyleOptionHeader& option);
void itemGround(QPainter& painter, const QStyleOptionViewItem& option);
void itemFocus(QPainter& painter, const QStyleOption& option);
void branch(QPainter& painter, const QStyleOption& option);
void groupBox(QPainter& painter, const QStyleOptionGroupBox& option, const QRect& frame, const QRect& title);
void rubberBand(QPainter& painter, const QStyleOption& option);

} // namespace orgwright::styling
