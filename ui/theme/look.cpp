// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVariant>
#include <QWidget>

namespace orgwright {

namespace {

constexpr char kKind[] = "orgwrightKind";
constexpr char kSize[] = "orgwrightSize";
constexpr char kOwnFocus[] = "orgwrightOwnFocus";
constexpr char kFocusRadius[] = "orgwrightFocusRadius";
constexpr qsizetype kTipLine = 60;

QString brokenLine(const QString& text) {
    QString result;
    qsizetype length = 0;
    for (const QString& word : text.split(u' ')) {
        const bool fits = length == 0 || length + word.size() < kTipLine;
        if (!result.isEmpty())
            result += fits ? u' ' : u'\n';
        result += word;
        length = fits ? length + word.size() + 1 : word.size();
    }
    return result;
}

} // namespace

QString brokenTip(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines += brokenLine(line);
    return lines.join(u'\n');
}

void setButtonKind(QWidget& widget, ButtonKind kind) {
    widget.setProperty(kKind, static_cast<int>(kind));
    widget.update();
}

void setControlSize(QWidget& widget, ControlSize size) {
    widget.setProperty(kSize, static_cast<int>(size));
    // Qt's buttons and fields keep their size hint until the style changes.
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(&widget, &change);
    widget.updateGeometry();
}

ButtonKind buttonKind(const QWidget* widget, ButtonKind fallback) {
    const QVariant kind = widget ? widget->property(kKind) : QVariant();
    return kind.isValid() ? static_cast<ButtonKind>(kind.toInt()) : fallback;
}

ControlSize controlSize(const QWidget* widget) {
    const QVariant size = widget ? widget->property(kSize) : QVariant();
    return size.isValid() ? static_cast<ControlSize>(size.toInt()) : ControlSize::Normal;
}

int controlHeight(ControlSize size) {
    switch (size) {
    case ControlSize::Small:
        return scaled(28);
    case ControlSize::Large:
        return scaled(36);
    case ControlSize::Normal:
        break;
    }
    return scaled(32);
}

void setPlainToolTip(QWidget& widget, const QString& text) {
    widget.setToolTip(brokenTip(text));
}

void setRefused(QWidget& widget, const QString& reason, const QString& tip) {
    widget.setEnabled(reason.isEmpty());
    setPlainToolTip(widget, reason.isEmpty() ? tip : reason);
}

void setDrawsOwnFocus(QWidget& widget, bool on) {
    widget.setProperty(kOwnFocus, on);
}

bool drawsOwnFocus(const QWidget& widget) {
    return widget.property(kOwnFocus).toBool();
}

void setFocusRadius(QWidget& widget, double radius) {
    widget.setProperty(kFocusRadius, radius);
}

double focusRadius(const QWidget& widget) {
    const QVariant radius = widget.property(kFocusRadius);
    return radius.isValid() ? radius.toDouble() : kControlRadius;
}

} // namespace orgwright
