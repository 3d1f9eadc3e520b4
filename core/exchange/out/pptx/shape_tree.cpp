// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/shape_tree.h"

#include "core/exchange/out/pptx/card_sites.h"
#include "core/exchange/out/pptx/connector_shape.h"
#include "core/exchange/out/pptx/shape_maker.h"

#include <cstdlib>
#include <optional>
#include <unordered_map>
#include <vector>

namespace orgwright::pptx {
namespace {

using namespace drawing;

bool isCard(const Subject& subject) {
    return subject.kind == SubjectKind::Position && subject.part == Part::Card;
}

bool isFrame(const Subject& subject) {
    return subject.kind == SubjectKind::Team && subject.part == Part::Frame;
}

/// From a manager's lower edge to the bus, where the line itself does not tell.
constexpr Length kDrop = pixels(9);
/// Ends closer than this, side by side, are no way for a line out of a side.
constexpr Length kLeastAside = pixels(4);

/// Builds one slide's shapes: frames first, each a group; then the cards into the frames they stand in, the
/// lines into the frame that holds both their ends, under everything else in it; then what is left.
class Tree {
public:
    Tree(pugi::xml_node root, const Drawing& page, const ShapeContext& context, int firstId)
        : m_page(page)
        , m_make(page, context, firstId) {
        m_places.push_back({Rect{0, 0, page.width, page.height}, root, {}});
    }

    int build();

private:
    /// The slide, or a frame on it.
    struct Place {
        Rect rect;
        pugi::xml_node node;
        pugi::xml_node firstInside; ///< the first frame or card: lines go before it
    };
    struct Card {
        Rect rect;
        Length radius = 0;
        std::size_t place = 0;
        std::string words;
        pugi::xml_node shape;
    };

    template <class F>
    void forEachLine(const Group& group, F visit) const {
        for (std::uint32_t i = group.lines.first; i < group.lines.last; ++i)
            visit(m_page.lines[i]);
    }
    std::size_t placeOf(const Rect& rect) const;
    std::size_t placeAround(const Card& from, const Card& to) const;
    void enter(std::size_t place, pugi::xml_node node);
    std::string wordsOf(const Group& group) const;
    void headline(const Group& group);
    void frame(const Group& group);
    void card(const Group& group);
    void connectors(const Group& group);
    std::optional<Length> busOf(const Group& group) const;
    /// How a connector runs, and from which site of its manager.
    struct Run {
        ConnectorShape shape;
        int site = 0;
    };
    Run hanging(const Card& from, const Card& to, const Line& line, Emu bus);
    static Glue glueTo(const Card& card, Site site) {
        return {ShapeMaker::idOf(card.shape), static_cast<int>(site)};
    }
    void connector(const Line& line, const Card& from, const Card& to, std::optional<Length> bus);
    void rest(const Group& group);
    void loose(const Group& group, pugi::xml_node parent);
    bool isInCard(const Text& text) const;

