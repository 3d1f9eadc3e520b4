// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/discreet_copy.h"
#include "core/compare/scenario_matrix.h"
#include "ui/export/change_table.h"

#include <QStringList>
#include <vector>

namespace orgwright {

/// One line of the change list in the record: what, when, whose, why.
struct RecordLine {
    QString sentence;
    QString quarter;
    QString owner;
    QString note; ///< why: the reason of a funding decision, and what was noted
};

struct RecordGroup {
    QString kind;
    std::vector<RecordLine> lines;
};

/// A question of the decision record with its answer, a paragraph an entry.
struct RecordAnswer {
    QString question;
    QStringList paragraphs;
};

/// A line of figures under the heads of their columns: a measure of the scenario beside the baseline's.
struct RecordFigure {
    QString measure;
    QString before;
    QString after;
    QString difference;
};

/// A document for paper in words, as every form of it says them: a scenario's decision record with its change
/// list, or a quarter's review with its actions.
struct RecordText {
    QString title;    ///< the scenario
    QString subtitle; ///< "Brackwater, 9 changes against Baseline"
    std::vector<RecordAnswer> answers;
    RecordFigure figureHeads; ///< of the columns
    std::vector<RecordFigure> figures;
    QString listTitle; ///< "Changes"
    QString listEmpty; ///< in place of groups, where there are none
    std::vector<RecordGroup> groups;
};

/// Work on bets is that of the quarter. Costs a comparison with the baseline.
RecordText recordText(const DiscreetPlan& discreet, ScenarioId scenario, Quarter quarter);

} // namespace orgwright
