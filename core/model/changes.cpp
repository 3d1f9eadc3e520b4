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
        return std::hash<IdOf<Row>>()(key.id) ^ (std::hash<ScenarioId>()(key.scenario) << 1);
    }
};

template <class Row>
struct Places {
    tsl::robin_map<RowKey<Row>, std::size_t, RowKeyHash<Row>> ofRow;
};

} // namespace

struct ChangesSum::Index {
    ForEachKind<Places> ofKind;
};

ChangesSum::ChangesSum()
    : m_index(std::make_unique<Index>()) {}

ChangesSum::~ChangesSum() = default;

void ChangesSum::add(const Changes& changes) {
    changes.forEachKind([&]<class Row>(const std::vector<RowChange<Row>>& rows) {
        auto& places = std::get<Places<Row>>(m_index->ofKind).ofRow;
        RowChanges<Row>& sum = m_sum.of<Row>();
        for (const RowChange<Row>& change : rows) {
            const auto [found, isNew] = places.try_emplace({change.scenario, change.id()}, sum.size());
            if (isNew)
                sum.push_back(change);
            else
                sum[found->second].after = change.after;
        }
    });
}

Changes ChangesSum::taken() {
    *m_index = {};
    return withoutIdle(std::exchange(m_sum, {}));
}

Changes withoutIdle(Changes changes) {
    changes.forEachKind([]<class Row>(std::vector<RowChange<Row>>& rows) {
        std::erase_if(rows, [](const RowChange<Row>& change) { return change.before == change.after; });
    });
    return changes;
}

// Here and not in the header, where every file would compile them again.
Changes::Changes() = default;
Changes::~Changes() = default;
Changes::Changes(const Changes&) = default;
Changes::Changes(Changes&&) noexcept = default;
Changes& Changes::operator=(const Changes&) = default;
Changes& Changes::operator=(Changes&&) noexcept = default;

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

Changes composed(const Changes& first, const Changes& second) {
    ChangesSum sum;
    sum.add(first);
    sum.add(second);
    return sum.taken();
}

} // namespace orgwright
