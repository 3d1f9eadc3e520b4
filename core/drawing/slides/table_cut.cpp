// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/slides/table_cut.h"

#include "core/drawing/text_measure.h"

#include <algorithm>
#include <numeric>

namespace orgwright::drawing {
namespace {

constexpr Length kCellMargin = pixels(4);
constexpr Length kRowMargin = pixels(4);
constexpr int kMostLines = 8;
/// Fonts of slides may run a little wider than the one that texts are measured in.
constexpr int kFontSlackPercent = 94;

class Cutter {
public:
    Cutter(const SlideTable& table, ChartRoom room)
        : m_table(table)
        , m_room(room)
        , m_columns(table.columns) {
        const Length whole =
            std::accumulate(m_columns.begin(), m_columns.end(), Length{0},
                            [](Length sum, const auto& column) { return sum + column.width; });
        Length left = room.width;
        for (SlideTable::Column& column : m_columns) {
            column.width = static_cast<Length>(std::int64_t{room.width} * column.width / std::max(whole, 1));
            left -= column.width;
        }
        if (!m_columns.empty())
            m_columns.back().width += left;
    }

    std::vector<TablePiece> pieces();

private:
    std::vector<WrappedLine> lines(std::string_view text, std::size_t column, Role role) const {
        const Length room = (m_columns[column].width - 2 * kCellMargin) * kFontSlackPercent / 100;
        return wrapped(text, role, std::max(room, pixels(8)), kMostLines);
    }
    template <class Cells>
    Length height(const Cells& cells, Role role) const;
    template <class Cells>
    void row(Drawing& to, const Cells& cells, Length top, Length height, Role role) const;
    TablePiece piece(std::vector<SlideTable::Row> rows) const;
    static std::vector<std::vector<SlideTable::Row>> cut(const std::vector<SlideTable::Row>& rows,
                                                         Length room);

    const SlideTable& m_table;
    ChartRoom m_room;
    std::vector<SlideTable::Column> m_columns;
};

template <class Cells>
Length Cutter::height(const Cells& cells, Role role) const {
    std::size_t most = 1;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        most = std::max(most, lines(cells(i), i, role).size());
    return static_cast<Length>(most) * typeFace(role).lineHeight + 2 * kRowMargin;
}

template <class Cells>
void Cutter::row(Drawing& to, const Cells& cells, Length top, Length height, Role role) const {
    Length left = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const SlideTable::Column& column = m_columns[i];
        const auto texts = lines(cells(i), i, role);
        Length y = top + (height - static_cast<Length>(texts.size()) * typeFace(role).lineHeight) / 2;
        for (const WrappedLine& line : texts) {
            Text run;
            run.role = role;
            run.paint = paint(Tone::Ink);
            run.align = column.isFigure ? Align::Right : Align::Left;
            run.at = {column.isFigure ? left + column.width - kCellMargin : left + kCellMargin,
                      y + baselineInLine(role)};
            run.maxWidth = column.width - 2 * kCellMargin;
            run.subject = {0, SubjectKind::Table, Part::None};
            to.add(run, std::string(line.text) + std::string(line.isElided ? kEllipsis : std::string_view{}));
            y += typeFace(role).lineHeight;
        }
        left += column.width;
    }
    Box rule;
    rule.rect = {0, top + height - pixels(1), m_room.width, pixels(1)};
    rule.fill = paint(role == Role::Label ? Tone::Line : Tone::Hair);
    rule.subject = {0, SubjectKind::Table, Part::None};
    to.add(rule);
}

TablePiece Cutter::piece(std::vector<SlideTable::Row> rows) const {
    TablePiece piece;
    const auto heading = [this](std::size_t i) -> std::string_view { return m_columns[i].heading; };
    piece.table.columns = m_columns;
    piece.table.headHeight = height(heading, Role::Label);
    piece.drawing.beginGroup({0, SubjectKind::Table, Part::None});
    row(piece.drawing, heading, 0, piece.table.headHeight, Role::Label);
    Length top = piece.table.headHeight;
    for (const SlideTable::Row& each : rows) {
        row(
            piece.drawing, [&](std::size_t i) -> std::string_view { return each.cells[i]; }, top, each.height,
            Role::CardTitle);
        top += each.height;
    }
    piece.drawing.endGroup();
    piece.drawing.width = m_room.width;
    piece.drawing.height = top;
    piece.table.place = {0, 0, m_room.width, top};
    piece.table.rows = std::move(rows);
    return piece;
}

/// A row too high for a page has one of its own.
std::vector<std::vector<SlideTable::Row>> Cutter::cut(const std::vector<SlideTable::Row>& rows, Length room) {
    std::vector<std::vector<SlideTable::Row>> pages;
    Length taken = 0;
    for (const SlideTable::Row& row : rows) {
        if (pages.empty() || taken + row.height > room) {
            pages.emplace_back();
            taken = 0;
        }
        taken += row.height;
        pages.back().push_back(row);
    }
    return pages;
}

/// On as few pages as it takes, about as high as each other.
std::vector<TablePiece> Cutter::pieces() {
    std::vector<SlideTable::Row> all = m_table.rows;
    for (SlideTable::Row& row : all)
        row.height = height([&](std::size_t i) -> std::string_view { return row.cells[i]; }, Role::CardTitle);
    const Length head =
        height([this](std::size_t i) -> std::string_view { return m_columns[i].heading; }, Role::Label);
    const Length room = std::max(m_room.height - head, pixels(1));
    const std::size_t pages = cut(all, room).size();
    const Length step = std::max(room / 50, 1);
    Length share = room;
    while (pages > 1 && share > step && cut(all, share - step).size() == pages)
        share -= step;
    std::vector<TablePiece> pieces;
    for (auto& rows : cut(all, share))
        pieces.push_back(piece(std::move(rows)));
    return pieces;
}

} // namespace

std::vector<TablePiece> cutTable(const SlideTable& table, ChartRoom room) {
    return table.columns.empty() ? std::vector<TablePiece>{} : Cutter(table, room).pieces();
}

} // namespace orgwright::drawing
