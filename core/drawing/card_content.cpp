// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/card_content.h"

#include "core/base/text.h"
#include "core/drawing/text_measure.h"

#include <algorithm>

namespace orgwright::drawing {
namespace {

constexpr int kMostGrownLines = 40;
constexpr Length kPinRoom = pixels(14);
/// The count stands at the right of a Full card's last line.
constexpr Length kCountRoom = pixels(34);

/// Control characters as spaces: a card's line is one line.
std::string oneLine(std::string_view text) {
    std::string line(trimmed(text));
    for (char& c : line) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    }
    return line;
}

class Filler {
public:
    Filler(const Plan& plan, const Org& org, const Position& position, const ChartOptions& options,
           const ChartWords& words, Length width)
        : m_plan(plan)
        , m_org(org)
        , m_position(position)
        , m_options(options)
        , m_words(words)
        , m_style(cardStyle(options.density))
        , m_left(m_style.mostLines) {
        const bool hasPicture = options.hasAvatars || options.density == Density::Compact;
        m_width = width - (hasPicture ? m_style.textLeft : m_style.bareTextLeft) - m_style.textRight;
        if (options.density == Density::Compact && options.hasCounts)
            m_width -= pixels(26);
    }

    CardContent content() {
        m_content.state = m_position.state;
        const Position& moved = shownAt(m_org, m_position.id, m_options);
        const auto names = holderNames(m_plan, m_org, moved.id);
        m_content.hasPeople = !names.empty();
        const bool showsNames = !names.empty() && !m_options.hidesNames;
        if (showsNames)
            addNames(names);
        if (moved.id != m_position.id)
            return ghostContent(moved, showsNames);
        addTitle(showsNames);
        addState();
        addPlace();
        addNote();
        return std::move(m_content);
    }

private:
    bool isOnPaper() const { return m_options.isGrowing; }
    bool isRoomy() const { return isOnPaper() || m_options.density == Density::Full; }

    void push(std::string text, Role role, Tone tone, Part part, bool isElided) {
        const bool isStruck = part == Part::Title && m_position.state == SeatState::Closing;
        m_content.lines.push_back({std::move(text), role, tone, part, isStruck, isElided, false});
        --m_left;
    }

    /// As many lines as the text takes, at most `most` and what is left, keeping `reserve` lines for what
    /// follows.
    void add(std::string_view raw, Role role, Tone tone, Part part, int most, int reserve) {
        const std::string text = oneLine(raw);
        const int room = isOnPaper() ? kMostGrownLines : std::max(std::min(most, m_left - reserve), 0);
        if (room == 0)
            return;
        for (const WrappedLine& line : wrapped(text, role, m_width, room))
            push(std::string(line.text) + (line.isElided ? std::string(kEllipsis) : std::string()), role,
                 tone, part, line.isElided);
    }

    void addNames(const std::vector<std::string_view>& names) {
        const int reserve = m_options.density == Density::Compact ? 0 : 1;
        const bool isAlone = names.size() == 1;
        const std::size_t shown =
            isOnPaper() ? names.size() : std::min<std::size_t>(names.size(), reserve + 1);
        for (std::size_t i = 0; i < shown; ++i) {
            std::string name(names[i]);
            const bool isLast = i + 1 == shown && shown < names.size();
            if (isLast)
                name += " +" + std::to_string(names.size() - shown);
            add(name, Role::CardName, Tone::Ink, Part::Name, isAlone ? 2 : 1, reserve);
        }
        for (std::size_t i = 0; i < std::min<std::size_t>(names.size(), 2); ++i)
            m_content.initials.push_back(orgwright::drawing::initials(names[i]));
    }

    void addTitle(bool isUnderName) {
        const std::string_view own = trimmed(m_position.title);
        const std::string_view title = own.empty() ? std::string_view(m_words.untitled) : own;
        if (isUnderName) {
            add(title, Role::CardTitle, Tone::Ink2, Part::Title, 1, 0);
            return;
        }
        const bool isTaken = m_position.state == SeatState::Filled || m_position.state == SeatState::Closing;
        add(title, isTaken ? Role::CardName : Role::CardNameLight, Tone::Ink, Part::Title, 2,
            isTaken || m_style.mostLines == 1 ? 0 : 1);
    }

    std::optional<int> openDays() const {
        if (!m_options.today.isSet() || !m_position.stateSince.isSet())
            return std::nullopt;
        return daysBetween(m_position.stateSince, m_options.today);
    }

