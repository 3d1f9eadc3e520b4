// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/difference.h"

namespace orgwright {
namespace {

template <class Row>
const Row* counterpart(const Table<Row>& table, std::size_t place, IdOf<Row> id) {
    if (place < table.size() && table.begin()[place].id == id)
        return &table.begin()[place];
    return table.find(id);
}

template <class Row>
void compare(const Table<Row>& from, const Table<Row>& to, ScenarioId scenario, RowChanges<Row>& found) {
    for (std::size_t place = 0; place < from.size(); ++place) {
        const Row& before = from.begin()[place];
        const Row* after = counterpart(to, place, before.id);
        if (!after)
            found.push_back({scenario, before, std::nullopt});
        else if (!(before == *after))
            found.push_back({scenario, before, *after});
    }
    for (std::size_t place = 0; place < to.size(); ++place) {
        const Row& after = to.begin()[place];
        if (!counterpart(from, place, after.id))
            found.push_back({scenario, std::nullopt, after});
    }
}

template <class Row>
struct Compared {
    static void run(const Org& from, const Org& to, ScenarioId scenario, Changes& changes) {
        compare(from.rows<Row>(), to.rows<Row>(), scenario, changes.of<Row>());
    }
};

} // namespace

Changes difference(const Org& from, const Org& to, ScenarioId scenario) {
    Changes changes;
    std::apply([&](auto... kind) { (kind.run(from, to, scenario, changes), ...); },
               ForEachOrgKind<Compared>{});
    return changes;
}

} // namespace orgwright
