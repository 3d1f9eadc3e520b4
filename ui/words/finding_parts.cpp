// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/finding_parts.h"

#include "ui/words/finding_words.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QStringList>
#include <cmath>

namespace orgwright {

FindingParts::FindingParts(const Finding& finding, const Plan& plan, ScenarioId scenario,
                           const Formats& formats, const Discretion& discretion)
    : m_finding(finding)
    , m_plan(plan)
    , m_scenario(scenario)
    , m_formats(formats)
    , m_discretion(discretion) {}

QString FindingParts::standIn(const RowRef& row) const {
    if (!m_discretion.names && row.kind == Kind::Position)
        return titleOf(m_plan, m_scenario, PositionId(row.id));
    return !m_discretion.names && row.kind == Kind::Person ? FindingTexts::tr("(name hidden)") : QString();
}

QString FindingParts::name(std::size_t place) const {
    const RowRef& row = m_finding.rows[place];
    if (const QString other = standIn(row); !other.isEmpty())
        return other;
    return row.kind == Kind::Position ? titleAndName(m_plan, m_scenario, PositionId(row.id))
                                      : nameOfRow(row, m_plan, m_scenario);
}

QString FindingParts::shortName(std::size_t place) const {
    const QString other = standIn(m_finding.rows[place]);
    return other.isEmpty() ? nameOfRow(m_finding.rows[place], m_plan, m_scenario) : other;
}

QString FindingParts::names(std::size_t from) const {
    constexpr qsizetype kMost = 8;
    QStringList list;
    for (std::size_t i = from; i < m_finding.rows.size() && list.size() < kMost; ++i)
        list += shortName(i);
    const int more = size() - static_cast<int>(from) - static_cast<int>(list.size());
    if (more > 0)
        list += FindingTexts::tr("%n more", nullptr, more);
    return list.join(QLatin1String(", "));
}

QString FindingParts::money(std::size_t place) const {
    return !m_discretion.pay ? FindingTexts::tr("(amount hidden)") : m_formats.shortMoney({number(place)});
}

QString FindingParts::percent(std::size_t place) const {
    return m_formats.figure(static_cast<double>(number(place)) / 100) + QChar(0x00A0) + QLatin1Char('%');
}

QString FindingParts::points(std::size_t place) const {
    const double points = std::abs(static_cast<double>(number(place))) / 100;
    const int whole = static_cast<int>(std::lround(points));
    if (std::abs(points - whole) < 0.05)
        return FindingTexts::tr("%n points", nullptr, whole);
    return FindingTexts::tr("%1 points").arg(m_formats.figure(points));
}

QString FindingParts::band(std::size_t least, std::size_t most) const {
    return m_formats.figure(static_cast<double>(number(least)) / 100) + QChar(0x2013) + percent(most);
}

QString FindingParts::quarter(std::size_t place) const {
    return m_formats.quarter(Quarter{static_cast<std::int32_t>(number(place))});
}

QString FindingParts::bucket(std::size_t place) const {
    switch (static_cast<Bucket>(number(place))) {
    case Bucket::Core:
        //: A bucket inside a sentence, as are the next three
        return FindingTexts::tr("core");
    case Bucket::Growth:
        return FindingTexts::tr("growth");
    case Bucket::Enabler:
        return FindingTexts::tr("enablers");
    case Bucket::Experimental:
        return FindingTexts::tr("experiments");
    case Bucket::None:
        break;
    }
    return {};
}

QString FindingParts::text(std::size_t place) const {
    return shownText(m_finding.texts[place]);
}

} // namespace orgwright
