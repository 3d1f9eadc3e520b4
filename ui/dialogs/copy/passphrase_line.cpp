// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copy/passphrase_line.h"

#include "ui/theme/icons.h"

#include <QAction>

namespace orgwright {

PassphraseLine::PassphraseLine(QWidget* parent)
    : QLineEdit(parent)
    , m_eye(addAction(icons::icon("eye", &Colours::ink2), TrailingPosition)) {
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &PassphraseLine::reveal);
    reveal(false);
}

void PassphraseLine::reveal(bool on) {
    setEchoMode(on ? Normal : Password);
    m_eye->setIcon(icons::icon(on ? "eye-off" : "eye", &Colours::ink2));
    m_eye->setToolTip(on ? tr("Hide the passphrase") : tr("Show the passphrase"));
}

} // namespace orgwright
