// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/board_content.h"

#include "core/base/text.h"
#include "core/commands/ranks.h"
#include "core/drawing/text_measure.h"
#include "core/rollup/findings.h"
#include "ui/words/finding_words.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace orgwright {
namespace {

using drawing::BoardCard;
using drawing::BoardColumn;
using drawing::BoardContent;
using drawing::BoardLane;

struct BoardTexts {
    Q_DECLARE_TR_FUNCTIONS(Board)
};

/// Puts the content together.
class Builder {
public:
    Builder(const Plan& plan, ScenarioId scenario, const BoardOptions& options, const StaffingIn& staffing)
        : m_plan(plan)
        , m_scenario(scenario)
        , m_org(plan.org(scenario))
        , m_options(options)
        , m_staffingIn(staffing)
        , m_formats(plan.settings()) {
        collectWarnings();
    }

    BoardContent built() {
        for (const Bucket bucket : kBuckets)
            m_content.columns[placeOf(bucket)] = column(bucket);
        addCards();
        double widest = 0;
        for (const BoardLane& lane : m_content.lanes) {
            for (const auto& cards : lane.cards) {
                for (const BoardCard& card : cards)
                    widest = std::max(widest, *std::max_element(card.bars.begin(), card.bars.end()));
            }
        }
        for (BoardColumn& each : m_content.columns)
            each.widest = widest;
        if (m_org.initiatives().isEmpty())
            m_content.hint = stdText(
                BoardTexts::tr("No bet is planned yet. Press the plus of a column to add one, or import "
                               "a list; until then all is run work of the teams."));
        else if (!hasCards())
            m_content.hint = stdText(BoardTexts::tr("No bet matches the filter."));
        return std::move(m_content);
    }

private:
    bool hasCards() const {
        return std::any_of(m_content.lanes.begin(), m_content.lanes.end(), [](const BoardLane& lane) {
            return std::any_of(lane.cards.begin(), lane.cards.end(),
                               [](const auto& cards) { return !cards.empty(); });
        });
    }

    const Staffing& staffing() const { return m_staffingIn(m_options.quarter); }

    /// The weightiest finding about each bet.
    void collectWarnings() {
        for (Finding& each : findings(m_plan, m_scenario, m_options.today)) {
            const bool isOfBet = each.rule->area == FindingArea::Portfolio && !each.rows.empty() &&
                                 each.rows.front().kind == Kind::Initiative;
            if (!isOfBet || each.rule->severity == FindingSeverity::Hint)
                continue;
            const auto [known, isNew] = m_warnings.try_emplace(InitiativeId(each.rows.front().id), each);
            if (!isNew && each.rule->severity < known->second.rule->severity)
                known->second = each;
        }
    }

    BoardColumn column(Bucket bucket) const {
        const Mix& mix = staffing().mix();
        const bool isOfCost = m_options.of == ShareOf::Cost;
        BoardColumn made;
        made.bucket = bucket;
        made.name = stdText(bucketName(bucket));
        made.question = stdText(bucketQuestion(bucket));
        made.count = stdText(
            BoardTexts::tr("%n bets", nullptr, static_cast<int>(initiativesIn(m_org, bucket).size())));
        made.shareValue = (isOfCost ? mix.shareOfCost(bucket) : mix.shareOfFte(bucket)).value_or(0);
        made.share = stdText(m_formats.percent(made.shareValue));
        made.fte = stdText(BoardTexts::tr("%1 FTE").arg(m_formats.figure(mix.of(bucket).fteNumber())));
        if (!m_options.hidesCost)
            made.cost = stdText(
                BoardTexts::tr("%1 of cost")
                    .arg(m_formats.shortMoney(Money{static_cast<std::int64_t>(mix.of(bucket).costMinor())})));
        made.run = stdText(BoardTexts::tr("Run work, on no bet"));
        made.runFte =
            stdText(BoardTexts::tr("%1 FTE").arg(m_formats.figure(staffing().run().of(bucket).fteNumber())));
        made.isFolded = m_options.folded.contains(bucket);
        tellTarget(made, isOfCost);
        return made;
    }

