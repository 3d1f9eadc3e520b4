// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QWidget>

class QPainter;

namespace orgwright {

/// A key cap and what it does: "Esc  leave it where it was".
class KeyHint : public QWidget {
    Q_OBJECT

public:
    KeyHint(const QString& key, const QString& meaning, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
    QString m_meaning;
};

/// The size of a key cap with this text, and the cap itself (radius 4, hair, text in ink2).
QSizeF keyCapSize(const QString& key);
void paintKeyCap(QPainter& painter, const QRectF& box, const QString& key);

} // namespace orgwright
