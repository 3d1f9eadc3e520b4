// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/walk/change_pictures.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

#include <QTimer>

namespace orgwright {

class IconButton;

/// The change that was done last on the way, as one sentence at the foot of the chart; large in the room,
/// where it is all that stands there.
class StepCaption : public Surface {
    Q_OBJECT

public:
    StepCaption(ChangeBook& book, ChangeView& view, ChangePictures& pictures, const Workspace& workspace,
                QWidget* parent = nullptr);

    void setInRoom(bool on);
    bool isInRoom() const { return m_isInRoom; }
    QString sentence() const { return m_sentence; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    QString hint() const;
    QFont headline() const;
    double unit() const;
    void paintDots(QPainter& painter, const QRectF& box) const;

    ChangeBook& m_book;
    ChangeView& m_view;
    ChangePictures& m_pictures;
    const Workspace& m_workspace;
    IconButton* m_leave;
    QTimer m_hint; ///< runs while the keys are told
    QString m_sentence;
    QString m_count;
    Mark m_mark = Mark::Changed;
    bool m_hasMark = false;
    bool m_isInRoom = false;
};

} // namespace orgwright
