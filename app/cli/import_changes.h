// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/model/plan.h"

#include <QStringList>
#include <map>
#include <string>
#include <vector>

namespace orgwright::cli {

/// What an edit does to the positions of a scenario, in words that the program's own CSV uses: keys, plain
/// decimals, ISO dates. In order of keys.
class ImportChanges {
public:
    /// `after` is the scenario with the changes in it.
    ImportChanges(const Plan& after, ScenarioId scenario, const Changes& changes);

    /// "come", "leave" and "change", each a list of objects.
    Json object() const;
    /// The same for people, at most `most` lines of each kind.
    QStringList lines(int most) const;

private:
    struct FieldChange {
        std::string field;
        std::string from;
        std::string to;
    };
    struct Entry {
        std::string key;
        std::string title;
        std::vector<FieldChange> fields = {};
    };
    using Entries = std::map<std::pair<std::string, std::int64_t>, Entry>;

    void note(const RowChange<Position>& change);
    void noteHolders(const RowChanges<Incumbent>& changes);
    Entry& changed(const Position& row);
    std::string textOf(const Column<Position>& column, const Position& row) const;
    std::string referenceText(Refers refers, std::int64_t id) const;
    std::string personName(PersonId id) const;

    const Plan& m_after;
    const Org& m_org;
    const Changes& m_changes;
    std::map<std::int64_t, std::string>
        m_goneKeys; ///< of positions, teams and people that are no longer there
    Entries m_come;
    Entries m_leave;
    Entries m_change;
};

} // namespace orgwright::cli
