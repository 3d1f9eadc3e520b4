// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/in/headings.h"
#include "core/exchange/in/initiative_cells.h"
#include "core/exchange/in/initiative_names.h"
#include "core/exchange/in/portfolio_file_words.h"
#include "core/exchange/in/roster_keys.h"
#include "core/exchange/in/roster_words.h"
#include "core/rollup/staffing.h"

#include <algorithm>

namespace orgwright {
namespace {

using I = InitiativeField;

constexpr std::size_t kInitiativeReaderManyRows = 5000;
constexpr std::uint32_t kInitiativeReaderRowsPerProgress = 1024;

class InitiativeReader {
public:
    InitiativeReader(const TextTable& table, const InitiativeMapping& mapping,
                     const InitiativeContext& context)
        : m_table(table)
        , m_context(context)
        , m_org(context.plan->org(context.scenario))
        , m_fiscalYearStart(context.plan->settings().fiscalYearStart)
        , m_names(*context.plan, context.scenario)
        , m_cells(m_reading, areOwnInitiativeHeadings(headingsOf(table))) {
        m_reading.table = &table;
        m_reading.mapping = mapping;
        m_reading.partial = context.partial;
    }

    std::optional<InitiativeReading> read() {
        if (m_table.rowCount() == 0 || (!has(I::Key) && !has(I::Title))) {
            const bool isEmpty = m_table.rowCount() == 0;
            m_reading.problems.push_back(
                {isEmpty ? RosterFault::NoRows : RosterFault::NothingToGoBy, 0, -1, {}, {}, {}});
            return std::move(m_reading);
        }
        indexPlan();
        const auto rows = static_cast<std::uint32_t>(m_table.rowCount());
        for (std::uint32_t row = 0; row < rows; ++row) {
            if (rows > kInitiativeReaderManyRows && row % kInitiativeReaderRowsPerProgress == 0 &&
                m_context.progress && !m_context.progress(static_cast<int>(row * 100ULL / rows)))
                return std::nullopt;
            readRow(row);
        }
        for (std::uint32_t i = 0; i < m_reading.bets.size(); ++i) {
            readInto(i);
            readNeeds(i);
        }
        std::stable_sort(m_reading.problems.begin(), m_reading.problems.end(),
                         [](const RosterProblem& a, const RosterProblem& b) { return a.line < b.line; });
        return std::move(m_reading);
    }

private:
    bool has(InitiativeField field) const { return m_cells.has(field); }
    bool isOwn() const { return m_cells.isOwn(); }

    void indexPlan() {
        for (const Initiative& bet : m_org.initiatives()) {
            if (!bet.key.empty())
                m_planKeys.try_emplace(bet.key, bet.id);
            const auto [found, isNew] = m_planTitles.try_emplace(bet.name, bet.id);
            if (!isNew)
                found->second = InitiativeId{};
        }
        for (const Position& row : m_org.positions()) {
            for (const Team* team = m_org.find(row.team); team; team = m_org.find(team->parent))
                m_teamFte[team->id] += row.fte.basisPoints;
        }
    }

    void readRow(std::uint32_t row) {
        const std::string_view raw = m_cells.text(row, I::Key);
        const std::string_view identity = raw.empty() ? m_cells.text(row, I::Title) : raw;
        const OwnReference own = isOwn() ? ownReference(identity) : OwnReference{identity};
        const InitiativeField field = raw.empty() ? I::Title : I::Key;
        if (!own.isValid || identity.empty() || identity.size() > kMostTextBytes) {
            m_cells.note(identity.empty() ? RosterFault::InitiativeUnnamed
                         : own.isValid    ? RosterFault::TooLong
                                          : RosterFault::BadReference,
                         row, field);
            return;
        }
        const auto [found, isNew] =
            m_keys.try_emplace(identity, static_cast<std::uint32_t>(m_reading.bets.size()));
        if (!isNew) {
            m_cells.note(RosterFault::DuplicateKey, row, field,
                         std::vector<std::uint32_t>{m_table.line(m_reading.bets[found->second].row)});
            return;
        }
        InitiativeRow bet;
        bet.row = row;
        bet.ownId = own.id;
        bet.existing = existingOf(own, m_cells.text(row, I::Title));
        const auto [taken, isFree] = m_taken.try_emplace(bet.existing, row);
        if (bet.existing && !isFree) {
            m_cells.note(RosterFault::DuplicateKey, row, field,
                         std::vector<std::uint32_t>{m_table.line(taken->second)});
            return;
        }
        fill(bet, own.key, identity);
        m_reading.bets.push_back(std::move(bet));
    }

