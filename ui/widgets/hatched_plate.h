// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace orgwright {

/// Stands for a hidden value: always as wide, whatever the value. Accessible readers hear "Hidden".
class HatchedPlate : public QWidget {
    Q_OBJECT

public:
    /// `tight`: 56 instead of 72 px wide. `word` ("Hidden", translated by the caller) follows where it is not
    /// empty.
    explicit HatchedPlate(const QString& word, bool tight = false, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word;
    bool m_tight;
};

} // namespace orgwright
