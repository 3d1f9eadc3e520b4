// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/state_hash.h"

#include <cstring>
#include <string>
#include <xxhash.h>

namespace orgwright {
namespace {

/// Writes a row as bytes, one row after another in the same buffer.
class RowBytes {
public:
    template <class Row>
    StateHash hashOf(ScenarioId scenario, const Row& row) {
        m_size = 0;
        appendNumber(static_cast<std::int64_t>(Described<Row>::kKind));
        appendNumber(scenario.value());
        appendNumber(row.id.value());
        for (const Column<Row>& column : Described<Row>::kColumns) {
            if (column.isText())
                appendText(column.text(row));
            else
                appendNumber(column.number(row));
        }
        const XXH128_hash_t hash = XXH3_128bits(m_bytes.data(), m_size);
        return {hash.high64, hash.low64};
    }

private:
    void append(const void* bytes, std::size_t size) {
        if (m_bytes.size() - m_size < size)
            m_bytes.resize(2 * (m_size + size));
        if (size > 0)
            std::memcpy(m_bytes.data() + m_size, bytes, size);
        m_size += size;
    }
    void appendNumber(std::int64_t number) { append(&number, sizeof number); }
    void appendText(std::string_view text) {
        appendNumber(static_cast<std::int64_t>(text.size()));
        append(text.data(), text.size());
    }

    std::string m_bytes = std::string(1024, '\0'); ///< the first m_size of them are written
    std::size_t m_size = 0;
};

} // namespace

void StateHash::add(const StateHash& other) {
    low += other.low;
    high += other.high + (low < other.low ? 1 : 0);
}

void StateHash::subtract(const StateHash& other) {
    high -= other.high + (low < other.low ? 1 : 0);
    low -= other.low;
}

StateHash stateHash(const Plan& plan) {
    RowBytes bytes;
    StateHash hash;
    plan.forEachTable([&](ScenarioId scenario, const auto& table) {
        for (const auto& row : table)
            hash.add(bytes.hashOf(scenario, row));
    });
    return hash;
}

void update(StateHash& hash, const Changes& changes) {
    RowBytes bytes;
    changes.forEachKind([&](const auto& rows) {
        for (const auto& change : rows) {
            if (change.before)
                hash.subtract(bytes.hashOf(change.scenario, *change.before));
            if (change.after)
                hash.add(bytes.hashOf(change.scenario, *change.after));
        }
    });
}

} // namespace orgwright