    void tellTarget(BoardColumn& column, bool isOfCost) const {
        const auto band = bucketTarget(m_plan, column.bucket, m_options.quarter);
        if (!band) {
            column.target = stdText(BoardTexts::tr("no target yet"));
            return;
        }
        const Share least = isOfCost ? band->costLeast : band->fteLeast;
        const Share most = isOfCost ? band->costMost : band->fteMost;
        column.least = least.basisPoints / 1e4;
        column.most = most.basisPoints / 1e4;
        column.target =
            stdText(BoardTexts::tr("target %1 to %2")
                        .arg(m_formats.figure(least.basisPoints / 100.0, 0), m_formats.percent(column.most)));
        const long share = std::lround(column.shareValue * 100);
        const long under = std::lround(column.least * 100) - share;
        const long over = share - std::lround(column.most * 100);
        column.isInBand = under > 0 || over > 0 ? BoardColumn::State::Outside : BoardColumn::State::Inside;
        column.state = stdText(under > 0  ? BoardTexts::tr("%1 under its band").arg(m_formats.count(under))
                               : over > 0 ? BoardTexts::tr("%1 over its band").arg(m_formats.count(over))
                                          : BoardTexts::tr("inside its band"));
        column.shortState = stdText(under > 0  ? BoardTexts::tr("%1 under").arg(m_formats.count(under))
                                    : over > 0 ? BoardTexts::tr("%1 over").arg(m_formats.count(over))
                                               : BoardTexts::tr("inside"));
    }

    void addCards() {
        std::map<std::pair<int, QString>, BoardLane> lanes;
        if (m_options.lanes == BoardLanes::None && !m_org.initiatives().isEmpty())
            lanes[{0, {}}];
        for (const Bucket bucket : kBuckets) {
            for (const InitiativeId id : inOrder(bucket)) {
                const Initiative& row = *m_org.find(id);
                if (!isWanted(row))
                    continue;
                const auto key = laneOf(row);
                lanes[key].name = stdText(key.second);
                lanes[key].key = laneKeyOf(row);
                lanes[key].cards[placeOf(bucket)].push_back(card(row));
            }
        }
        for (auto& [key, lane] : lanes)
            m_content.lanes.push_back(std::move(lane));
    }

    std::vector<InitiativeId> inOrder(Bucket bucket) const {
        std::vector<InitiativeId> ids = initiativesIn(m_org, bucket);
        const auto by = [&](auto less) {
            std::stable_sort(ids.begin(), ids.end(), [&](InitiativeId a, InitiativeId b) {
                return less(*m_org.find(a), *m_org.find(b));
            });
        };
        if (m_options.order == BoardOrder::Fte)
            by([&](const Initiative& a, const Initiative& b) {
                return staffing().of(a.id).fte > staffing().of(b.id).fte;
            });
        else if (m_options.order == BoardOrder::Confidence)
            by([](const Initiative& a, const Initiative& b) { return a.confidence > b.confidence; });
        else if (m_options.order == BoardOrder::Name)
            by([](const Initiative& a, const Initiative& b) {
                return foldedCase(a.name) < foldedCase(b.name);
            });
        return ids;
    }

    bool isWanted(const Initiative& row) const {
        if (m_options.filter.trimmed().isEmpty())
            return true;
        const std::string wanted = foldedCase(stdText(m_options.filter.trimmed()));
        const auto has = [&](std::string_view text) {
            return foldedCase(text).find(wanted) != std::string::npos;
        };
        const Team* team = m_org.find(row.team);
        const Person* sponsor = m_options.hidesNames ? nullptr : m_plan.find(row.sponsor);
        return has(row.name) || has(row.key) || (team && has(team->name)) || (sponsor && has(sponsor->name));
    }

