// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/staffing.h"
#include "ui/words/formats.h"

#include <QAbstractButton>

namespace orgwright {

class MixBar;

/// The bucket mix at the end of the impact strip: each bucket's mark, its share of FTE and the difference in
/// points, over one bar. A press is for what explains it.
class MixReadout : public QAbstractButton {
    Q_OBJECT

public:
    explicit MixReadout(QWidget* parent = nullptr);

    /// Nothing is shown of a mix without FTE.
    void setMix(const Mix& was, const Mix& is, const Formats& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        QString share;
        QString difference;
    };

    void paintPart(QPainter& painter, Bucket bucket) const;
    double top() const;

    std::array<Part, kBuckets.size()> m_parts;
    MixBar* m_bar;
};

} // namespace orgwright
