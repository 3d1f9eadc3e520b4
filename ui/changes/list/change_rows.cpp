// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/list/change_rows.h"

#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace orgwright {
namespace {

struct ListTexts {
    Q_DECLARE_TR_FUNCTIONS(ChangeList)
};

constexpr int kMarkCount = static_cast<int>(Mark::Vacated) + 1;

/// What a sentence about the line begins with, as the words would write it.
QStringList subjectsOf(const ChangeWords& words, const ChangeLine& line, const Formats& formats) {
    QStringList subjects;
    if (!line.initiatives.empty())
        subjects += words.bet(line.initiatives.front());
    const bool isOfTeam = !line.teams.empty() && line.kind != ChangeKind::JoinedTeam;
    if (isOfTeam)
        subjects += words.team(line.teams.front());
    if (line.positions.size() > 1)
        subjects += formats.positions(static_cast<std::int64_t>(line.positions.size()));
    if (!line.positions.empty())
        subjects += words.position(line.positions.front());
    return subjects;
}

/// Puts what the sentence is about in bold: the first of its subjects that stands in it, without who sits
/// there.
void embolden(ChangeRow& row, const QStringList& subjects) {
    for (QString subject : subjects) {
        for (int tries = 0; tries < 2; ++tries) {
            const auto from = row.text.indexOf(subject);
            if (from >= 0 && !subject.isEmpty()) {
                const auto bracket = subject.indexOf(QLatin1String(" ("));
                row.boldFrom = static_cast<int>(from);
                row.boldLength = static_cast<int>(bracket > 0 ? bracket : subject.size());
                return;
            }
            // Seats are told by their title alone.
            subject = subject.left(subject.indexOf(QLatin1String(" (")));
        }
    }
}

/// Turns lines into rows and says in which group and order they stand.
class Rows {
public:
    Rows(const ChangeBook& book, const Discretion& discretion)
        : m_book(book)
        , m_words(book.words(discretion))
        , m_formats(book.formats())
        , m_discretion(discretion) {}

    ChangeRow row(std::size_t place) const {
        const ChangeLine& line = m_book.list().lines[place];
        ChangeRow row;
        row.line = static_cast<int>(place);
        row.mark = markOf(line.kind);
        row.text = m_words.sentence(line);
        row.detail = detail(line);
        embolden(row, subjectsOf(m_words, line, m_formats));
        return row;
    }

    QString detail(const ChangeLine& line) const {
        QStringList parts;
        if (line.quarter.isSet())
            parts += m_formats.quarter(line.quarter);
        if (!line.owner.empty() && m_discretion.names)
            parts += ListTexts::tr("owner %1").arg(shownText(line.owner));
        if (!line.note.empty() && m_discretion.notes)
            parts += ListTexts::tr("note: %1").arg(shownText(line.note));
        QString text = parts.join(QStringLiteral(", "));
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    }

    /// Groups stand in the order of the number, then of the name.
    std::pair<std::int64_t, QString> group(const ChangeLine& line, ChangeGroup by) const {
        switch (by) {
        case ChangeGroup::Kind:
            return kind(line);
        case ChangeGroup::Owner:
            if (!m_discretion.names || line.owner.empty())
                return {1, ListTexts::tr("Nobody named")};
            return {0, shownText(line.owner)};
        case ChangeGroup::Area:
            return area(line);
        case ChangeGroup::Quarter:
            return line.quarter.isSet()
                       ? std::pair(std::int64_t{line.quarter.index}, m_formats.quarter(line.quarter))
                       : std::pair(std::numeric_limits<std::int64_t>::max(), ListTexts::tr("No quarter yet"));
        case ChangeGroup::None:
            break;
        }
        return {0, {}};
    }

    std::int64_t sortKey(const ChangeLine& line, ChangeSort by) {
        if (by == ChangeSort::Quarter)
            return line.quarter.isSet() ? line.quarter.index : std::numeric_limits<std::int64_t>::max();
        if (by == ChangeSort::Author)
            return 0;
        const PositionId about = aboutOf(line);
        const auto found = chartOrder().find(about);
        return found == chartOrder().end() ? std::numeric_limits<std::int64_t>::max() : found->second;
    }

private:
    /// The position whose place in the chart is the line's.
    PositionId aboutOf(const ChangeLine& line) const {
        if (line.managerAfter)
            return line.managerAfter;
        if (!line.positions.empty())
            return line.positions.front();
        if (!line.carried.empty())
            return line.carried.front();
        const Team* team = line.teams.empty() ? nullptr : m_book.org().find(line.teams.front());
        return team ? team->lead : PositionId{};
    }

