// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/commands/portfolio_commands.h"

#include <algorithm>

namespace orgwright {
namespace {

const SilencedRule* silenced(const Plan& plan, std::string_view rule) {
    const auto& rows = plan.silencedRules();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const SilencedRule& row) { return row.rule == rule; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

Result<void> silenceRule(Editor& editor, std::string_view rule, std::string_view reason) {
    if (trimmed(rule).empty())
        return refuse(Reason::NotFound, SilencedRuleId{});
    if (trimmed(reason).empty())
        return refuse(Reason::ReasonNeeded, SilencedRuleId{});
    for (const std::string_view text : {rule, reason}) {
        if (auto why = whyNotText(0, text))
            return tl::unexpected(*why);
    }
    editor.describe(Action::SilenceRule, {std::string(rule)});
    const SilencedRule* known = silenced(editor.plan(), rule);
    const SilencedRuleId id = known ? known->id : editor.newId<SilencedRuleId>();
    editor.put(SilencedRule{id, rule, reason});
    return {};
}

Result<void> restoreRule(Editor& editor, std::string_view rule) {
    const SilencedRule* known = silenced(editor.plan(), rule);
    if (!known)
        return refuse(Reason::NotFound, SilencedRuleId{});
    editor.describe(Action::RestoreRule, {std::string(rule)});
    editor.erase<SilencedRule>(known->id);
    return {};
}

} // namespace orgwright
