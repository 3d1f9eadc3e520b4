// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QPainter;

namespace orgwright {

/// Who or what a round picture stands for.
struct AvatarFace {
    enum class Kind {
        Initials, // a person by name
        Person,   // a person whose name is hidden
        Open,     // an open seat: person in a dashed ring
        Planned   // a planned seat: plus in a dashed ring
    };
    Kind kind = Kind::Initials;
    QString initials; // up to two letters, see initialsOf
    QColor colour;    // the team's hue; invalid: well
};

/// The first letters of the first and last word of a name ("Nadia Rahman": NR), in capitals; whole
/// characters, also beyond the basic plane. Empty for an empty name.
QString initialsOf(const QString& name);

/// Paints a face into the circle in `box` (20, 22, 28 or 40 px).
void paintAvatar(QPainter& painter, const QRectF& box, const AvatarFace& face);

/// A face as a widget; decoration, so accessible readers pass it by.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(const AvatarFace& face = {}, int size = 28, QWidget* parent = nullptr);

    void setFace(const AvatarFace& face);

    /// Pixels at 100 %.
    void setDiameter(int size);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    AvatarFace m_face;
    int m_size;
};

} // namespace orgwright
