// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/score_edits.h"

namespace orgwright {

Score scoreNow(const Workspace& workspace, MeasureId measure) {
    const Quarter quarter = workspace.scorecard.quarter();
    if (const Score* known = scoreOf(workspace.document.plan(), measure, quarter))
        return *known;
    Score row;
    row.measure = measure;
    row.quarter = quarter;
    return row;
}

bool giveScore(Workspace& workspace, MeasureId measure, Hundredths value) {
    return editScore(workspace, measure, [&](Score& row) {
        row.isScored = true;
        row.value = value;
    });
}

void takeScoreBack(Workspace& workspace, MeasureId measure) {
    if (scoreOf(workspace.document.plan(), measure, workspace.scorecard.quarter()))
        workspace.document.run(
            [&](Editor& editor) { return clearScore(editor, measure, workspace.scorecard.quarter()); });
}

} // namespace orgwright
