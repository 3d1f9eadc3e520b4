// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/sums_section.h"

#include <set>

namespace orgwright {
namespace {

struct Sums {
    std::set<PersonId> people;
    std::int64_t unnamed = 0;
    std::int64_t open = 0;
    std::int64_t fte = 0;
    Money cost;
};

Sums sumsOf(const Org& org, const std::vector<PositionId>& positions) {
    Sums sums;
    for (const PositionId position : positions) {
        const Position* row = org.find(position);
        if (!row)
            continue;
        sums.fte += row->fte.basisPoints;
        sums.cost = sums.cost + row->cost;
        sums.open += row->state == SeatState::Open;
        for (const auto& link : org.incumbents(position))
            sums.people.insert(org.find(link.id)->person);
        sums.unnamed += row->state == SeatState::Filled && org.incumbents(position).empty();
    }
    return sums;
}

} // namespace

SumsSection::SumsSection(const QString& title, InspectorContext& context, QWidget* parent)
    : InspectorSection(title, context, parent)
    , m_count(addFact(tr("Positions")))
    , m_people(addFact(tr("People")))
    , m_open(addFact(tr("Open")))
    , m_fte(addFact(tr("FTE")))
    , m_cost(addFact(tr("Cost a year"))) {}

void SumsSection::show(std::vector<PositionId> positions) {
    m_positions = std::move(positions);
    refresh();
}

void SumsSection::refresh() {
    const Sums sums = sumsOf(org(), m_positions);
    const Formats words = formats();
    m_count->setValue(words.count(static_cast<std::int64_t>(m_positions.size())));
    m_people->setValue(words.count(static_cast<std::int64_t>(sums.people.size()) + sums.unnamed));
    m_open->setValue(words.count(sums.open));
    m_open->setVisible(sums.open > 0);
    m_fte->setValue(words.fte(sums.fte));
    m_cost->setValue(words.money(sums.cost));
    m_cost->setVisible(sums.cost.minor != 0);
    m_cost->setConcealed(isHiding(Topic::Pay));
}

} // namespace orgwright
