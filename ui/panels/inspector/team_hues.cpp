// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/team_hues.h"

#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

namespace orgwright {

void TeamHues::follow(const Changes& changes) {
    if (!changes.of<Team>().empty())
        reset();
}

const drawing::ChartColours& TeamHues::colours() const {
    if (!m_colours) {
        drawing::ChartOptions options;
        options.root = m_workspace.view.focus();
        options.colourBy = drawing::ColourBy::Team;
        m_colours.emplace(m_workspace.document.org(), options);
    }
    return *m_colours;
}

QColor TeamHues::of(TeamId team) const {
    return hueColour(team ? colours().ofTeam(team).hue : 0);
}

QColor TeamHues::of(PositionId position) const {
    const Position* row = m_workspace.document.org().find(position);
    return of(row ? row->team : TeamId{});
}

QColor hueColour(int hue) {
    const Colours& theme = orgwright::colours();
    if (hue >= drawing::bucketHue(kBuckets.front()) && hue <= drawing::bucketHue(kBuckets.back()))
        return theme.buckets[static_cast<std::size_t>(hue - drawing::bucketHue(kBuckets.front()))];
    return hue < 1 || hue > static_cast<int>(theme.teams.size())
               ? theme.line
               : theme.teams[static_cast<std::size_t>(hue - 1)];
}

} // namespace orgwright
