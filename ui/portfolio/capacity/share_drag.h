// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

class QMouseEvent;
class QTreeView;

namespace orgwright {

class CapacityModel;
class PlanDocument;
class Tag;

/// Drags the share of a bet's cell to the cell of another bet of the same team or position and quarter, half
/// of it with Ctrl; says beside the pointer what a drop would do, or why it cannot be. Escape ends it. Lives
/// as long as the table.
class ShareDrag : public QObject {
    Q_OBJECT

public:
    ShareDrag(QTreeView& table, CapacityModel& model, PlanDocument& document);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool follow(const QMouseEvent& event);
    bool press(const QPoint& at);
    bool move(const QPoint& at, bool isHalf);
    bool release(bool isHalf);
    void end();
    bool isPossible() const;
    QString saying(bool isHalf) const;
    int basisPoints(bool isHalf) const;

    QTreeView& m_table;
    CapacityModel& m_model;
    PlanDocument& m_document;
    Tag* m_tag;
    QPersistentModelIndex m_from;
    QPersistentModelIndex m_to;
    QPoint m_pressedAt;
    bool m_isDragging = false;
};

} // namespace orgwright
