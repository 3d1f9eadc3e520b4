// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/chart/view_bar.h"

#include <QWidget>

namespace orgwright {

/// The chart's legend in one line, at the trailing edge: squares and words; what does not fit is counted and
/// listed on a press.
class LegendBar : public QWidget {
    Q_OBJECT

public:
    explicit LegendBar(QWidget* parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);
    /// How many entries are shown in the line.
    int shownCount() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed(const orgwright::LegendEntry& entry);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Spot {
        int entry; ///< -1: the count of what is left out
        QRectF box;
    };
    std::vector<Spot> spots() const;
    double entryWidth(const LegendEntry& entry) const;
    QString restText(int rest) const;
    void openList();

    std::vector<LegendEntry> m_entries;
};

} // namespace orgwright
