// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/changes.h"

#include <tsl/robin_map.h>
#include <utility>

namespace orgwright {
namespace {

template <class Row>
struct RowKey {
    ScenarioId scenario;
    IdOf<Row> id;
    friend bool operator==(const RowKey&, const RowKey&) = default;
};

template <class Row>
struct RowKeyHash {
    std::size_t operator()(const RowKey<Row>& key) const noexcept {
        return std::hash<IdOf<Row>>()(key.id) ^ (std::hash<ScenarioId>()(key.scenario) >> 1);
    }
};

template <class Row>
void append(RowChanges<Row>& first, const RowChanges<Row>& second) {
    tsl::robin_map<RowKey<Row>, std::size_t, RowKeyHash<Row>> places;
    for (std::size_t i = 0; i < first.size(); ++i)
        places[{first[i].scenario, first[i].id()}] = i;
    for (const RowChange<Row>& change : second) {
        const auto [found, isNew] = places.try_emplace({change.scenario, change.id()}, first.size());
        if (isNew)
            first.push_back(change);
        else
            first[found->second].after = change.after;
    }
    std::erase_if(first, [](const RowChange<Row>& change) { return change.before == change.after; });
}

} // namespace

bool Changes::isEmpty() const {
    return size() == 0;
}

std::size_t Changes::size() const {
    std::size_t count = 0;
    forEachKind([&](const auto& rows) { count += rows.size(); });
    return count;
}

Changes inverse(Changes changes) {
    changes.forEachKind([](auto& rows) {
        for (auto& change : rows)
            std::swap(change.before, change.after);
    });
    return changes;
}

Changes composed(Changes first, const Changes& second) {
    second.forEachKind(
        [&]<class Row>(const std::vector<RowChange<Row>>& rows) { append(first.of<Row>(), rows); });
    return first;
}

} // namespace orgwright
