// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/position_face.h"

#include <QAbstractButton>
#include <functional>

namespace orgwright {

/// A line that stands for a position (or, without a face, for anything): picture, name, what follows it, and
/// a figure at its end. A press goes there.
class FaceRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit FaceRow(const PositionFace& face, const QString& figure = {}, QWidget* parent = nullptr);
    /// A coloured square in place of the picture; no picture for no colour.
    FaceRow(const QColor& swatch, const QString& name, const QString& figure, QWidget* parent = nullptr);

    /// A picture of one's own in place of the face.
    void setGlyph(std::function<void(QPainter&, const QRectF&)> paint);
    /// What follows the name, in ink2.
    void setSecond(const QString& second);
    /// A shape of warning before the figure.
    void setWarned(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    double paintPicture(QPainter& painter) const;
    double paintFigure(QPainter& painter) const;
    QRectF mirrored(const QRectF& box) const;

    PositionFace m_face;
    QColor m_swatch;
    QString m_figure;
    std::function<void(QPainter&, const QRectF&)> m_glyph;
    bool m_hasPicture = true;
    bool m_isWarned = false;
};

} // namespace orgwright