    /// A bet without a key may go by its title, to the first row with it.
    InitiativeId existingOf(const OwnReference& own, std::string_view title) const {
        if (own.id != 0)
            return m_org.find(InitiativeId(own.id)) ? InitiativeId(own.id) : InitiativeId{};
        if (const auto keyed = m_planKeys.find(own.key); keyed != m_planKeys.end())
            return keyed->second;
        const auto titled = m_planTitles.find(title);
        if (isOwn() || titled == m_planTitles.end() || !titled->second)
            return {};
        const bool isFree = m_org.find(titled->second)->key.empty() && !m_taken.contains(titled->second);
        return isFree ? titled->second : InitiativeId{};
    }

    void fill(InitiativeRow& to, std::string_view key, std::string_view identity) {
        Initiative& bet = to.bet;
        if (to.existing)
            bet = *m_org.find(to.existing);
        else
            bet.bucket = Bucket::None;
        if (bet.key.empty())
            bet.key = key;
        m_cells.readText(to.row, I::Title, bet.name);
        if (trimmed(bet.name).empty())
            bet.name = identity;
        readTeamAndSponsor(to.row, bet);
        readBucket(to.row, bet);
        readDecisions(to.row, bet);
        m_cells.readText(to.row, I::Hypothesis, bet.hypothesis);
        m_cells.readChoice(to.row, I::Horizon, horizonOf, bet.horizon);
        m_cells.readConfidence(to.row, bet);
        m_cells.readReturn(to.row, bet);
        m_cells.readText(to.row, I::KillCriterion, bet.killCriterion);
        m_cells.readDate(to.row, I::LearnBy, bet.learnBy);
        readQuarters(to.row, bet);
        m_cells.readText(to.row, I::Links, bet.links);
        m_cells.readText(to.row, I::Note, bet.note);
        m_cells.readOrder(to.row, to);
        readAllocations(to);
        readEffortOf(to);
    }

    /// "#12" is a reference in our own export alone.
    bool mayName(std::string_view word) const { return isOwn() || !word.starts_with('#'); }

    void readTeamAndSponsor(std::uint32_t row, Initiative& bet) {
        const std::string_view owner = m_cells.value(row, I::Owner);
        const TeamId team = mayName(owner) ? m_names.team(owner) : TeamId{};
        if (!owner.empty() && !team)
            m_cells.note(RosterFault::UnknownTeam, row, I::Owner);
        else if (has(I::Owner))
            bet.team = team;
        const std::string_view who = m_cells.value(row, I::Sponsor);
        const PersonId sponsor = mayName(who) ? m_names.person(who) : PersonId{};
        if (!who.empty() && !sponsor)
            m_cells.note(RosterFault::UnknownSponsor, row, I::Sponsor);
        else if (has(I::Sponsor))
            bet.sponsor = sponsor;
    }

    void readBucket(std::uint32_t row, Initiative& bet) {
        Bucket bucket = Bucket::None;
        m_cells.readChoice(row, I::Bucket, bucketOf, bucket);
        if (bucket != Bucket::None)
            bet.bucket = bucket;
        else if (bet.bucket == Bucket::None)
            bet.bucket = runBucketOf(m_org, bet.team);
    }

    std::optional<StatusMeaning> meaningOf(std::uint32_t row, InitiativeField field) {
        const std::string_view word = m_cells.value(row, field);
        const auto meaning = statusOf(word);
        if (!word.empty() && !meaning)
            m_cells.note(RosterFault::UnknownStatus, row, field);
        return meaning;
    }

