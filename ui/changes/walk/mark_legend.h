// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/plan_document.h"

#include <QWidget>
#include <vector>

class QAbstractScrollArea;

namespace orgwright {

/// What the marks on the chart say, at its lower left; those that are drawn.
class MarkLegend : public QWidget {
    Q_OBJECT

public:
    MarkLegend(const PlanDocument& document, QAbstractScrollArea& canvas);

    const std::vector<Mark>& marks() const { return m_marks; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void place();
    int widthOf(Mark mark) const;

    const PlanDocument& m_document;
    QAbstractScrollArea& m_canvas;
    std::vector<Mark> m_marks;
};

} // namespace orgwright
