// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QListView>

namespace orgwright {

class TrayModel;

/// The tray's chips in a row that scrolls sideways.
class TrayList : public QListView {
    Q_OBJECT

public:
    explicit TrayList(TrayModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void dragStarted(orgwright::PositionId position, const QPoint& globalPosition);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    TrayModel& m_model;
    QPoint m_pressedAt;
    QPersistentModelIndex m_pressed;
};

} // namespace orgwright
