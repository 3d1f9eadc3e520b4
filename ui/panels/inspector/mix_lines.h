// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/staffing.h"
#include "ui/words/formats.h"

#include <QWidget>
#include <array>

namespace orgwright {

class ElidedLabel;
class MixBar;

/// A mix in full: the bar, and below it each bucket that has anything with its share and its FTE, or with
/// what becomes of its share.
class MixLines : public QWidget {
    Q_OBJECT

public:
    explicit MixLines(QWidget* parent = nullptr);

    void show(const Mix& mix, const Formats& formats);
    /// "21 % → 18 %  −3". All four stand there, so that nothing moves while values change.
    void showChange(const Mix& before, const Mix& after, const Formats& formats);

private:
    struct Line {
        QWidget* name;
        ElidedLabel* share;
        ElidedLabel* figure;
    };

    void setLine(Bucket bucket, bool isShown, const QString& share, const QString& figure);
    void setBar(const Mix& mix);

    MixBar* m_bar;
    std::array<Line, kBuckets.size()> m_lines;
};

} // namespace orgwright