    void readDecisions(std::uint32_t row, Initiative& bet) {
        const auto stage = meaningOf(row, I::Stage);
        const auto status = meaningOf(row, I::Status);
        if (stage && stage->stage)
            bet.stage = *stage->stage;
        else if (status && status->stage)
            bet.stage = *status->stage;
        if (has(I::Stance)) {
            m_cells.readChoice(row, I::Stance, stanceOf, bet.stance);
        } else if (status && status->stance != Stance::None) {
            imply(bet, status->stance, m_cells.value(row, I::Status));
        } else if (stage && stage->stance != Stance::None) {
            imply(bet, stage->stance, m_cells.value(row, I::Stage));
        } else if (status && bet.stance != Stance::None && isImplied(bet)) {
            bet.stance = Stance::None;
            bet.stanceReason = {};
        }
        m_cells.readText(row, I::StanceReason, bet.stanceReason);
    }

    static void imply(Initiative& bet, Stance stance, std::string_view word) {
        if (bet.stance == stance)
            return;
        bet.stance = stance;
        bet.stanceReason = word;
        if (stance != Stance::Consolidate)
            bet.into = {};
    }

    /// Whether the stance came from a status, whose word is its reason.
    static bool isImplied(const Initiative& bet) {
        const auto meaning = statusOf(bet.stanceReason);
        return meaning && meaning->stance == bet.stance;
    }

    void readQuarters(std::uint32_t row, Initiative& bet) {
        m_cells.readQuarter(row, I::Start, m_fiscalYearStart, bet.start);
        m_cells.readQuarter(row, I::End, m_fiscalYearStart, bet.end);
        Date created;
        m_cells.readDate(row, I::Created, created);
        if (!bet.start.isSet() && created.isSet())
            bet.start = quarterContaining(created, m_fiscalYearStart);
    }

    /// "Customs 30% 2026Q4"; read from its end, as a team may be called anything.
    void readAllocations(InitiativeRow& to) {
        for (const std::string& entry : listEntries(m_cells.value(to.row, I::Allocations))) {
            const std::string_view text = entry;
            const std::size_t second = text.rfind(' ');
            const std::size_t first = second == std::string_view::npos || second == 0
                                          ? std::string_view::npos
                                          : text.rfind(' ', second - 1);
            const auto share = first == std::string_view::npos
                                   ? std::nullopt
                                   : readEffort(text.substr(first + 1, second - first - 1));
            const auto quarter = share ? quarterFromText(text.substr(second + 1)) : std::nullopt;
            const bool isRead = quarter && share->isShare && share->basisPoints > 0 &&
                                share->basisPoints <= kMostAllocation.basisPoints;
            if (!isRead) {
                m_cells.note(RosterFault::BadAllocation, to.row, I::Allocations, entry);
                continue;
            }
            const Worker who = m_names.worker(trimmed(text.substr(0, first)));
            if (who == Worker{})
                m_cells.note(RosterFault::UnknownWorker, to.row, I::Allocations,
                             std::string(text.substr(0, first)));
            else
                to.work.push_back({who, *quarter, {static_cast<std::int32_t>(share->basisPoints)}});
        }
    }

    void readEffortOf(InitiativeRow& to) {
        const std::string_view text = m_cells.value(to.row, I::Effort);
        if (text.empty())
            return;
        const auto effort = readEffort(text);
        const auto fte = m_teamFte.find(to.bet.team);
        std::int64_t share = 0;
        if (effort && fte != m_teamFte.end() && fte->second > 0)
            share = effort->isShare
                        ? effort->basisPoints
                        : (effort->basisPoints * kWhole.basisPoints + fte->second / 2) / fte->second;
        if (share > 0 && share <= kMostAllocation.basisPoints)
            to.effort = {static_cast<std::int32_t>(share)};
        else if (!effort || effort->basisPoints > 0)
            AddedLines(to.bet.note).add("Effort: " + std::string(text));
    }

