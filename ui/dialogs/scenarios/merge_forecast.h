// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/model/discretion.h"
#include "ui/shell/plan_document.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace orgwright {

/// A colleague's copy of a scenario of this plan, as it was given to them and as they give it back.
struct ColleaguesCopy {
    Plan base;
    Plan theirs;
    QString name; ///< of the file
    /// The scenarios in it that can be merged.
    std::vector<ScenarioId> scenarios() const;
};

/// Opens a copy, for reading. Where it is none that can be merged into the plan, `whyNot` is a sentence that
/// says so. Throws StoreError.
std::optional<ColleaguesCopy> openCopy(const PlanDocument& document, const QString& path, QString& whyNot);

/// What merging would bring into the scenario here.
struct MergeForecast {
    std::optional<Refusal> refusal;
    bool isNew = false; ///< the scenario is not in this plan yet
    QStringList lines;  ///< what changes in it, in words; of a new one against the baseline
    struct Clashing {
        QString subject; ///< what both changed
        QString values;  ///< what either says
    };
    std::vector<Clashing> clashes; ///< those that come
};

MergeForecast forecastOf(PlanDocument& document, const ColleaguesCopy& copy, ScenarioId scenario,
                         const Discretion& discretion);

/// Merges it; false where it was refused.
bool merge(PlanDocument& document, const ColleaguesCopy& copy, ScenarioId scenario);

} // namespace orgwright