    const Position* positionOf(PositionId id) const {
        const Position* row = m_book.org().find(id);
        return row ? row : m_book.plan().org(m_book.list().from).find(id);
    }

    /// What is decided of bets stands by itself, after what is decided of the organisation.
    std::pair<std::int64_t, QString> kind(const ChangeLine& line) const {
        const Mark mark = markOf(line.kind);
        return line.initiatives.empty() ? std::pair(static_cast<std::int64_t>(mark), listWord(mark))
                                        : std::pair(std::int64_t{kMarkCount}, ListTexts::tr("Bets"));
    }

    /// The branch below the top in which it ends up.
    std::pair<std::int64_t, QString> area(const ChangeLine& line) const {
        if (!line.initiatives.empty())
            return {3, ListTexts::tr("Portfolio")};
        const Position* at = positionOf(aboutOf(line));
        const Position* above = at ? positionOf(at->manager) : nullptr;
        if (!at || !above)
            return {at ? 0 : 2, at ? ListTexts::tr("At the top") : ListTexts::tr("Elsewhere")};
        while (const Position* next = positionOf(above->manager)) {
            at = above;
            above = next;
        }
        return {1, m_words.position(at->id)};
    }

    const std::unordered_map<PositionId, std::int64_t>& chartOrder() {
        if (!m_order.empty())
            return m_order;
        // In preorder, without recursion; what is gone comes behind.
        std::vector<PositionId> open{PositionId{}};
        const Org& org = m_book.org();
        while (!open.empty()) {
            const PositionId at = open.back();
            open.pop_back();
            if (at)
                m_order.emplace(at, static_cast<std::int64_t>(m_order.size()));
            const auto reports = org.reports(at);
            for (std::size_t i = reports.size(); i > 0; --i)
                open.push_back(reports[i - 1].id);
        }
        return m_order;
    }

    const ChangeBook& m_book;
    ChangeWords m_words;
    Formats m_formats;
    Discretion m_discretion;
    std::unordered_map<PositionId, std::int64_t> m_order;
};

bool isWanted(const ChangeRow& row, const ChangeArrangement& arrangement) {
    return (arrangement.marks.empty() || arrangement.marks.contains(row.mark)) &&
           (arrangement.text.isEmpty() || row.text.contains(arrangement.text, Qt::CaseInsensitive) ||
            row.detail.contains(arrangement.text, Qt::CaseInsensitive));
}

ChangeRow heading(const QString& name, std::size_t count, const Formats& formats) {
    ChangeRow row;
    row.text = name;
    row.detail = formats.count(static_cast<std::int64_t>(count));
    return row;
}

} // namespace

QString listWord(Mark mark) {
    switch (mark) {
    case Mark::Moved:
        return ListTexts::tr("Moved");
    case Mark::New:
        return ListTexts::tr("New");
    case Mark::Closing:
        return ListTexts::tr("Closing");
    case Mark::Changed:
        return ListTexts::tr("Changed");
    case Mark::Vacated:
        return ListTexts::tr("Vacated");
    }
    return {};
}

ChangeRow changeRow(const ChangeBook& book, std::size_t line, const Discretion& discretion) {
    return Rows(book, discretion).row(line);
}

std::vector<ChangeRow> changeRows(const ChangeBook& book, const ChangeArrangement& arrangement) {
    Rows rows(book, arrangement.discretion);
    struct Sorted {
        std::int64_t key;
        ChangeRow row;
    };
    std::map<std::pair<std::int64_t, QString>, std::vector<Sorted>> groups;
    const auto& lines = book.list().lines;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        ChangeRow row = rows.row(place);
        if (isWanted(row, arrangement))
            groups[rows.group(lines[place], arrangement.group)].push_back(
                {rows.sortKey(lines[place], arrangement.sort), std::move(row)});
    }
    std::vector<ChangeRow> listed;
    for (auto& [name, members] : groups) {
        std::ranges::stable_sort(members, {}, &Sorted::key);
        if (arrangement.group != ChangeGroup::None)
            listed.push_back(heading(name.second, members.size(), book.formats()));
        for (Sorted& member : members)
            listed.push_back(std::move(member.row));
    }
    return listed;
}

} // namespace orgwright