    /// Where it went says more than what it is called.
    CardContent ghostContent(const Position& moved, bool showsNames) {
        if (!showsNames || isRoomy())
            addTitle(showsNames);
        const std::string words = moved.place == Place::Tray && !moved.manager
                                      ? m_words.movedToTray
                                      : m_words.movedTo(whereTo(moved));
        add(words, Role::CardTitle, Tone::Ink2, Part::State, 2, 0);
        return std::move(m_content);
    }

    /// The team it comes into, or where it keeps its own, its manager.
    std::string whereTo(const Position& moved) const {
        const Team* team = m_org.find(moved.team);
        if (team && moved.team != m_position.team)
            return oneLine(team->name);
        const Position* manager = m_org.find(moved.manager);
        if (!manager)
            return {};
        const auto names = holderNames(m_plan, m_org, manager->id);
        return oneLine(names.empty() || m_options.hidesNames ? std::string_view(manager->title)
                                                             : names.front());
    }

    void addState() {
        switch (m_position.state) {
        case SeatState::Open:
            return add(m_words.open(openDays()), Role::CardTitle, Tone::Ink2, Part::State, 1, 0);
        case SeatState::Planned:
            return add(m_words.planned(m_position.stateQuarter), Role::CardTitle, Tone::Ink2, Part::State, 1,
                       0);
        case SeatState::Closing:
            if (isRoomy() || m_left > 0)
                add(m_words.closes(m_position.stateQuarter), Role::Caption, Tone::Mark, Part::State, 1, 0);
            return;
        case SeatState::Filled:
            return;
        }
    }

    void addPlace() {
        if (m_options.density != Density::Full || (!isOnPaper() && m_left <= 0))
            return;
        std::string place = m_options.hasPlaces ? oneLine(m_position.location) : std::string();
        const bool hasPin = !place.empty();
        const std::string grade = m_options.hasGrades ? oneLine(m_position.grade) : std::string();
        if (!place.empty() && !grade.empty())
            place += "\xE2\x80\x83"; // an em space
        place += grade;
        if (place.empty())
            return;
        const Length room = m_width - (hasPin ? kPinRoom : 0) - (m_options.hasCounts ? kCountRoom : 0);
        const Fit fit = fitted(place, Role::Caption, room);
        push(place.substr(0, fit.bytes) + std::string(fit.isElided ? kEllipsis : std::string_view{}),
             Role::Caption, Tone::Ink2, Part::Place, fit.isElided);
        m_content.lines.back().hasPin = hasPin;
    }

    void addNote() {
        if (!m_options.note)
            return;
        if (!isOnPaper() && m_left <= 0 && m_content.lines.size() > 2)
            m_content.lines.pop_back();
        m_left = std::max(m_left, 1);
        if (m_options.density == Density::Full && m_options.hasCounts)
            m_width -= kCountRoom;
        add(m_options.note(m_position.id), Role::Caption, Tone::Ink2, Part::Note, 1, 0);
    }

    const Plan& m_plan;
    const Org& m_org;
    const Position& m_position;
    const ChartOptions& m_options;
    const ChartWords& m_words;
    CardStyle m_style;
    int m_left;
    Length m_width = 0;
    CardContent m_content;
};

} // namespace

CardContent cardContent(const Plan& plan, const Org& org, const Position& position,
                        const ChartOptions& options, const ChartWords& words, Length width) {
    return Filler(plan, org, position, options, words, width).content();
}

const Position& shownAt(const Org& org, PositionId card, const ChartOptions& options) {
    return *org.find(options.changes ? options.changes->positionOf(card) : card);
}

std::vector<std::string_view> holderNames(const Plan& plan, const Org& org, PositionId position) {
    std::vector<std::string_view> names;
    for (const auto& link : org.incumbents(position)) {
        const Incumbent* incumbent = org.find(link.id);
        const Person* person = incumbent != nullptr ? plan.find(incumbent->person) : nullptr;
        if (person != nullptr && !trimmed(person->name).empty())
            names.push_back(trimmed(person->name));
    }
    return names;
}

Length linesHeight(const std::vector<CardLine>& lines) {
    Length height = 0;
    for (const CardLine& line : lines)
        height += typeFace(line.role).lineHeight;
    return height;
}

} // namespace orgwright::drawing
