// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/adopt_dialog.h"

#include "core/commands/flow.h"
#include "core/commands/scenario_commands.h"
#include "core/compare/change_list.h"
#include "ui/widgets/message.h"
#include "ui/words/model_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

namespace orgwright {
namespace {

struct AdoptTexts {
    Q_DECLARE_TR_FUNCTIONS(AdoptDialog)
};

/// Another scenario, and how many of its decisions would clash with the new baseline.
struct Follower {
    QString name;
    int clashes = 0;
};

std::size_t clashesIn(const Plan& plan, ScenarioId scenario) {
    return plan.org(scenario).clashes().size();
}

std::vector<Follower> followers(PlanDocument& document) {
    const ScenarioId adopted = document.scenario();
    const auto adopt = [&](Editor& editor) {
        auto done = adoptScenario(editor, adopted);
        flowBaseline(editor);
        return done;
    };
    std::vector<std::pair<ScenarioId, std::size_t>> before;
    for (const Scenario* row : scenariosInOrder(document.core().plan())) {
        if (row->id != kBaseline && row->id != adopted && !row->isArchived)
            before.emplace_back(row->id, clashesIn(document.core().plan(), row->id));
    }
    std::vector<Follower> found;
    document.preview(adopt, [&](const Plan& after, const auto&, const Changes&) {
        for (const auto& [scenario, count] : before)
            found.push_back({nameOf(after, scenario), static_cast<int>(clashesIn(after, scenario) - count)});
    });
    return found;
}

/// Positions that stay under one that is to close.
int reportsOfClosing(const Org& org) {
    int count = 0;
    for (const Position& row : org.positions()) {
        const Position* manager = org.find(row.manager);
        if (manager && manager->state == SeatState::Closing && row.state != SeatState::Closing)
            ++count;
    }
    return count;
}

QString sentenceOf(const Follower& each) {
    return each.clashes > 0
               ? AdoptTexts::tr("%1 follows, but %n of its decisions clash and wait to be settled.", nullptr,
                                each.clashes)
                     .arg(each.name)
               : AdoptTexts::tr("%1 follows, without a clash.").arg(each.name);
}

/// One thing a line.
QString whatHappens(PlanDocument& document) {
    const Plan& plan = document.core().plan();
    const ScenarioId scenario = document.scenario();
    const QString name = nameOf(plan, scenario);
    const int changes = static_cast<int>(changeList(plan, kBaseline, scenario).lines.size());
    QStringList lines;
    lines << (changes == 0 ? AdoptTexts::tr("It has no changes, so the baseline stays as it is.")
                           : AdoptTexts::tr("Its %n changes become the baseline.", nullptr, changes));
    if (const int left = reportsOfClosing(plan.org(scenario)); left > 0)
        lines << AdoptTexts::tr("Mind: %n positions still report to one that closes.", nullptr, left);
    lines << AdoptTexts::tr("%1 is then archived, as adopted today.").arg(name);
    if (changes > 0) {
        for (const Follower& each : followers(document))
            lines << sentenceOf(each);
    }
    lines << AdoptTexts::tr("One undo takes it all back.");
    return lines.join(QLatin1Char('\n'));
}

bool isOfBaselineAlone(const Org& org) {
    return std::all_of(org.clashes().begin(), org.clashes().end(),
                       [](const Clash& row) { return std::string_view(row.source).empty(); });
}

Adoption askAboutClashes(QWidget* parent, const QString& name, const Org& org) {
    const int clashes = static_cast<int>(org.clashes().size());
    const QString why =
        isOfBaselineAlone(org)
            ? AdoptTexts::tr("%n clashes wait to be settled: the baseline has changed where %1 had "
                             "decided otherwise, and one of the two must stand.",
                             nullptr, clashes)
                  .arg(name)
            : AdoptTexts::tr("%n clashes wait to be settled: two sides decided differently, and one of the "
                             "two must stand.",
                             nullptr, clashes);
    const Message message{AdoptTexts::tr("%1 cannot be adopted yet").arg(name),
                          why,
                          AdoptTexts::tr("Show the clashes"),
                          {},
                          AdoptTexts::tr("Cancel")};
    return ask(parent, message) == Answer::Primary ? Adoption::ShowClashes : Adoption::No;
}

} // namespace

Adoption askToAdopt(QWidget* parent, PlanDocument& document) {
    const Plan& plan = document.core().plan();
    const ScenarioId scenario = document.scenario();
    const QString name = nameOf(plan, scenario);
    if (!plan.org(scenario).clashes().isEmpty())
        return askAboutClashes(parent, name, plan.org(scenario));
    const Message message{AdoptTexts::tr("Adopt %1 as the baseline").arg(name),
                          whatHappens(document),
                          AdoptTexts::tr("Adopt it"),
                          {},
                          AdoptTexts::tr("Cancel")};
    return ask(parent, message) == Answer::Primary ? Adoption::Adopt : Adoption::No;
}

} // namespace orgwright
