// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/scorecard.h"
#include "ui/theme/colours.h"

#include <QChartView>
#include <optional>

namespace orgwright {

/// The figures of the categories around a middle, for one quarter or two.
class CategoryRadar : public QChartView {
    Q_OBJECT

public:
    using Figures = std::array<CategoryFigure, kCategories.size()>;
    struct Ring {
        QString name; ///< of the quarter
        Figures figures = {};
    };

    explicit CategoryRadar(const QString& name, QWidget* parent = nullptr);

    void show(const Ring& now, const std::optional<Ring>& before);
    using QChartView::show;
    /// In these colours whatever the theme: for pictures on paper. They must outlive it.
    void setColours(const Colours& own);
    void copyTo(CategoryRadar& other) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void add(const Ring& ring, bool isNow);
    const Colours& tones() const;

    const Colours* m_own = nullptr;
    Ring m_now;
    std::optional<Ring> m_before;
};

} // namespace orgwright
