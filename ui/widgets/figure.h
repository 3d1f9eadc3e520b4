// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QAbstractButton>

namespace orgwright {

/// A cell of the impact strip: caption over figure, with the signed difference after it. A click opens what
/// explains it. Digits are tabular and the cell keeps its width (see setReserve), so nothing moves while
/// values do.
class Figure : public QAbstractButton {
    Q_OBJECT

public:
    enum class Ground { None, Soft, Accent };

    explicit Figure(const QString& caption, QWidget* parent = nullptr);

    void setCaption(const QString& caption);

    /// `difference` comes with its sign ("+4", "−1", "±0"); empty: none.
    void setFigure(const QString& value, const QString& difference = {});

    /// Shows "before → value difference"; empty: the value alone.
    void setBefore(const QString& before);

    /// A crossed target: shape and words after the difference ("under 5").
    void setWarning(const QString& words, StatusMark status = StatusMark::NearTarget);

    /// Hatched plate in place of value, difference, before and warning.
    void setConcealed(bool on);

    /// Soft in a drag for what is touched; Accent for the sentence of what is about to happen (an icon name
    /// may precede it, see setIconName).
    void setGround(Ground ground);
    void setIconName(const char* icon);

    /// The widest value and difference to keep room for.
    void setReserve(const QString& value, const QString& difference);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Run;
    QList<Run> runs(const QString& value, const QString& difference) const;
    double runsWidth(const QList<Run>& runs) const;
    void paintRuns(QPainter& painter, const QRectF& line) const;
    void describe();
    double padding() const;

    QString m_caption;
    QString m_value;
    QString m_difference;
    QString m_before;
    QString m_warning;
    QString m_reserveValue;
    QString m_reserveDifference;
    QByteArray m_icon;
    StatusMark m_status = StatusMark::NearTarget;
    Ground m_ground = Ground::None;
    bool m_concealed = false;
};

} // namespace orgwright
