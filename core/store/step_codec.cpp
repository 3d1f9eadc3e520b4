// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/step_codec.h"

#include "core/base/refusal.h"
#include "core/base/text.h"

#include <cstring>
#include <xxhash.h>

namespace orgwright {
namespace {

enum class Op : std::uint8_t { Insert = 1, Erase = 2, Update = 3 };
constexpr std::uint64_t kFormat = 1;
constexpr std::size_t kSumBytes = 8;
/// A row takes three bytes at least and a hundred times that in memory.
constexpr std::uint64_t kMostRows = 2'000'000;

class Writer {
public:
    explicit Writer(std::size_t expectedBytes = 0) { m_bytes.reserve(expectedBytes); }

    void number(std::int64_t value) {
        unsignedNumber(static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63));
    }
    void unsignedNumber(std::uint64_t value) {
        char bytes[10];
        std::size_t size = 0;
        for (; value >= 0x80; value >>= 7)
            bytes[size++] = static_cast<char>(value | 0x80);
        bytes[size++] = static_cast<char>(value);
        m_bytes.append(bytes, size);
    }
    void text(std::string_view value) {
        unsignedNumber(value.size());
        m_bytes += value;
    }
    std::string closed() {
        const std::uint64_t sum = XXH3_64bits(m_bytes.data(), m_bytes.size());
        char bytes[kSumBytes];
        std::memcpy(bytes, &sum, kSumBytes);
        m_bytes.append(bytes, kSumBytes);
        return std::move(m_bytes);
    }

private:
    std::string m_bytes;
};

/// Reads what Writer wrote; after the first thing that is wrong, everything reads as zero or empty and isGood
/// is false.
class Reader {
public:
    explicit Reader(std::string_view bytes) {
        if (bytes.size() < kSumBytes) {
            fail();
            return;
        }
        m_left = bytes.substr(0, bytes.size() - kSumBytes);
        const std::uint64_t sum = XXH3_64bits(m_left.data(), m_left.size());
        m_isGood = std::memcmp(&sum, bytes.data() + m_left.size(), kSumBytes) == 0;
    }

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_isGood && m_left.empty(); }
    void fail() { m_isGood = false; }

    std::uint64_t unsignedNumber() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && m_isGood; shift += 7) {
            if (m_left.empty())
                break;
            const auto byte = static_cast<unsigned char>(m_left.front());
            m_left.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if ((byte & 0x80) == 0)
                return value;
        }
        fail();
        return 0;
    }
    std::int64_t number() {
        const std::uint64_t value = unsignedNumber();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    std::string_view text() {
        const std::uint64_t length = unsignedNumber();
        if (!m_isGood || length > m_left.size() || length > kMostTextBytes) {
            fail();
            return {};
        }
        const std::string_view value = m_left.substr(0, length);
        m_left.remove_prefix(length);
        return value;
    }

private:
    std::string_view m_left;
    bool m_isGood = true;
};

template <class Row>
void writeField(Writer& out, const Column<Row>& column, const Row& row) {
    if (column.isText())
        out.text(column.text(row));
    else
        out.number(column.number(row));
}

template <class Row>
void writeUpdate(Writer& out, const Row& before, const Row& after) {
    std::uint64_t count = 0;
    for (const Column<Row>& column : Described<Row>::kColumns)
        count += isSameField(column, before, after) ? 0 : 1;
    out.unsignedNumber(count);
    for (std::size_t i = 0; i < Described<Row>::kColumns.size(); ++i) {
        const Column<Row>& column = Described<Row>::kColumns[i];
        if (isSameField(column, before, after))
            continue;
        out.unsignedNumber(i);
        writeField(out, column, before);
        writeField(out, column, after);
    }
}

template <class Row>
void writeChange(Writer& out, const RowChange<Row>& change) {
    const Op op = !change.before ? Op::Insert : change.after ? Op::Update : Op::Erase;
    out.unsignedNumber(static_cast<std::uint64_t>(op));
    out.number(change.scenario.value());
    out.number(change.id().value());
    if (op == Op::Update)
        return writeUpdate(out, *change.before, *change.after);
    for (const Column<Row>& column : Described<Row>::kColumns)
        writeField(out, column, change.before ? *change.before : *change.after);
}

template <class Row>
void writeRows(Writer& out, const RowChanges<Row>& rows) {
    if (rows.empty())
        return;
    out.text(Described<Row>::kTable);
    out.unsignedNumber(Described<Row>::kColumns.size());
    for (const Column<Row>& column : Described<Row>::kColumns)
        out.text(column.name);
    out.unsignedNumber(rows.size());
    for (const RowChange<Row>& change : rows)
        writeChange(out, change);
}

