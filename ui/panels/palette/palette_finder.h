// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/palette/palette_model.h"
#include "ui/panels/palette/search_index.h"

#include <functional>
#include <optional>
#include <vector>

namespace orgwright {

/// What the palette offers for a text: of nothing typed what was chosen last and the usual actions, else what
/// matches, best first.
class PaletteFinder {
public:
    struct Wanted {
        bool hasActions = true;
        bool hasPositions = true;
        bool hasTeams = true; ///< and locations
        std::function<QString(PositionId)> whyNot = {};
    };

    explicit PaletteFinder(const Workspace& workspace);

    void follow(const Changes& changes);
    std::vector<PaletteRow> find(const QString& text, const Wanted& wanted);
    /// A choice that is offered first the next time.
    void remember(const PaletteRow& row);

private:
    struct Ranked {
        PaletteRow row;
        Match match;
    };

    std::vector<PaletteRow> recent(const Wanted& wanted) const;
    void findRows(const QString& text, const Wanted& wanted, std::vector<Ranked>& found) const;
    void findActions(std::string_view query, std::vector<Ranked>& found) const;
    void findBets(std::string_view query, std::vector<Ranked>& found) const;
    void findLocations(std::string_view query, std::vector<Ranked>& found);
    bool isStillThere(const PaletteRow& row) const;
    PaletteRow actionRow(ActionId id) const;
    const std::vector<std::pair<std::string, QString>>& locations();

    const Workspace& m_workspace;
    std::optional<SearchIndex> m_index; ///< there is always one
    std::vector<PaletteRow> m_recent;
    std::vector<std::pair<std::string, QString>> m_locations; ///< folded and as written
    bool m_hasLocations = false;
};

} // namespace orgwright
