// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_book.h"
#include "ui/shell/change_view.h"

#include <QWidget>

class QAbstractScrollArea;

namespace orgwright {

/// What the marks on the chart say, at its lower left; those that the list has, while they are shown.
class MarkLegend : public QWidget {
    Q_OBJECT

public:
    MarkLegend(ChangeBook& book, ChangeView& view, QAbstractScrollArea& canvas);

    const std::vector<Mark>& marks() const { return m_marks; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void place();
    int widthOf(Mark mark) const;

    ChangeBook& m_book;
    ChangeView& m_view;
    QAbstractScrollArea& m_canvas;
    std::vector<Mark> m_marks;
};

} // namespace orgwright
