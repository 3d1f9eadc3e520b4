// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/card_drag.h"

#include "ui/canvas/kinship.h"
#include "ui/words/refusal_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace orgwright {
namespace {

struct CardDragTexts {
    Q_DECLARE_TR_FUNCTIONS(CardDrag)
};

QString nameOf(const PlanDocument& document, PositionId position) {
    return QString::fromStdString(stepName(document.plan(), document.org(), position));
}

} // namespace

void CardDrag::begin(std::vector<PositionId> positions) {
    m_dragged = std::move(positions);
    m_mixes.clear();
    m_target.reset();
    m_sentence.clear();
}

void CardDrag::end() {
    m_dragged.clear();
    m_target.reset();
    m_sentence.clear();
    m_workspace.drop.end();
}

int CardDrag::people() const {
    int people = 0;
    for (const PositionId position : m_dragged)
        people += m_workspace.document.branch(position).people;
    return people;
}

bool CardDrag::isInDragged(PositionId position) const {
    return std::any_of(m_dragged.begin(), m_dragged.end(), [&](PositionId dragged) {
        return m_workspace.document.org().isInBranch(position, dragged);
    });
}

bool CardDrag::moveTo(const drawing::OrgChart& chart, drawing::Point at) {
    auto target = targetAt(chart, at);
    if (isSamePlace(target))
        return false;
    m_target = std::move(target);
    tell();
    return true;
}

std::optional<CardDrag::Target> CardDrag::targetAt(const drawing::OrgChart& chart, drawing::Point at) const {
    const auto place = chart.dropPlaceAt(at);
    if (!place)
        return std::nullopt;
    Target target{
        *place, place->manager == drawing::kNoNode ? PositionId{} : chart.id(place->manager), {}, {}};
    if (place->isBetween)
        target.before = reportAt(chart, place->manager, place->place);
    for (const PositionId position : m_dragged) {
        if (!target.refusal)
            target.refusal = whyNotMovePosition(m_workspace.document.org(), position, target.manager);
    }
    return target;
}

bool CardDrag::isSamePlace(const std::optional<Target>& other) const {
    if (!m_target || !other)
        return m_target.has_value() == other.has_value() && !m_target;
    return m_target->manager == other->manager && m_target->before == other->before &&
           m_target->place.isBetween == other->place.isBetween;
}

void CardDrag::tell() {
    m_sentence.clear();
    if (!m_target)
        return m_workspace.drop.end();
    if (m_target->refusal) {
        m_sentence = orgwright::sentence(*m_target->refusal, m_workspace.document.plan(),
                                         m_workspace.document.scenario());
        return m_workspace.drop.end();
    }
    preview();
}

/// The heads whose figures are shown: the new manager's and the old ones', without those that do not change.
std::vector<DropPreview::Area> CardDrag::areas() {
    std::vector<DropPreview::Area> found;
    const auto add = [&](PositionId head) {
        const bool isKnown =
            std::any_of(found.begin(), found.end(), [&](const auto& area) { return area.head == head; });
        if (!head || isKnown || found.size() >= 3)
            return;
        const PlanDocument& document = m_workspace.document;
        found.push_back({head,
                         nameOf(document, head),
                         document.branch(head),
                         {},
                         spanOf(document.org(), head),
                         0,
                         mixOf(head),
                         {}});
    };
    add(m_target->manager);
    for (const PositionId position : m_dragged)
        add(m_workspace.document.org().find(position)->manager);
    return found;
}

/// Walked once a drag for each branch, since a large one takes longer than a move of the mouse.
const Mix& CardDrag::mixOf(PositionId head) {
    const auto known = m_mixes.find(head);
    if (known != m_mixes.end())
        return known->second;
    const Org& org = m_workspace.document.org();
    return m_mixes.emplace(head, m_workspace.portfolio.staffing().branch(org, head)).first->second;
}

/// What of the branch is dragged; who works on what stays, whoever they report to.
Mix CardDrag::draggedIn(const Org& org, PositionId head) {
    Mix sum;
    for (const PositionId position : m_dragged) {
        const bool goesWithOther = std::any_of(m_dragged.begin(), m_dragged.end(), [&](PositionId other) {
            return other != position && org.isInBranch(position, other);
        });
        if (!goesWithOther && org.isInBranch(position, head))
            sum += mixOf(position);
    }
    return sum;
}

void CardDrag::preview() {
    std::vector<DropPreview::Area> touched = areas();
    for (DropPreview::Area& area : touched) {
        area.mixAfter = area.mixBefore;
        area.mixAfter -= draggedIn(m_workspace.document.org(), area.head);
    }
    Measures after;
    Mix mixAfter;
    const auto command = [this](Editor& editor) {
        return movePositions(editor, m_dragged, {m_target->manager, m_target->before});
    };
    const auto refusal =
        m_workspace.document.preview(command, [&](const Plan& plan, const Totals& totals, const Changes&) {
            const Org& org = plan.org(m_workspace.document.scenario());
            after = totals.measures();
            mixAfter = m_workspace.portfolio.staffing().mix();
            for (DropPreview::Area& area : touched) {
                area.after = totals.branch(area.head);
                area.spanAfter = spanOf(org, area.head);
                area.mixAfter += draggedIn(org, area.head);
            }
        });
    if (refusal) {
        m_target->refusal = refusal;
        m_sentence =
            orgwright::sentence(*refusal, m_workspace.document.plan(), m_workspace.document.scenario());
        return m_workspace.drop.end();
    }
    std::erase_if(touched, [](const auto& area) {
        return area.before == area.after && area.spanBefore == area.spanAfter;
    });
    const bool isToManager = !touched.empty() && touched.front().head == m_target->manager;
    m_sentence = landingSentence(isToManager ? touched.front().spanBefore : 0,
                                 isToManager ? touched.front().spanAfter : 0);
    const QString what = m_dragged.size() == 1 ? nameOf(m_workspace.document, m_dragged.front())
                                               : CardDragTexts::tr("%1 positions").arg(m_dragged.size());
    const QString where =
        m_target->manager ? nameOf(m_workspace.document, m_target->manager) : CardDragTexts::tr("the top");
    m_workspace.drop.show(CardDragTexts::tr("%1 to %2").arg(what, where), std::move(touched), after,
                          mixAfter);
}

QString CardDrag::landingSentence(int spanBefore, int spanAfter) const {
    const PlanDocument& document = m_workspace.document;
    if (!m_target->manager)
        return CardDragTexts::tr("Becomes a root of the chart");
    const QString manager = nameOf(document, m_target->manager);
    if (spanBefore != spanAfter)
        return CardDragTexts::tr("Reports to %1, span %2 to %3").arg(manager).arg(spanBefore).arg(spanAfter);
    if (m_target->before)
        return CardDragTexts::tr("Stands before %1").arg(nameOf(document, m_target->before));
    return CardDragTexts::tr("Reports to %1").arg(manager);
}

bool CardDrag::drop() {
    if (!m_target || m_target->refusal)
        return false;
    const Target target = *m_target;
    const std::vector<PositionId> positions = m_dragged;
    end();
    return m_workspace.document.run([&](Editor& editor) {
        return movePositions(editor, positions, {target.manager, target.before});
    });
}

} // namespace orgwright
