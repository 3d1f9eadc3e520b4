// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/discretion.h"
#include "core/rollup/findings.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QString>
#include <span>
#include <string_view>

namespace orgwright {

struct FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

/// A finding's rows and numbers, by their place in it, as words.
class FindingParts {
public:
    FindingParts(const Finding& finding, const Plan& plan, ScenarioId scenario, const Formats& formats,
                 const Discretion& discretion);

    /// What the row is called; a position by its title with who sits there.
    QString name(std::size_t place = 0) const;
    /// Those from this place on, at most eight of them, positions by who sits there.
    QString names(std::size_t from) const;
    int size() const { return static_cast<int>(m_finding.rows.size()); }

    std::int64_t number(std::size_t place = 0) const { return m_finding.numbers[place]; }
    int small(std::size_t place = 0) const { return static_cast<int>(number(place)); }
    QString count(std::size_t place = 0) const { return m_formats.count(number(place)); }
    QString fte(std::size_t place = 0) const { return m_formats.fte(number(place)); }
    QString money(std::size_t place) const;                  ///< of minor units, in short
    QString percent(std::size_t place) const;                ///< of basis points: "22 %"
    QString points(std::size_t place) const;                 ///< as distance, without sign: "9 points"
    QString band(std::size_t least, std::size_t most) const; ///< "10–25 %"
    QString quarter(std::size_t place) const;
    QString bucket(std::size_t place) const; ///< "growth", inside a sentence
    QString text(std::size_t place) const;
    const Formats& formats() const { return m_formats; }

private:
    QString shortName(std::size_t place) const;
    /// What is told in place of the row's name, where that may not be told; else empty.
    QString standIn(const RowRef& row) const;

    const Finding& m_finding;
    const Plan& m_plan;
    ScenarioId m_scenario;
    const Formats& m_formats;
    Discretion m_discretion;
};

/// What a rule is called, what it says, and what to do about it.
struct FindingWords {
    std::string_view rule;
    const char* name;
    const char* advice;
    QString (*sentence)(const FindingParts&);
};

// By the area of the rules.
std::span<const FindingWords> organisationWords();
std::span<const FindingWords> teamWords();
std::span<const FindingWords> portfolioWords();

} // namespace orgwright
