// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/scenario_names.h"

#include "core/base/text.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace orgwright {
namespace {

struct ScenarioNames {
    Q_DECLARE_TR_FUNCTIONS(ScenarioNames)
};

bool isFree(const Plan& plan, const QString& name) {
    const std::string wanted = foldedCase(stdText(name));
    return std::none_of(plan.scenarios().begin(), plan.scenarios().end(), [&](const Scenario& row) {
        return foldedCase(stdText(nameOf(plan, row.id))) == wanted;
    });
}

} // namespace

QString freeOptionName(const Plan& plan) {
    for (int number = 0;; ++number) {
        const QString name = ScenarioNames::tr("Option %1").arg(columnLetters(number));
        if (isFree(plan, name))
            return name;
    }
}

QString freeCopyName(const Plan& plan, ScenarioId scenario) {
    const QString first = ScenarioNames::tr("%1, copy").arg(nameOf(plan, scenario));
    QString name = first;
    for (int number = 2; !isFree(plan, name); ++number)
        name = QStringLiteral("%1 %2").arg(first).arg(number);
    return name;
}

} // namespace orgwright
