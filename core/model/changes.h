// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/columns.h"

#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace orgwright {

/// What happened to one row: absent before: inserted; absent after: erased; both: updated. The scenario is
/// none for rows of the whole plan.
template <class Row>
struct RowChange {
    ScenarioId scenario;
    std::optional<Row> before;
    std::optional<Row> after;

    IdOf<Row> id() const { return before ? before->id : after->id; }
};

template <class Row>
using RowChanges = std::vector<RowChange<Row>>;

/// What an edit did, row by row: the history step, what views patch themselves by, what is written to disk.
class Changes {
public:
    Changes();
    ~Changes();
    Changes(const Changes&);
    Changes(Changes&&) noexcept;
    Changes& operator=(const Changes&);
    Changes& operator=(Changes&&) noexcept;

    template <class Row>
    const RowChanges<Row>& of() const {
        return std::get<RowChanges<Row>>(m_rows);
    }
    template <class Row>
    RowChanges<Row>& of() {
        return std::get<RowChanges<Row>>(m_rows);
    }

    bool isEmpty() const;
    /// Changed rows of all kinds.
    std::size_t size() const;

    /// Calls visit(rows) with the changes of each kind, what is referred to first.
    template <class Visit>
    void forEachKind(Visit&& visit) const {
        std::apply([&](const auto&... rows) { (visit(rows), ...); }, m_rows);
    }
    template <class Visit>
    void forEachKind(Visit&& visit) {
        std::apply([&](auto&... rows) { (visit(rows), ...); }, m_rows);
    }

private:
    ForEachKind<RowChanges> m_rows;
};

/// The changes that take these back.
Changes inverse(Changes changes);

/// Without rows that end as they began.
Changes withoutIdle(Changes changes);

/// Adds up changes that follow one another, as one: rows that end as they began are left out. Each is added
/// in time proportional to itself.
class ChangesSum {
public:
    ChangesSum();
    ~ChangesSum();

    void add(const Changes& changes);
    /// The sum so far; what is added next begins a new one.
    Changes taken();

private:
    struct Index;

    Changes m_sum;
    std::unique_ptr<Index> m_index;
};

/// First, then second, as one.
Changes composed(const Changes& first, const Changes& second);

} // namespace orgwright
