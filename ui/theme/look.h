// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace orgwright {

/// How loud a button is. One filled button in a window; plain ones stand on bars.
enum class ButtonKind { Filled, Outline, Plain };

/// Control heights at 100 %: 28, 32 and 36 (start page) pixels.
enum class ControlSize { Small, Normal, Large };

/// Tell the style how to draw a plain Qt button or field. Without it a QPushButton is Outline (Filled when it
/// is the dialog's default), a QToolButton is Plain, and both are Normal.
void setButtonKind(QWidget& widget, ButtonKind kind);
void setControlSize(QWidget& widget, ControlSize size);
ButtonKind buttonKind(const QWidget* widget, ButtonKind fallback);
ControlSize controlSize(const QWidget* widget);

/// Height in pixels at the present text scale.
int controlHeight(ControlSize size);

/// The text of a tooltip with each of its lines broken at about 60 characters.
QString brokenTip(const QString& text);

/// A tooltip as plain text (nothing in it is ever parsed), broken into lines of about 60 characters.
void setPlainToolTip(QWidget& widget, const QString& text);

/// Disables the widget and says why in its tooltip; an empty reason enables it and puts `tip` there.
void setRefused(QWidget& widget, const QString& reason, const QString& tip = {});

/// Draws the widget's own keyboard focus instead of the ring around it (a canvas with cards does).
void setDrawsOwnFocus(QWidget& widget, bool on = true);
bool drawsOwnFocus(const QWidget& widget);

/// The corner radius the focus ring follows; 6 where nothing is said.
void setFocusRadius(QWidget& widget, double radius);
double focusRadius(const QWidget& widget);

} // namespace orgwright
