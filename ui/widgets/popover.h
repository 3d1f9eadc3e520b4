// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace orgwright {

/// A raised frame that opens beside what was pressed and closes by itself (a click elsewhere, Escape).
class Popover : public QFrame {
    Q_OBJECT

public:
    explicit Popover(QWidget* parent = nullptr);

    /// Put the content here; 12 px padding.
    QVBoxLayout* body() const { return m_body; }

    /// Opens below `anchor` (above where there is no room), aligned with its leading edge, wholly on its
    /// screen.
    void openAt(const QWidget& anchor);
    void openAt(const QPoint& globalPosition);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void openIn(const QRect& anchor);

    QVBoxLayout* m_body;
};

} // namespace orgwright