    /// Its place among the lanes, and what it is called.
    std::pair<int, QString> laneOf(const Initiative& row) const {
        const auto named = [](const QString& name, const QString& otherwise) {
            return std::pair(name.isEmpty() ? 1 : 0, name.isEmpty() ? otherwise : name);
        };
        switch (m_options.lanes) {
        case BoardLanes::Stance:
            return row.stance == Stance::None
                       ? std::pair(9, BoardTexts::tr("Not decided"))
                       : std::pair(static_cast<int>(row.stance), stanceName(row.stance));
        case BoardLanes::Horizon:
            return row.horizon == 0 ? std::pair(9, BoardTexts::tr("No horizon"))
                                    : std::pair(row.horizon, horizonName(row.horizon));
        case BoardLanes::Team:
            return named(row.team ? nameOf(m_plan, m_scenario, row.team) : QString(),
                         BoardTexts::tr("No team"));
        case BoardLanes::Sponsor:
            return named(sponsorOf(row), BoardTexts::tr("No sponsor"));
        case BoardLanes::None:
            break;
        }
        return {0, {}};
    }

    std::int64_t laneKeyOf(const Initiative& row) const {
        switch (m_options.lanes) {
        case BoardLanes::Stance:
            return static_cast<std::int64_t>(row.stance);
        case BoardLanes::Horizon:
            return row.horizon;
        case BoardLanes::Team:
            return row.team.value();
        case BoardLanes::Sponsor:
            return row.sponsor.value();
        case BoardLanes::None:
            break;
        }
        return 0;
    }

    QString sponsorOf(const Initiative& row) const {
        return row.sponsor && !m_options.hidesNames ? nameOf(m_plan, row.sponsor) : QString();
    }

    BoardCard card(const Initiative& row) const {
        BoardCard made;
        made.id = row.id;
        made.bucket = row.bucket;
        made.name = stdText(nameOf(m_plan, m_scenario, row.id));
        const QString sponsor = sponsorOf(row);
        QStringList owners;
        if (row.team)
            owners += nameOf(m_plan, m_scenario, row.team);
        if (!sponsor.isEmpty())
            owners += sponsor;
        made.owner =
            stdText(owners.isEmpty() ? BoardTexts::tr("Nobody yet") : owners.join(QStringLiteral(", ")));
        made.initials = drawing::initials(stdText(sponsor));
        made.stance = stdText(stanceName(row.stance));
        for (const Quarter quarter : quartersAround(m_options.quarter)) {
            if (quarter == m_options.quarter)
                made.present = made.bars.size();
            made.bars.push_back(m_staffingIn(quarter).of(row.id).fteNumber());
        }
        made.fte = stdText(m_formats.figure(staffing().of(row.id).fteNumber()));
        made.fteUnit = stdText(BoardTexts::tr("FTE"));
        made.stage = stdText(stageName(row.stage));
        made.confidenceShare = row.confidence / 100.0;
        if (row.confidence > 0)
            made.confidence = stdText(m_formats.percent(made.confidenceShare));
        made.needs = stdText(m_formats.count(
            static_cast<std::int64_t>(m_org.needsOf(row.id).size() + m_org.needsOn(row.id).size())));
        if (const auto found = m_warnings.find(row.id); found != m_warnings.end()) {
            made.warning = stdText(ruleName(found->second.rule->id));
            made.isSevere = found->second.rule->severity == FindingSeverity::Error;
        }
        return made;
    }

    const Plan& m_plan;
    ScenarioId m_scenario;
    const Org& m_org;
    const BoardOptions& m_options;
    const StaffingIn& m_staffingIn;
    Formats m_formats;
    std::map<InitiativeId, Finding> m_warnings;
    BoardContent m_content;
};

} // namespace

std::vector<Quarter> quartersAround(Quarter quarter) {
    constexpr int kBefore = 2;
    constexpr int kAfter = 3;
    std::vector<Quarter> found;
    for (int step = -kBefore; step <= kAfter; ++step)
        found.push_back({quarter.index + step});
    return found;
}

BoardContent boardContent(const Plan& plan, ScenarioId scenario, const BoardOptions& options,
                          const StaffingIn& staffing) {
    return Builder(plan, scenario, options, staffing).built();
}

} // namespace orgwright
