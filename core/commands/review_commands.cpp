// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/commands/scorecard_commands.h"
#include "core/rollup/scorecard.h"

#include <algorithm>

namespace orgwright {
namespace {

/// A text for the step's sentence.
std::string shortened(const SharedText& text) {
    constexpr std::size_t kMost = 120;
    std::string_view whole = text;
    if (whole.size() <= kMost)
        return std::string(whole);
    std::size_t end = kMost;
    while (end > 0 && (static_cast<unsigned char>(whole[end]) & 0xC0) == 0x80)
        --end;
    return std::string(whole.substr(0, end)) + "…";
}

std::optional<Refusal> whyNotDecision(const LoggedDecision& row) {
    if (auto why = whyNotValue(row))
        return why;
    if (row.raised.isSet() && row.decided.isSet() && row.decided < row.raised)
        return Refusal{Reason::DecidedBeforeRaised, {row.id.value()}, {}};
    return whyNotName(row.id.value(), row.what);
}

std::optional<Refusal> whyNotAction(const ReviewAction& row) {
    if (auto why = whyNotValue(row))
        return why;
    return whyNotName(row.id.value(), row.what);
}

std::optional<Refusal> whyNotSuccessor(const Plan& plan, const Successor& row) {
    if (!plan.find(row.person))
        return Refusal{Reason::NotFound, {row.person.value()}, {}};
    const Table<Successor>& rows = plan.rows<Successor>({});
    const bool isNamed = std::any_of(rows.begin(), rows.end(), [&](const Successor& other) {
        return other.id != row.id && other.position == row.position && other.person == row.person;
    });
    if (isNamed)
        return Refusal{Reason::SuccessorExists, {row.person.value()}, {}};
    return whyNotValue(row);
}

std::string titleOf(const Editor& editor, PositionId position) {
    const Position* row = editor.org().find(position);
    return row ? row->title.str() : std::string();
}

} // namespace

Result<EvidenceId> addEvidence(Editor& editor, Evidence row) {
    if (!measureOf(editor.plan(), row.measure))
        return refuse(Reason::NotFound, row.measure);
    if (auto why = whyNotQuarter(editor.plan(), row.quarter))
        return tl::unexpected(*why);
    row.rank = 0;
    for (const Evidence* other : evidenceFor(editor.plan(), row.measure, row.quarter)) {
        if (other->subject == row.subject && other->row == row.row)
            return tl::unexpected(Refusal{Reason::EvidenceExists, {row.row}, {row.name.str()}});
        row.rank = other->rank + 1;
    }
    row.id = editor.newId<EvidenceId>();
    if (auto why = whyNotValue(row))
        return tl::unexpected(*why);
    editor.describe(Action::AddEvidence, {shortened(row.name)});
    editor.put(row);
    return row.id;
}

Result<void> noteEvidence(Editor& editor, EvidenceId evidence, std::string_view note) {
    const Evidence* now = editor.plan().rows<Evidence>({}).find(evidence);
    if (!now)
        return refuse(Reason::NotFound, evidence);
    if (auto why = whyNotQuarter(editor.plan(), now->quarter))
        return tl::unexpected(*why);
    Evidence row = *now;
    row.note = note;
    if (auto why = whyNotValue(row))
        return tl::unexpected(*why);
    editor.describe(Action::EditEvidence, {shortened(row.name)});
    editor.put(row);
    return {};
}

Result<void> removeEvidence(Editor& editor, EvidenceId evidence) {
    const Evidence* now = editor.plan().rows<Evidence>({}).find(evidence);
    if (!now)
        return refuse(Reason::NotFound, evidence);
    if (auto why = whyNotQuarter(editor.plan(), now->quarter))
        return tl::unexpected(*why);
    editor.describe(Action::RemoveEvidence, {shortened(now->name)});
    editor.erase<Evidence>(evidence);
    return {};
}

Result<LoggedDecisionId> logDecision(Editor& editor, LoggedDecision row) {
    row.id = editor.newId<LoggedDecisionId>();
    if (auto why = whyNotDecision(row))
        return tl::unexpected(*why);
    editor.describe(Action::LogDecision, {shortened(row.what)});
    editor.put(row);
    return row.id;
}

Result<void> editDecision(Editor& editor, const LoggedDecision& row) {
    if (!editor.plan().rows<LoggedDecision>({}).contains(row.id))
        return refuse(Reason::NotFound, row.id);
    if (auto why = whyNotDecision(row))
        return tl::unexpected(*why);
    editor.describe(Action::EditDecision, {shortened(row.what)});
    editor.put(row);
    return {};
}

Result<void> deleteDecision(Editor& editor, LoggedDecisionId decision) {
    const LoggedDecision* now = editor.plan().rows<LoggedDecision>({}).find(decision);
    if (!now)
        return refuse(Reason::NotFound, decision);
    editor.describe(Action::DeleteDecision, {shortened(now->what)});
    editor.erase<LoggedDecision>(decision);
    return {};
}

Result<void> answerReview(Editor& editor, Quarter quarter, int question, std::string_view text) {
    if (auto why = whyNotQuarter(editor.plan(), quarter))
        return tl::unexpected(*why);
    const Table<ReviewAnswer>& rows = editor.plan().rows<ReviewAnswer>({});
    const auto known = std::find_if(rows.begin(), rows.end(), [&](const ReviewAnswer& row) {
        return row.quarter == quarter && row.question == question;
    });
    const ReviewAnswerId id = known == rows.end() ? editor.newId<ReviewAnswerId>() : known->id;
    const ReviewAnswer row{id, quarter, question, text};
    if (auto why = whyNotValue(row))
        return tl::unexpected(*why);
    editor.describe(Action::AnswerReview, {quarterText(quarter)});
    if (trimmed(text).empty())
        editor.erase<ReviewAnswer>(id);
    else
        editor.put(row);
    return {};
}

Result<ReviewActionId> addReviewAction(Editor& editor, ReviewAction row) {
    row.id = editor.newId<ReviewActionId>();
    if (auto why = whyNotQuarter(editor.plan(), row.quarter))
        return tl::unexpected(*why);
    if (auto why = whyNotAction(row))
        return tl::unexpected(*why);
    editor.describe(Action::AddReviewAction, {shortened(row.what)});
    editor.put(row);
    return row.id;
}

Result<void> editReviewAction(Editor& editor, const ReviewAction& row) {
    if (!editor.plan().rows<ReviewAction>({}).contains(row.id))
        return refuse(Reason::NotFound, row.id);
    if (!row.quarter.isSet())
        return refuse(Reason::QuarterNeeded, row.id);
    if (auto why = whyNotAction(row))
        return tl::unexpected(*why);
    editor.describe(Action::EditReviewAction, {shortened(row.what)});
    editor.put(row);
    return {};
}

Result<void> deleteReviewAction(Editor& editor, ReviewActionId action) {
    const ReviewAction* now = editor.plan().rows<ReviewAction>({}).find(action);
    if (!now)
        return refuse(Reason::NotFound, action);
    if (auto why = whyNotQuarter(editor.plan(), now->quarter))
        return tl::unexpected(*why);
    editor.describe(Action::DeleteReviewAction, {shortened(now->what)});
    editor.erase<ReviewAction>(action);
    return {};
}

Result<SuccessorId> addSuccessor(Editor& editor, Successor row) {
    row.id = editor.newId<SuccessorId>();
    row.rank = 0;
    for (const Successor& other : editor.plan().rows<Successor>({})) {
        if (other.position == row.position)
            row.rank = std::max(row.rank, other.rank + 1);
    }
    if (!editor.org().find(row.position))
        return refuse(Reason::NotFound, row.position);
    if (auto why = whyNotSuccessor(editor.plan(), row))
        return tl::unexpected(*why);
    editor.describe(Action::AddSuccessor, {titleOf(editor, row.position)});
    editor.put(row);
    return row.id;
}

Result<void> editSuccessor(Editor& editor, const Successor& row) {
    if (!editor.plan().rows<Successor>({}).contains(row.id))
        return refuse(Reason::NotFound, row.id);
    if (auto why = whyNotSuccessor(editor.plan(), row))
        return tl::unexpected(*why);
    editor.describe(Action::EditSuccessor, {titleOf(editor, row.position)});
    editor.put(row);
    return {};
}

Result<void> removeSuccessor(Editor& editor, SuccessorId successor) {
    const Successor* now = editor.plan().rows<Successor>({}).find(successor);
    if (!now)
        return refuse(Reason::NotFound, successor);
    editor.describe(Action::RemoveSuccessor, {titleOf(editor, now->position)});
    editor.erase<Successor>(successor);
    return {};
}

} // namespace orgwright
