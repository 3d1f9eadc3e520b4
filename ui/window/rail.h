// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/widgets/surface.h"

namespace orgwright {

/// The bar at the left: the program's menu behind its sign, the views, and history and settings at its foot.
class Rail : public Surface {
    Q_OBJECT

public:
    explicit Rail(Actions& actions, QWidget* parent = nullptr);
};

} // namespace orgwright
