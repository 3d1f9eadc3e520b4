// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/walk/change_pictures.h"
#include "ui/widgets/surface.h"

namespace orgwright {

class Button;
class Label;
class SegmentedControl;
class Stepper;

/// How the changes are looked at: before, after or marked, side by side, and the way through them step by
/// step.
class ChangesBar : public Surface {
    Q_OBJECT

public:
    ChangesBar(ChangeBook& book, ChangeView& view, ChangePictures& pictures, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void roomRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void listen();
    void refresh();

    ChangeBook& m_book;
    ChangeView& m_view;
    ChangePictures& m_pictures;
    SegmentedControl* m_sides;
    Button* m_sideBySide;
    Label* m_word;
    Stepper* m_steps;
    Button* m_room;
};

} // namespace orgwright
