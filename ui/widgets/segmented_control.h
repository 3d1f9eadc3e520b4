// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace orgwright {

/// One of a few, all in sight: a well with a card under the chosen one. Left and Right move the choice.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    /// `name` is what accessible readers call the group.
    explicit SegmentedControl(const QString& name, QWidget* parent = nullptr);

    /// Adds a segment and gives its index; the first is chosen.
    int addSegment(const QString& text);
    void setSegmentText(int index, const QString& text);
    void setSegmentToolTip(int index, const QString& text);

    /// A segment that cannot be chosen says why; an empty reason frees it.
    void refuseSegment(int index, const QString& reason);

    int count() const;
    int current() const;

    /// Does not emit chosen(). Out of range: nothing happens.
    void setCurrent(int index);

Q_SIGNALS:
    /// The user chose another segment.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    std::vector<QAbstractButton*> m_segments;
};

} // namespace orgwright
