// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_size.h"

#include "ui/theme/theme.h"

#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace orgwright {
namespace {

constexpr int kAround = 32; // what stays in sight of the window below

QSize room(const QWidget& dialog) {
    const QWidget* below = dialog.parentWidget();
    const QSize all = below ? below->window()->size() : dialog.screen()->availableSize();
    return all - QSize(kAround, kAround);
}

int neededHeight(const QWidget& dialog, int width) {
    QLayout* layout = dialog.layout();
    layout->invalidate();
    const int high =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    return std::min(high, room(dialog).height());
}

} // namespace

QSize fittingSize(const QWidget& dialog, int width, int height) {
    return QSize(scaled(width), scaled(height)).boundedTo(room(dialog));
}

void sizeToContent(QWidget& dialog, int width) {
    const int wide = std::min(scaled(width), room(dialog).width());
    dialog.setMinimumWidth(wide);
    dialog.resize(wide, neededHeight(dialog, wide));
}

void growToContent(QWidget& dialog) {
    if (!dialog.layout())
        return;
    const int high = neededHeight(dialog, dialog.width());
    if (high > dialog.height())
        dialog.resize(dialog.width(), high);
}

} // namespace orgwright
