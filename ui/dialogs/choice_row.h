// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace orgwright {

/// One of a few answers, as large as a card: what is done and, below, what follows from it. Up and Down move
/// among those with the same parent.
class ChoiceRow : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceRow(const QString& title, const QString& consequence, QWidget* parent = nullptr);

    QString consequence() const { return m_consequence; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect textBox(int width) const;

    QString m_consequence;
};

} // namespace orgwright