/// Reads the changes of one kind of row into `into`.
template <class Row>
class RowsReader {
public:
    RowsReader(Reader& in, const Plan& plan)
        : m_in(in)
        , m_plan(plan) {}

    void read(RowChanges<Row>& into) {
        readColumns();
        const std::uint64_t count = m_in.unsignedNumber();
        if (count > kMostRows)
            return m_in.fail();
        for (std::uint64_t i = 0; i < count && m_in.isGood(); ++i)
            readChange(into.emplace_back());
    }

private:
    void readColumns() {
        const std::uint64_t count = m_in.unsignedNumber();
        if (count > 200)
            return m_in.fail();
        for (std::uint64_t i = 0; i < count && m_in.isGood(); ++i)
            m_columns.push_back(columnNamed(m_in.text()));
    }

    const Column<Row>* columnNamed(std::string_view name) {
        for (const Column<Row>& column : Described<Row>::kColumns) {
            if (column.name == name)
                return &column;
        }
        m_in.fail();
        return nullptr;
    }

    void readChange(RowChange<Row>& change) {
        const std::uint64_t op = m_in.unsignedNumber();
        change.scenario = ScenarioId(m_in.number());
        const IdOf<Row> id(m_in.number());
        if (change.scenario.isSet() != Described<Row>::kOfScenario || id.value() <= 0 ||
            change.scenario.value() < 0)
            m_in.fail();
        if (op == static_cast<std::uint64_t>(Op::Update))
            return readUpdate(change, id);
        if (op != static_cast<std::uint64_t>(Op::Insert) && op != static_cast<std::uint64_t>(Op::Erase))
            m_in.fail();
        Row row{};
        row.id = id;
        for (const Column<Row>* column : m_columns)
            readField(column, row);
        (op == static_cast<std::uint64_t>(Op::Insert) ? change.after : change.before) = std::move(row);
    }

    void readUpdate(RowChange<Row>& change, IdOf<Row> id) {
        const Row* now = m_in.isGood() ? m_plan.rows<Row>(change.scenario).find(id) : nullptr;
        if (!now)
            return m_in.fail();
        change.before = *now;
        change.after = *now;
        const std::uint64_t count = m_in.unsignedNumber();
        for (std::uint64_t i = 0; i < count && m_in.isGood(); ++i) {
            const std::uint64_t at = m_in.unsignedNumber();
            const Column<Row>* column = at < m_columns.size() ? m_columns[at] : nullptr;
            readField(column, *change.before);
            readField(column, *change.after);
        }
    }

    void readField(const Column<Row>* column, Row& row) {
        if (!column || !m_in.isGood())
            return m_in.fail();
        if (column->isText()) {
            const std::string_view text = m_in.text();
            if (!isCleanUtf8(text))
                return m_in.fail();
            return column->setText(row, text);
        }
        const std::int64_t number = m_in.number();
        if (!column->admits(number))
            return m_in.fail();
        column->setNumber(row, number);
    }

    Reader& m_in;
    const Plan& m_plan;
    std::vector<const Column<Row>*> m_columns;
};

} // namespace

std::string encodedStep(const Changes& changes) {
    constexpr std::size_t kBytesOfMostRows = 100;
    Writer out(changes.size() * kBytesOfMostRows);
    out.unsignedNumber(kFormat);
    changes.forEachKind([&](const auto& rows) { writeRows(out, rows); });
    return out.closed();
}

std::optional<Changes> decodedStep(std::string_view bytes, const Plan& plan) {
    Reader in(bytes);
    if (in.unsignedNumber() != kFormat)
        return std::nullopt;
    Changes changes;
    while (in.isGood() && !in.isAtEnd()) {
        const std::string_view table = in.text();
        bool isKnown = false;
        changes.forEachKind([&]<class Row>(std::vector<RowChange<Row>>& rows) {
            if (Described<Row>::kTable != table || !rows.empty())
                return;
            isKnown = true;
            RowsReader<Row>(in, plan).read(rows);
        });
        if (!isKnown)
            in.fail();
    }
    if (!in.isGood())
        return std::nullopt;
    return changes;
}

std::string encodedArgs(const std::vector<std::string>& args) {
    Writer out;
    out.unsignedNumber(args.size());
    for (const std::string& arg : args)
        out.text(arg);
    return out.closed();
}

std::vector<std::string> decodedArgs(std::string_view bytes) {
    Reader in(bytes);
    std::vector<std::string> args;
    const std::uint64_t count = in.unsignedNumber();
    for (std::uint64_t i = 0; i < count && in.isGood(); ++i)
        args.emplace_back(in.text());
    return in.isAtEnd() ? args : std::vector<std::string>{};
}

} // namespace orgwright
