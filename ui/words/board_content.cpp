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
#include <tuple>

namespace orgwright {
namespace {

using drawing::BoardCard;
using drawing::BoardColumn;
using drawing::BoardContent;
using drawing::BoardLane;

struct BoardTexts {
    Q_DECLARE_TR_FUNCTIONS(Board)
};

constexpr int kLast = 9;

/// Lanes stand in this order; `value` tells those of one name apart.
struct LaneKey {
    int place = 0;
    QString name = {};
    std::int64_t value = 0;
    friend bool operator<(const LaneKey& a, const LaneKey& b) {
        return std::tie(a.place, a.name, a.value) < std::tie(b.place, b.name, b.value);
    }
};

using Cards = std::array<std::vector<BoardCard>, kBuckets.size()>;

std::optional<drawing::GlyphKind> glyphOf(Stance stance) {
    using drawing::GlyphKind;
    switch (stance) {
    case Stance::Fund:
        return GlyphKind::Plus;
    case Stance::Protect:
        return GlyphKind::Shield;
    case Stance::Consolidate:
        return GlyphKind::Merge;
    case Stance::Pause:
        return GlyphKind::Pause;
    case Stance::Stop:
        return GlyphKind::Closing;
    case Stance::None:
        break;
    }
    return std::nullopt;
}

void tellTarget(BoardColumn& column, const Plan& plan, const BoardOptions& options) {
    const Formats formats(plan.settings());
    const auto band = bucketTarget(plan, column.bucket, options.quarter);
    if (!band) {
        column.target = stdText(BoardTexts::tr("no target yet"));
        return;
    }
    const bool isOfCost = options.of == ShareOf::Cost;
    const Share least = isOfCost ? band->costLeast : band->fteLeast;
    const Share most = isOfCost ? band->costMost : band->fteMost;
    column.least = least.basisPoints / 1e4;
    column.most = most.basisPoints / 1e4;
    column.target =
        stdText(BoardTexts::tr("target %1 to %2")
                    .arg(formats.figure(least.basisPoints / 100.0, 0), formats.percent(column.most)));
    const long share = std::lround(column.shareValue * 100);
    const long under = std::lround(column.least * 100) - share;
    const long over = share - std::lround(column.most * 100);
    column.isInBand = under > 0 || over > 0 ? BoardColumn::State::Outside : BoardColumn::State::Inside;
    column.state = stdText(under > 0  ? BoardTexts::tr("%1 under its band").arg(formats.count(under))
                           : over > 0 ? BoardTexts::tr("%1 over its band").arg(formats.count(over))
                                      : BoardTexts::tr("inside its band"));
}

/// Puts the content together.
class Builder {
public:
    Builder(const Plan& plan, ScenarioId scenario, const BoardOptions& options, const StaffingIn& staffing,
            std::span<const Finding> findings)
        : m_plan(plan)
        , m_scenario(scenario)
        , m_org(plan.org(scenario))
        , m_options(options)
        , m_staffingIn(staffing)
        , m_formats(plan.settings()) {
        collectWarnings(findings);
    }

    BoardContent built() {
        for (const Bucket bucket : kBuckets)
            m_content.columns[placeOf(bucket)] = column(bucket);
        addCards();
        if (m_org.initiatives().isEmpty())
            m_content.hint = stdText(
                BoardTexts::tr("No bet is planned yet. Press the plus of a column to add one, or import "
                               "a list; until then all is run work of the teams."));
        else if (m_cards == 0)
            m_content.hint = stdText(BoardTexts::tr("No bet matches the filter."));
        if (!m_content.hint.empty()) {
            for (BoardColumn& each : m_content.columns)
                each.empty.clear();
        }
        return std::move(m_content);
    }

private:
    const Staffing& staffing() const { return m_staffingIn(m_options.quarter); }