    const Drawing& m_page;
    ShapeMaker m_make;
    std::vector<Place> m_places;
    std::unordered_map<std::int64_t, Card> m_cards;
};

/// The innermost frame that holds this; frames come from the outer to the inner ones.
std::size_t Tree::placeOf(const Rect& rect) const {
    for (std::size_t i = m_places.size(); i-- > 1;) {
        if (m_places[i].rect.contains(rect))
            return i;
    }
    return 0;
}

std::size_t Tree::placeAround(const Card& from, const Card& to) const {
    for (std::size_t i = m_places.size(); i-- > 1;) {
        if (m_places[i].rect.contains(from.rect) && m_places[i].rect.contains(to.rect))
            return i;
    }
    return 0;
}

void Tree::enter(std::size_t place, pugi::xml_node node) {
    if (!m_places[place].firstInside)
        m_places[place].firstInside = node;
}

/// "Ines Okafor, Chief Product Officer".
std::string Tree::wordsOf(const Group& group) const {
    std::string words;
    Part before = Part::None;
    for (std::uint32_t i = group.texts.first; i < group.texts.last; ++i) {
        const Text& text = m_page.texts[i];
        const Part part = text.subject.part;
        if (part == Part::Count || part == Part::Avatar)
            continue;
        if (!words.empty())
            words += part == before ? " " : ", ";
        words += m_page.textOf(text);
        before = part;
    }
    return words;
}

void Tree::headline(const Group& group) {
    std::string title;
    const Length line = typeFace(Role::PageHeadline).lineHeight;
    Rect place;
    for (std::uint32_t i = group.texts.first; i < group.texts.last; ++i) {
        const Text& text = m_page.texts[i];
        if (text.role != Role::PageHeadline) {
            m_make.text(m_places[0].node, text);
            continue;
        }
        if (title.empty())
            place = {text.at.x, text.at.y - baselineInLine(text.role), m_page.width - 2 * text.at.x, 0};
        place.height += line;
        title += (title.empty() ? "" : " ") + std::string(m_page.textOf(text));
    }
    const bool hasOwnPlace =
        m_make.look() != nullptr ? m_make.look()->title.isMoved : place.height > line || place.y != place.x;
    if (!title.empty())
        m_make.title(m_places[0].node, title, hasOwnPlace ? &place : nullptr);
}

void Tree::frame(const Group& group) {
    const Rect rect = m_page.boxes[group.boxes.first].rect;
    const std::size_t around = placeOf(rect);
    pugi::xml_node node = m_make.group(m_places[around].node, rect, {"Team", wordsOf(group)});
    enter(around, node);
    loose(group, node);
    m_places.push_back({rect, node, {}});
}

bool Tree::isInCard(const Text& text) const {
    const Part part = text.subject.part;
    return part == Part::Name || part == Part::Title || part == Part::State || part == Part::Place ||
           part == Part::Note;
}

void Tree::card(const Group& group) {
    TextLines lines;
    const Text* count = nullptr;
    for (std::uint32_t i = group.texts.first; i < group.texts.last; ++i) {
        const Text& text = m_page.texts[i];
        if (isInCard(text))
            lines.push_back(&text);
        else if (text.subject.part == Part::Count)
            count = &text;
    }
    const Box* ground = nullptr;
    for (std::uint32_t i = group.boxes.first; i < group.boxes.last && ground == nullptr; ++i) {
        if (isCard(m_page.boxes[i].subject))
            ground = &m_page.boxes[i];
    }
    if (ground == nullptr)
        return loose(group, m_places[0].node);
    Card card{ground->rect, ground->radius, placeOf(ground->rect), wordsOf(group), {}};
    pugi::xml_node node = m_make.group(m_places[card.place].node, ground->rect, {"Card", card.words});
    enter(card.place, node);
    card.shape = m_make.box(node, *ground, {"Position", card.words}, lines, count);
    for (std::uint32_t i = group.boxes.first; i < group.boxes.last; ++i) {
        if (const Part part = m_page.boxes[i].subject.part; part == Part::Bar || part == Part::Sheet)
            m_make.box(node, m_page.boxes[i], {"Bar", {}});
    }
    m_cards.emplace(group.subject.id, std::move(card));
}

/// Where the lines of one manager turn aside. Lines that run on from a neighbour's do not tell.
std::optional<Length> Tree::busOf(const Group& group) const {
    std::optional<Length> bus;
    forEachLine(group, [&](const Line& line) {
        const Point* points = m_page.pointsOf(line);
        const std::uint32_t bend = line.toSite == Site::Top ? 2 : 3;
        if (line.fromSite == Site::Bottom && line.pointCount > bend) {
            const Length found = points[line.pointCount - bend].y;
            bus = std::min(bus.value_or(found), found);
        }
    });
    return bus;
}

/// To a card in a column: straight down from where the column's line passes under the manager, else out of
/// the manager's side. Both have at most two bends, which programs draw alike; three are left to them.
Tree::Run Tree::hanging(const Card& from, const Card& to, const Line& line, Emu bus) {
    const Scale& scale = m_make.scale();
    const Rect& above = from.rect;
    const Length spine = m_page.pointsOf(line)[line.pointCount - 2].x;
    const bool isFromLeft = line.toSite == Site::Left;
    const Spot end{scale(isFromLeft ? to.rect.x : to.rect.right()), scale(to.rect.centre().y)};
    const Spot under{scale(spine), scale(above.bottom())};
    if (spine == above.centre().x)
        return {hangingConnector(under, end, bus, under.x), static_cast<int>(Site::Bottom)};
    if (spine > above.x + from.radius && spine < above.right() - from.radius)
        return {hangingConnector(under, end, bus, under.x),
                siteBelow(from.shape.child("p:spPr"), scale(above), scale(from.radius),
                          under.x - scale(above.x))};
    const bool isOnLeft = spine < above.x;
    const Spot side{scale(isOnLeft ? above.x : above.right()), scale(above.centre().y)};
    if (std::abs(end.x - side.x) < scale(kLeastAside))
        return {hangingConnector({scale(above.centre().x), under.y}, end, bus, under.x),
                static_cast<int>(Site::Bottom)};
    return {levelConnector(side, end, under.x), static_cast<int>(isOnLeft ? Site::Left : Site::Right)};
}

/// The line as it runs on the page tells where it bends; its ends are places of the cards' own.
void Tree::connector(const Line& line, const Card& from, const Card& to, std::optional<Length> bus) {
    const Scale& scale = m_make.scale();
    const Rect& above = from.rect;
    const Rect& below = to.rect;
    const Emu level = scale(std::max(bus.value_or(above.bottom() + kDrop), above.bottom() + pixels(2)));
    Run run;
    if (line.fromSite == Site::Right)
        run = {levelConnector({scale(above.right()), scale(above.centre().y)},
                              {scale(below.x), scale(below.centre().y)},
                              scale(m_page.pointsOf(line)[line.pointCount - 2].x)),
               static_cast<int>(Site::Right)};
    else if (line.toSite == Site::Top)
        run = {fallingConnector({scale(above.centre().x), scale(above.bottom())},
                                {scale(below.centre().x), scale(below.y)}, level),
               static_cast<int>(Site::Bottom)};
    else
        run = hanging(from, to, line, level);
    Place& place = m_places[placeAround(from, to)];
    m_make.connector(place.node, place.firstInside, line, run.shape, {ShapeMaker::idOf(from.shape), run.site},
                     glueTo(to, line.toSite), {"Reporting line", from.words + " \xE2\x80\x93 " + to.words});
}

void Tree::connectors(const Group& group) {
    const std::optional<Length> bus = group.subject.part == Part::Connector ? busOf(group) : std::nullopt;
    forEachLine(group, [&](const Line& line) {
        const auto from = m_cards.find(line.from);
        const auto to = m_cards.find(line.to);
        const bool isKnown = from != m_cards.end() && to != m_cards.end();
        if (isKnown && line.subject.part == Part::Connector)
            connector(line, from->second, to->second, bus);
        else
            m_make.freeConnector(m_places[0].node, line,
                                 isKnown ? glueTo(from->second, line.fromSite) : Glue{},
                                 isKnown ? glueTo(to->second, line.toSite) : Glue{});
    });
}

void Tree::loose(const Group& group, pugi::xml_node parent) {
    for (std::uint32_t i = group.boxes.first; i < group.boxes.last; ++i)
        m_make.box(parent, m_page.boxes[i], {"Shape", {}});
    forEachLine(group, [&](const Line& line) { m_make.line(parent, line); });
    for (std::uint32_t i = group.glyphs.first; i < group.glyphs.last; ++i)
        m_make.glyph(parent, m_page.glyphs[i]);
    for (std::uint32_t i = group.texts.first; i < group.texts.last; ++i) {
        const Text& text = m_page.texts[i];
        const bool isNumber =
            text.subject == Subject{0, SubjectKind::Page, Part::Foot} && text.role == Role::Label;
        isNumber ? m_make.slideNumber(parent, text) : m_make.text(parent, text);
    }
}

/// A plate with its words is one shape; the card of a bet or a measure is a group.
void Tree::rest(const Group& group) {
    pugi::xml_node root = m_places[0].node;
    if (group.subject.part == Part::Mark && group.boxes.size() == 1 && group.texts.size() == 1) {
        const Text& text = m_page.texts[group.texts.first];
        m_make.box(root, m_page.boxes[group.boxes.first], {"Mark", std::string(m_page.textOf(text))},
                   {&text});
        return;
    }
    const bool isThing = group.subject.part == Part::Card && group.boxes.size() + group.texts.size() > 1;
    loose(group, isThing ? m_make.group(root, group.bounds, {"Card", wordsOf(group)}) : root);
}

int Tree::build() {
    for (const Group& group : m_page.groups) {
        if (group.subject.kind == SubjectKind::Page && group.subject.part == Part::Headline)
            headline(group);
    }
    for (const Group& group : m_page.groups) {
        if (isFrame(group.subject) && group.boxes.size() > 0)
            frame(group);
    }
    for (const Group& group : m_page.groups) {
        if (isCard(group.subject))
            card(group);
    }
    for (const Group& group : m_page.groups) {
        const Subject& subject = group.subject;
        const bool isLine =
            subject.part == Part::Connector || subject.part == Part::Secondary || subject.part == Part::Trail;
        const bool isDone = isCard(subject) || (isFrame(subject) && group.boxes.size() > 0) ||
                            (subject.kind == SubjectKind::Page && subject.part == Part::Headline) ||
                            subject.kind == SubjectKind::Table || subject.kind == SubjectKind::Chart;
        if (isLine)
            connectors(group);
        else if (!isDone)
            rest(group);
    }
    return m_make.nextId();
}

} // namespace

int addShapes(pugi::xml_node tree, const Drawing& page, const ShapeContext& context, int firstId) {
    return Tree(tree, page, context, firstId).build();
}

} // namespace orgwright::pptx
