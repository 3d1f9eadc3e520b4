// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/decision.h"

#include <QObject>
#include <optional>

namespace orgwright {

/// How the changes of the shown scenario are looked at. View state: no part of the plan.
class ChangeView : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the chart shows: the baseline, the scenario as it stands, or the scenario with every change
    /// marked.
    enum class Side { Before, After, Changes };

    /// Whether the window shows changes, in place of the chart alone.
    bool isShown() const { return m_isShown; }
    Side side() const { return m_side; }
    /// How many changes are done, in their order, where they are walked through; else 0.
    int step() const { return m_step; }
    /// The organisation as it will be in this quarter; Quarter{}: with only what has no quarter done;
    /// nothing: no quarter is looked at.
    std::optional<Quarter> quarter() const { return m_quarter; }
    /// The line that is selected, by the first of its decisions.
    const std::optional<Decision>& line() const { return m_line; }
    bool isSideBySide() const { return m_isSideBySide; }

    void setShown(bool on);
    /// Steps and quarters are left.
    void setSide(Side side);
    /// 0: the side before. What is done is marked, unless the side after was looked at.
    void setStep(int step);
    void setQuarter(Quarter quarter);
    void setLine(const std::optional<Decision>& line);
    void setSideBySide(bool on);
    /// What another scenario has, is looked at from the beginning.
    void reset();

Q_SIGNALS:
    /// Something other than the line.
    void changed();
    void lineChanged();

private:
    struct Looked {
        Side side = Side::Changes;
        int step = 0;
        std::optional<Quarter> quarter = {};
        friend bool operator==(const Looked&, const Looked&) = default;
    };
    void look(const Looked& wanted);

    bool m_isShown = false;
    Side m_side = Side::Changes;
    int m_step = 0;
    std::optional<Quarter> m_quarter;
    std::optional<Decision> m_line;
    bool m_isSideBySide = false;
};

} // namespace orgwright