    /// The weightiest finding about each bet.
    void collectWarnings(std::span<const Finding> findings) {
        for (const Finding& each : findings) {
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
        BoardColumn made;
        made.bucket = bucket;
        made.name = stdText(bucketName(bucket));
        made.question = stdText(bucketQuestion(bucket));
        const auto bets = static_cast<int>(initiativesIn(m_org, bucket).size());
        made.count = stdText(BoardTexts::tr("%n bets", nullptr, bets));
        made.run = stdText(BoardTexts::tr("Run work, on no bet"));
        made.runFte =
            stdText(BoardTexts::tr("%1 FTE").arg(m_formats.figure(staffing().run().of(bucket).fteNumber())));
        made.empty = stdText(bets == 0 ? BoardTexts::tr("No bet here yet")
                                       : BoardTexts::tr("None matches the filter"));
        made.isFolded = m_options.folded.contains(bucket);
        tellMix(made, m_plan, m_options, staffing().mix());
        return made;
    }

    void addCards() {
        addLasting();
        for (const Bucket bucket : kBuckets) {
            for (const InitiativeId id : inOrder(bucket)) {
                const Initiative& row = *m_org.find(id);
                if (!isWanted(row))
                    continue;
                ++m_cards;
                m_lanes[laneOf(row)][placeOf(bucket)].push_back(card(row));
            }
        }
        for (auto& [key, cards] : m_lanes)
            m_content.lanes.push_back(lane(key, std::move(cards)));
    }

    /// Lanes that are there without cards, too: one can be dropped on them.
    void addLasting() {
        if (m_options.lanes == BoardLanes::None)
            m_lanes[{}];
        if (!m_options.hasEmptyLanes || m_org.initiatives().isEmpty() ||
            !m_options.filter.trimmed().isEmpty())
            return;
        Initiative like;
        if (m_options.lanes == BoardLanes::Stance) {
            for (int each = 0; each <= static_cast<int>(Stance::Stop); ++each) {
                like.stance = static_cast<Stance>(each);
                m_lanes[laneOf(like)];
            }
        }
        if (m_options.lanes == BoardLanes::Horizon) {
            for (like.horizon = 1; like.horizon <= 3; ++like.horizon)
                m_lanes[laneOf(like)];
        }
    }

    BoardLane lane(const LaneKey& key, Cards cards) const {
        BoardLane made;
        made.name = stdText(key.name);
        made.key = key.value;
        made.isFolded = m_options.foldedLanes.contains(key.value);
        std::size_t count = 0;
        for (const auto& each : cards)
            count += each.size();
        made.count = stdText(BoardTexts::tr("%n bets", nullptr, static_cast<int>(count)));
        made.cards = std::move(cards);
        return made;
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

    LaneKey laneOf(const Initiative& row) const {
        const auto named = [](std::int64_t id, const QString& name, const QString& otherwise) {
            return id == 0 ? LaneKey{kLast, otherwise, 0} : LaneKey{0, name, id};
        };
        switch (m_options.lanes) {
        case BoardLanes::Stance:
            return row.stance == Stance::None ? LaneKey{kLast, BoardTexts::tr("Not decided"), 0}
                                              : LaneKey{static_cast<int>(row.stance), stanceName(row.stance),
                                                        static_cast<int>(row.stance)};
        case BoardLanes::Horizon:
            return row.horizon == 0 ? LaneKey{kLast, BoardTexts::tr("No horizon"), 0}
                                    : LaneKey{row.horizon, horizonName(row.horizon), row.horizon};
        case BoardLanes::Team:
            return named(row.team.value(), row.team ? nameOf(m_plan, m_scenario, row.team) : QString(),
                         BoardTexts::tr("No team"));
        case BoardLanes::Sponsor:
            if (m_options.hidesNames)
                return {0, BoardTexts::tr("Sponsors are hidden"), kHiddenLane};
            return named(row.sponsor.value(), sponsorOf(row), BoardTexts::tr("No sponsor"));
        case BoardLanes::None:
            break;
        }
        return {};
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
        else if (row.sponsor && !row.team)
            owners += BoardTexts::tr("Sponsor hidden");
        made.owner =
            stdText(owners.isEmpty() ? BoardTexts::tr("Nobody yet") : owners.join(QStringLiteral(", ")));
        made.initials = drawing::initials(stdText(sponsor));
        made.stance = stdText(stanceName(row.stance));
        made.stanceGlyph = glyphOf(row.stance);
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
    std::map<LaneKey, Cards> m_lanes;
    std::size_t m_cards = 0;
    BoardContent m_content;
};

} // namespace

void tellMix(BoardColumn& column, const Plan& plan, const BoardOptions& options, const Mix& mix) {
    const Formats formats(plan.settings());
    const bool isOfCost = options.of == ShareOf::Cost;
    const double ofFte = mix.shareOfFte(column.bucket).value_or(0);
    const double ofCost = mix.shareOfCost(column.bucket).value_or(0);
    const Effort& part = mix.of(column.bucket);
    column.shareValue = isOfCost ? ofCost : ofFte;
    column.share = stdText(formats.percent(column.shareValue));
    const QString fte = formats.figure(part.fteNumber());
    column.fte = stdText(isOfCost ? BoardTexts::tr("%1 FTE, %2").arg(fte, formats.percent(ofFte))
                                  : BoardTexts::tr("%1 FTE").arg(fte));
    tellTarget(column, plan, options);
    if (options.hidesCost)
        return;
    const QString cost = formats.shortMoney(Money{static_cast<std::int64_t>(part.costMinor())});
    column.cost = stdText(isOfCost ? BoardTexts::tr("%1 of cost").arg(cost)
                                   : BoardTexts::tr("%1, %2 of cost").arg(cost, formats.percent(ofCost)));
}

std::vector<Quarter> quartersAround(Quarter quarter) {
    constexpr int kBefore = 2;
    constexpr int kAfter = 3;
    std::vector<Quarter> found;
    for (int step = -kBefore; step <= kAfter; ++step)
        found.push_back({quarter.index + step});
    return found;
}

BoardContent boardContent(const Plan& plan, ScenarioId scenario, const BoardOptions& options,
                          const StaffingIn& staffing, std::span<const Finding> findings) {
    return Builder(plan, scenario, options, staffing, findings).built();
}

} // namespace orgwright
