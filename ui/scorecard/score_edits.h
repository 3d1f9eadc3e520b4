// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/scorecard_commands.h"
#include "core/rollup/scorecard.h"
#include "ui/shell/workspace.h"

namespace orgwright {

/// The score of the measure in the quarter looked at as it is, or a new one without anything in it.
Score scoreNow(const Workspace& workspace, MeasureId measure);

/// Scores the measure in the quarter looked at; false where that is refused, which the document says.
bool giveScore(Workspace& workspace, MeasureId measure, Hundredths value);

/// Takes score and note away; nothing where there is none.
void takeScoreBack(Workspace& workspace, MeasureId measure);

/// Changes something of the score: its note, who gave it, how sure they are.
template <class Edit>
bool editScore(Workspace& workspace, MeasureId measure, Edit edit) {
    return bool(workspace.document.run([&](Editor& editor) {
        Score row = scoreNow(workspace, measure);
        edit(row);
        return setScore(editor, row);
    }));
}

} // namespace orgwright
