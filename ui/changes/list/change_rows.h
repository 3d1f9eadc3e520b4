// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/change_picture.h"
#include "ui/changes/list/change_book.h"

#include <QString>
#include <set>
#include <vector>

namespace orgwright {

/// "Moved", "New", "Closing", "Changed", "Vacated".
QString listWord(Mark mark);

enum class ChangeGroup { Kind, Owner, Area, Quarter, None };
enum class ChangeSort { Author, Chart, Quarter };

/// Which lines are listed, and how.
struct ChangeArrangement {
    ChangeGroup group = ChangeGroup::Kind;
    ChangeSort sort = ChangeSort::Author;
    QString text = {};         ///< lines that contain it; empty: all
    std::set<Mark> marks = {}; ///< lines with these marks; empty: all
    Discretion discretion = kEverything;
    friend bool operator==(const ChangeArrangement&, const ChangeArrangement&) = default;
};

/// A line of the list, or the heading of those below it.
struct ChangeRow {
    static constexpr int kHeading = -1;

    int line = kHeading; ///< its place in the list
    Mark mark = Mark::Changed;
    QString text;        ///< the sentence; the group's name
    int boldFrom = 0;    ///< what the sentence is about stands in it from here
    int boldLength = 0;  ///< 0: nowhere
    QString detail = {}; ///< quarter, owner, note; how many lines the group has
    friend bool operator==(const ChangeRow&, const ChangeRow&) = default;
};

/// The rows to show. n log n in the number of lines.
std::vector<ChangeRow> changeRows(const ChangeBook& book, const ChangeArrangement& arrangement);

/// The row of one line, as in the list.
ChangeRow changeRow(const ChangeBook& book, std::size_t line, const Discretion& discretion);

} // namespace orgwright
