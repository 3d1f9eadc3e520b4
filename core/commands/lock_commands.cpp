// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/commands/scorecard_commands.h"
#include "core/rollup/findings_context.h"
#include "core/rollup/locked_quarter.h"
#include "core/rollup/scorecard.h"

namespace orgwright {
namespace {

/// Puts down what a lock holds.
class Locking {
public:
    Locking(Editor& editor, LockId lock, Quarter quarter)
        : m_editor(editor)
        , m_org(editor.plan().org(kBaseline))
        , m_lock(lock)
        , m_staffing(m_org, quarter)
        , m_card(scorecard(editor.plan(), kBaseline, quarter, editor.today())) {}

    void putAll() {
        for (const Position& row : m_org.positions())
            putSeats(row);
        for (const Initiative& row : m_org.initiatives())
            putBet(row);
        putMix();
        for (const Indicator& each : m_card.indicators)
            putFigure(std::string(each.rule->id), each.value, each.whole, each.isKnown);
        for (const ScoredMeasure& each : m_card.measures)
            putScore(each);
    }

private:
    void putSeats(const Position& row) {
        LockedSeat seat;
        seat.lock = m_lock;
        seat.position = row.id;
        seat.manager = row.manager;
        seat.team = row.team;
        seat.title = row.title;
        seat.state = row.state;
        const auto holders = m_org.incumbents(row.id);
        if (holders.empty())
            put<LockedSeatId>(seat);
        for (const auto& link : holders) {
            seat.person = m_org.find(link.id)->person;
            seat.name = m_editor.plan().find(seat.person)->name;
            put<LockedSeatId>(seat);
        }
    }

    void putBet(const Initiative& row) {
        LockedBet bet;
        bet.lock = m_lock;
        bet.initiative = row.id;
        bet.name = row.name;
        bet.bucket = row.bucket;
        bet.stage = static_cast<std::int32_t>(row.stage);
        bet.stance = static_cast<std::int32_t>(row.stance);
        bet.start = row.start;
        bet.end = row.end;
        bet.fte = fteBasisPoints(m_staffing.of(row.id).fte);
        put<LockedBetId>(bet);
    }

    /// Each bucket's part of the FTE and of the cost.
    void putMix() {
        const Mix& mix = m_staffing.mix();
        const Effort all = mix.total();
        for (const Bucket bucket : kBuckets) {
            const std::string name = "bucket_" + std::to_string(static_cast<int>(bucket));
            putFigure(name + "_fte", fteBasisPoints(mix.of(bucket).fte) / 100, fteBasisPoints(all.fte) / 100,
                      all.fte != 0);
            putFigure(name + "_cost", minor(mix.of(bucket)), minor(all), all.cost != 0);
        }
    }
    static Hundredths minor(const Effort& effort) {
        return static_cast<Hundredths>(effort.cost / kWhole.basisPoints);
    }

    void putFigure(std::string name, Hundredths value, Hundredths whole, bool isKnown) {
        put<LockedFigureId>(LockedFigure{{}, m_lock, std::move(name), value, whole, isKnown});
    }

    void putScore(const ScoredMeasure& each) {
        LockedScore row;
        row.lock = m_lock;
        row.measure = each.measure.id;
        row.key = each.measure.key;
        row.name = each.measure.name;
        row.category = each.measure.category;
        row.rank = each.measure.rank;
        row.weight = each.measure.weight;
        row.unit = each.measure.unit;
        row.target = each.measure.target;
        row.near = each.measure.near;
        row.isLessBetter = each.measure.isLessBetter;
        row.asideReason = each.measure.asideReason;
        row.isScored = each.value.has_value();
        row.value = each.value.value_or(0);
        row.hasChange = each.change.has_value();
        row.change = each.change.value_or(0);
        row.note = each.note;
        put<LockedScoreId>(row);
    }

    template <class AnyId, class Row>
    void put(Row row) {
        row.id = m_editor.newId<AnyId>();
        m_editor.put(std::move(row));
    }

    Editor& m_editor;
    const Org& m_org;
    LockId m_lock;
    Staffing m_staffing;
    Scorecard m_card;
};

} // namespace

Result<LockId> lockQuarter(Editor& editor, Quarter quarter) {
    if (auto why = whyNotQuarter(editor.plan(), quarter))
        return tl::unexpected(*why);
    editor.describe(Action::LockQuarter, {quarterText(quarter)});
    const LockId id = editor.newId<LockId>();
    Locking(editor, id, quarter).putAll();
    editor.put(QuarterLock{id, quarter, editor.today(), {}, {}});
    return id;
}

Result<void> unlockQuarter(Editor& editor, Quarter quarter, std::string_view reason) {
    const QuarterLock* lock = lockOf(editor.plan(), quarter);
    if (!lock)
        return tl::unexpected(Refusal{Reason::QuarterNotLocked, {}, {quarterText(quarter)}});
    if (trimmed(reason).empty())
        return refuse(Reason::ReasonNeeded, lock->id);
    if (auto why = whyNotText(lock->id.value(), reason))
        return tl::unexpected(*why);
    editor.describe(Action::UnlockQuarter, {quarterText(quarter)});
    QuarterLock row = *lock;
    row.unlocked = editor.today();
    row.reason = reason;
    editor.put(row);
    return {};
}

} // namespace orgwright
