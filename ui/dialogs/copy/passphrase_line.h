// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace orgwright {

/// A line for a passphrase, hidden until its eye is pressed, so that a slip of the finger can be seen.
class PassphraseLine : public QLineEdit {
    Q_OBJECT

public:
    explicit PassphraseLine(QWidget* parent = nullptr);

private:
    void reveal(bool on);

    QAction* m_eye;
};

} // namespace orgwright