    /// Where the list is the whole, a keyed bet that it does not name is about to leave.
    BetReference betNamed(std::string_view word) const {
        if (const auto found = m_keys.find(word); found != m_keys.end())
            return {found->second, {}};
        InitiativeId inPlan;
        if (isOwn())
            inPlan = m_names.bet(word);
        else if (const auto keyed = m_planKeys.find(word); keyed != m_planKeys.end())
            inPlan = keyed->second;
        const bool stays = inPlan && (m_reading.partial || m_org.find(inPlan)->key.empty());
        return stays ? BetReference{kNoDraft, inPlan} : BetReference{};
    }

    BetReference betMeant(std::string_view entry) const {
        if (const BetReference found = betNamed(entry); found.isSet() || isOwn())
            return found;
        const std::string_view part = lastPart(entry);
        if (const BetReference found = betNamed(part); found.isSet())
            return found;
        return part.ends_with(".md") ? betNamed(part.substr(0, part.size() - 3)) : BetReference{};
    }

    bool isItself(const BetReference& other, std::uint32_t index) const {
        return other.inFile == index || (other.inPlan && other.inPlan == m_reading.bets[index].existing);
    }

    void readInto(std::uint32_t index) {
        InitiativeRow& bet = m_reading.bets[index];
        const std::string_view word = m_cells.value(bet.row, I::Into);
        if (word.empty())
            return;
        bet.into = betMeant(word);
        if (bet.into.isSet() && !isItself(bet.into, index))
            return;
        m_cells.note(RosterFault::UnknownInitiative, bet.row, I::Into);
        bet.into = {};
    }

    void readNeeds(std::uint32_t index) {
        InitiativeRow& bet = m_reading.bets[index];
        readNeededTeams(bet);
        const std::string_view cell = m_cells.value(bet.row, I::DependsOn);
        if (cell.empty())
            return;
        std::vector<std::string> entries = isOwn() ? listEntries(cell) : looseEntries(cell);
        if (!isOwn() && betNamed(cell).isSet())
            entries = {std::string(cell)};
        AddedLines links(bet.bet.links);
        bool needsItself = false;
        for (const std::string& entry : entries) {
            const BetReference found = betMeant(entry);
            if (isItself(found, index))
                needsItself = true;
            else if (found.isSet())
                bet.needs.push_back(found);
            else if (isOwn() || !isNotStated(entry))
                links.add(entry);
        }
        if (needsItself)
            m_cells.note(RosterFault::NeedsItself, bet.row, I::DependsOn);
        const auto places = [](const BetReference& a) { return std::pair(a.inFile, a.inPlan); };
        std::sort(bet.needs.begin(), bet.needs.end(),
                  [&](const auto& a, const auto& b) { return places(a) < places(b); });
        bet.needs.erase(std::unique(bet.needs.begin(), bet.needs.end()), bet.needs.end());
    }

    void readNeededTeams(InitiativeRow& bet) {
        for (const std::string& entry : listEntries(m_cells.value(bet.row, I::NeedsTeams))) {
            const TeamId team = mayName(entry) ? m_names.team(entry) : TeamId{};
            if (team)
                bet.needsTeams.push_back(team);
            else
                m_cells.note(RosterFault::UnknownTeam, bet.row, I::NeedsTeams, entry);
        }
        std::sort(bet.needsTeams.begin(), bet.needsTeams.end());
        bet.needsTeams.erase(std::unique(bet.needsTeams.begin(), bet.needsTeams.end()), bet.needsTeams.end());
    }

    const TextTable& m_table;
    const InitiativeContext& m_context;
    const Org& m_org;
    int m_fiscalYearStart;
    InitiativeNames m_names;
    InitiativeReading m_reading;
    InitiativeCells m_cells;
    KeyMap<std::uint32_t> m_keys;
    KeyMap<InitiativeId> m_planKeys;
    KeyMap<InitiativeId> m_planTitles;
    tsl::robin_map<InitiativeId, std::uint32_t, std::hash<InitiativeId>> m_taken; ///< by which row
    tsl::robin_map<TeamId, std::int64_t, std::hash<TeamId>> m_teamFte;
};

} // namespace

std::optional<InitiativeReading> readInitiatives(const TextTable& table, const InitiativeMapping& mapping,
                                                 const InitiativeContext& context) {
    return InitiativeReader(table, mapping, context).read();
}

} // namespace orgwright
