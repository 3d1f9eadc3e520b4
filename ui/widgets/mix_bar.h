// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace orgwright {

/// Shares of the four buckets as one bar with their patterns, in order, 2 px apart. The words beside it are
/// the caller's.
class MixBar : public QWidget {
    Q_OBJECT

public:
    explicit MixBar(QWidget* parent = nullptr);

    /// Shares in basis points, core to experimental; what they lack to 10,000 stays empty.
    void setShares(const QList<int>& basisPoints);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<int> m_shares;
};

} // namespace orgwright
