// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "core/commands/editor.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/step_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <array>

namespace orgwright::cli {
namespace {

struct HistoryTexts {
    Q_DECLARE_TR_FUNCTIONS(HistoryVerb)
};

struct HistoryOptions {
    std::string file;
    bool isJson = false;
};

/// A stable word for scripts.
const char* actionId(std::int32_t action) {
    static constexpr std::array kIds{"edit",
                                     "add-position",
                                     "edit-position",
                                     "move-position",
                                     "reorder-position",
                                     "split-off",
                                     "close-position",
                                     "delete-position",
                                     "place-in-tray",
                                     "fill-position",
                                     "vacate-position",
                                     "edit-person",
                                     "add-line",
                                     "remove-line",
                                     "add-team",
                                     "edit-team",
                                     "move-team",
                                     "delete-team",
                                     "assign-team",
                                     "set-layout",
                                     "set-standing",
                                     "edit-settings",
                                     "import",
                                     "revert",
                                     "paste",
                                     "add-scenario",
                                     "edit-scenario",
                                     "delete-scenario",
                                     "adopt-scenario",
                                     "take-back",
                                     "describe-change",
                                     "settle-clash",
                                     "merge-scenario"};
    const auto place = static_cast<std::size_t>(action);
    return place < kIds.size() ? kIds[place] : kIds.front();
}

std::string isoMoment(std::int64_t at) {
    return stdText(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate));
}

Json historyObject(const Document& document) {
    const History& history = document.history();
    Json steps = Json::array();
    for (const StepRecord& step : history.steps()) {
        steps.push_back(Json{{"step", step.step},
                             {"at", isoMoment(step.at)},
                             {"scenario", stdText(nameOf(document.plan(), step.scenario))},
                             {"action", actionId(step.action)},
                             {"args", step.args},
                             {"message", stdText(sentence(step))},
                             {"undone", step.step > history.cursor()}});
    }
    Json checkpoints = Json::array();
    for (const Checkpoint& each : document.checkpoints())
        checkpoints.push_back(Json{{"name", each.name}, {"step", each.step}, {"at", isoMoment(each.at)}});
    return Json{
        {"current", history.cursor()}, {"steps", std::move(steps)}, {"checkpoints", std::move(checkpoints)}};
}

QString checkpointsAt(const Document& document, std::int64_t step) {
    QStringList names;
    for (const Checkpoint& each : document.checkpoints()) {
        if (each.step == step)
            names += HistoryTexts::tr("“%1”").arg(shownText(each.name, 40));
    }
    return names.join(QLatin1String(", "));
}

void printStep(const Document& document, const StepRecord& step, const Formats& formats) {
    const bool isUndone = step.step > document.history().cursor();
    const bool isCurrent = step.step == document.history().cursor();
    QString line = QStringLiteral("%1 %2  %3  %4")
                       .arg(QLatin1String(isCurrent ? ">" : " "))
                       .arg(step.step, 5)
                       .arg(formats.moment(step.at), sentence(step));
    if (isUndone)
        line += QLatin1Char(' ') + HistoryTexts::tr("(undone)");
    if (const QString names = checkpointsAt(document, step.step); !names.isEmpty())
        line += QStringLiteral("  ") + names;
    print(line);
}

Exit runHistory(const HistoryOptions& options) {
    return withPlan(options.file, Document::OpenAs::Reading, [&](const Document& document) {
        if (options.isJson) {
            print(historyObject(document));
            return Exit::Done;
        }
        const Formats formats(document.plan().settings());
        if (document.history().steps().empty())
            print(HistoryTexts::tr("Nothing has been changed since the plan was made."));
        for (const StepRecord& step : document.history().steps())
            printStep(document, step, formats);
        return Exit::Done;
    });
}

} // namespace

void addHistory(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<HistoryOptions>();
    CLI::App& verb =
        addVerb(program, "history", stdText(HistoryTexts::tr("what was done to a plan, step by step")),
                options, runHistory, chosen);
    addFile(verb, options->file);
    addJson(verb, options->isJson);
    verb.footer(examples({"orgwright history plan.orgplan"}));
}

} // namespace orgwright::cli
