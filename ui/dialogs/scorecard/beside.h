// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <initializer_list>

namespace orgwright {

/// Fields in one row, each as wide as the others.
inline QHBoxLayout* beside(std::initializer_list<QWidget*> fields) {
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(12));
    for (QWidget* field : fields)
        row->addWidget(field, 1);
    return row;
}

} // namespace orgwright
