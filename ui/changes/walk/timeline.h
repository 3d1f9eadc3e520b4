// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_book.h"
#include "ui/shell/change_view.h"
#include "ui/widgets/surface.h"

#include <vector>

namespace orgwright {

/// "As it will be in": the baseline and every quarter for which something is planned, with how many changes
/// take effect in each. A press or the arrow keys show the organisation as it will be then. Where nothing is
/// planned in time it says how to plan.
class Timeline : public Surface {
    Q_OBJECT

public:
    Timeline(ChangeBook& book, ChangeView& view, QWidget* parent = nullptr);

    struct Stop {
        std::optional<Quarter> quarter; ///< nothing: the baseline; Quarter{}: what has no quarter
        int changes = 0;
        QString text = {};
        friend bool operator==(const Stop&, const Stop&) = default;
    };
    const std::vector<Stop>& stops() const { return m_stops; }
    /// The stop that is shown; -1 where that is a step on the way.
    int current() const;
    /// Where a stop is.
    QPoint placeOf(int stop) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Headcount and cost by quarter are to be shown.
    void chartRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void refresh();
    void go(int stop);
    int stopAt(const QPoint& at) const;
    QRect track() const;
    void paintTrack(QPainter& painter) const;
    void paintStops(QPainter& painter) const;
    void paintTexts(QPainter& painter) const;

    ChangeBook& m_book;
    ChangeView& m_view;
    std::vector<Stop> m_stops;
    QString m_advice; ///< where there are none
    QWidget* m_chart;
};

} // namespace orgwright
