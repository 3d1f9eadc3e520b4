// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/kept_view.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace orgwright {
namespace {

const QLatin1String kScenario("scenario");
const QLatin1String kPortfolio("portfolio");

/// None, where there are several or none.
ScenarioId onlyOption(const Plan& plan) {
    if (plan.scenarios().size() != 2)
        return {};
    ScenarioId found;
    for (const Scenario& row : plan.scenarios()) {
        if (row.id != kBaseline && !row.isArchived)
            found = row.id;
    }
    return found;
}

/// A colleague's copy begins with its option; elsewhere a step has made it.
bool beganWithScenarios(const History& history) {
    return std::none_of(history.steps().begin(), history.steps().end(), [](const StepRecord& step) {
        return static_cast<Action>(step.action) == Action::AddScenario;
    });
}

} // namespace

QByteArray keptView(const Workspace& workspace) {
    QJsonObject kept = QJsonDocument::fromJson(workspace.view.saved()).object();
    kept.insert(kScenario, QString::number(workspace.document.scenario().value()));
    kept.insert(kPortfolio, workspace.portfolio.saved());
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

void showKeptPortfolio(PortfolioView& portfolio, const QByteArray& kept) {
    portfolio.restore(QJsonDocument::fromJson(kept).object().value(kPortfolio).toObject());
}

void showKeptScenario(PlanDocument& document, const QByteArray& kept) {
    const QString last = QJsonDocument::fromJson(kept).object().value(kScenario).toString();
    if (!last.isEmpty())
        document.setScenario(ScenarioId(last.toLongLong()));
    else if (beganWithScenarios(document.core().history()))
        document.setScenario(onlyOption(document.core().plan()));
}

} // namespace orgwright
