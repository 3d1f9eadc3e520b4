// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

namespace orgwright {

/// What the program is, its version and licence, and whose work it stands on.
class AboutDialog : public Dialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

private:
    QWidget* makeHead();
    QWidget* makeCredits();
};

} // namespace orgwright
