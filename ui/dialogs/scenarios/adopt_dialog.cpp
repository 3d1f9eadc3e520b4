// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/adopt_dialog.h"

#include "core/compare/change_list.h"
#include "ui/widgets/message.h"
#include "ui/words/model_words.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct AdoptTexts {
    Q_DECLARE_TR_FUNCTIONS(AdoptDialog)
};

QString whatHappens(const Plan& plan, ScenarioId scenario) {
    const int changes = static_cast<int>(changeList(plan, kBaseline, scenario).lines.size());
    const int others = static_cast<int>(plan.scenarios().size()) - 2;
    QStringList sentences;
    sentences << (changes == 0 ? AdoptTexts::tr("It has no changes, so the baseline stays as it is.")
                               : AdoptTexts::tr("Its %n changes become the baseline.", nullptr, changes));
    if (others > 0 && changes > 0)
        sentences << AdoptTexts::tr("%n other scenarios follow, except where they decided otherwise.",
                                    nullptr, others);
    sentences << AdoptTexts::tr("It is then archived, as adopted today. One undo takes it all back.");
    return sentences.join(QLatin1Char(' '));
}

Adoption askAboutClashes(QWidget* parent, const QString& name, int clashes) {
    const Message message{
        AdoptTexts::tr("%1 cannot be adopted yet").arg(name),
        AdoptTexts::tr("%n clashes wait to be settled: the baseline has changed where %1 had "
                       "decided otherwise, and one of the two must stand.",
                       nullptr, clashes)
            .arg(name),
        AdoptTexts::tr("Show the clashes"),
        {},
        AdoptTexts::tr("Cancel")};
    return ask(parent, message) == Answer::Primary ? Adoption::ShowClashes : Adoption::No;
}

} // namespace

Adoption askToAdopt(QWidget* parent, const PlanDocument& document) {
    const Plan& plan = document.core().plan();
    const ScenarioId scenario = document.scenario();
    const QString name = nameOf(plan, scenario);
    if (const int clashes = static_cast<int>(plan.org(scenario).clashes().size()))
        return askAboutClashes(parent, name, clashes);
    const Message message{AdoptTexts::tr("Adopt %1 as the baseline").arg(name),
                          whatHappens(plan, scenario),
                          AdoptTexts::tr("Adopt it"),
                          {},
                          AdoptTexts::tr("Cancel")};
    return ask(parent, message) == Answer::Primary ? Adoption::Adopt : Adoption::No;
}

} // namespace orgwright
