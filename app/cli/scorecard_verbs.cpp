// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/discretion_options.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "core/base/sources.h"
#include "core/base/text.h"
#include "core/commands/scorecard_commands.h"
#include "core/rollup/locked_quarter.h"
#include "ui/export/plan_export.h"
#include "ui/export/record_document.h"
#include "ui/export/review_text.h"
#include "ui/export/scorecard_table.h"
#include "ui/words/model_words.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <cmath>

namespace orgwright::cli {
namespace {

struct ScorecardTexts {
    Q_DECLARE_TR_FUNCTIONS(ScorecardVerb)
};

struct ScorecardOptions {
    std::string file;
    std::string scenario;
    std::string quarter;
    std::string measure;
    std::string value;
    std::string note;
    std::string by;
    std::string reason;
    std::string out;
    bool isJson = false;
    bool hidesNames = false;
    DiscretionOptions discretion;
};

/// By its key or its name, in any case. Says which there are where there is none.
std::optional<Measure> measureNamed(const Plan& plan, const std::string& text) {
    QStringList keys;
    for (const Measure& each : measures(plan)) {
        const bool isMeant = foldedCase(each.key) == foldedCase(text) ||
                             measureName(each).compare(qtText(text), Qt::CaseInsensitive) == 0;
        if (isMeant)
            return each;
        keys += shownText(each.key);
    }
    say(ScorecardTexts::tr("There is no measure %1. There are: %2.")
            .arg(shownText(text), keys.join(QStringLiteral(", "))));
    return std::nullopt;
}

/// Opens the plan, finds the quarter, and runs `use` on both.
template <class Use>
Exit withQuarter(const ScorecardOptions& options, Document::OpenAs mode, Use use) {
    return withPlan(options.file, mode, [&](Document& document) {
        const auto quarter = quarterNamed(document.plan(), options.quarter);
        return quarter ? use(document, *quarter) : Exit::Usage;
    });
}

template <class Command>
Exit carryOut(Document& document, Command command, const QString& done) {
    const auto result = document.execute(kBaseline, command);
    if (!result)
        return refused(document, kBaseline, result.error());
    print(done);
    return Exit::Done;
}

void printIndicators(const Scorecard& card, MeasureId measure, const Formats& words) {
    for (const Indicator& each : card.indicators) {
        if (each.rule->measure == measure)
            print(ScorecardTexts::tr("    %1: %2")
                      .arg(indicatorName(each.rule->id), indicatorText(each, words)));
    }
}

void printScorecard(const Plan& plan, const Scorecard& card) {
    const Formats words(plan.settings());
    const QuarterLock* lock = plan.rows<QuarterLock>({}).find(card.lock);
    print(lock ? ScorecardTexts::tr("Scorecard, %1, locked on %2")
                     .arg(words.quarter(card.quarter), words.date(lock->on))
               : ScorecardTexts::tr("Scorecard, %1").arg(words.quarter(card.quarter)));
    for (const Category category : kCategories) {
        const CategoryFigure& figure = card.categories[static_cast<std::size_t>(category)];
        print(ScorecardTexts::tr("%1: %2 of %3, weight %4 %")
                  .arg(categoryName(category), scoreText({}, figure.value, words),
                       scoreText({}, figure.target, words), words.count(figure.weight)));
        for (const ScoredMeasure& each : card.measures) {
            if (each.measure.category != category || !each.measure.asideReason.empty())
                continue;
            const QString change = scoreChange(each.change, words);
            print(ScorecardTexts::tr("  %1: %2 of %3, %4%5")
                      .arg(measureName(each.measure), scoreText(each.measure, each.value, words),
                           scoreText(each.measure, each.measure.target, words), statusName(each.status),
                           change.isEmpty() ? QString() : QStringLiteral(", ") + change));
            printIndicators(card, each.measure.id, words);
        }
    }
}

Exit runScorecard(const ScorecardOptions& options) {
    return withQuarter(options, Document::OpenAs::Reading, [&](const Document& document, Quarter quarter) {
        const auto scenario = scenarioNamed(document.plan(), options.scenario);
        if (!scenario)
            return Exit::Refused;
        const Scorecard card = scorecard(document.plan(), *scenario, quarter, systemClock().today());
        if (options.isJson)
            print(scorecardObject(document.plan(), card, options.hidesNames));
        else
            printScorecard(document.plan(), card);
        return Exit::Done;
    });
}

/// "3.5" or "3,5".
std::optional<Hundredths> hundredthsOf(std::string text) {
    std::replace(text.begin(), text.end(), ',', '.');
    bool isNumber = false;
    const double number = qtText(text).toDouble(&isNumber);
    if (!isNumber || std::abs(number) > 1e12)
        return std::nullopt;
    return std::llround(number * 100);
}

Exit runScore(const ScorecardOptions& options) {
    return withQuarter(options, Document::OpenAs::Editing, [&](Document& document, Quarter quarter) {
        const auto measure = measureNamed(document.plan(), options.measure);
        if (!measure)
            return Exit::Refused;
        const auto value = hundredthsOf(options.value);
        if (!value) {
            say(ScorecardTexts::tr("%1 is no number.").arg(shownText(options.value)));
            return Exit::Usage;
        }
        const Score* known = scoreOf(document.plan(), measure->id, quarter);
        Score row = known ? *known : Score{};
        row.measure = measure->id;
        row.quarter = quarter;
        row.isScored = true;
        row.value = *value;
        if (!options.note.empty())
            row.note = options.note;
        if (!options.by.empty())
            row.givenBy = options.by;
        const Formats words(document.plan().settings());
        return carryOut(
            document, [&](Editor& editor) { return setScore(editor, row); },
            ScorecardTexts::tr("%1, %2: %3 of %4, %5.")
                .arg(measureName(*measure), words.quarter(quarter), scoreText(*measure, *value, words),
                     scoreText(*measure, measure->target, words), statusName(statusOf(*measure, *value))));
    });
}

Exit runLock(const ScorecardOptions& options) {
    return withQuarter(options, Document::OpenAs::Editing, [&](Document& document, Quarter quarter) {
        return carryOut(
            document, [&](Editor& editor) { return lockQuarter(editor, quarter); },
            ScorecardTexts::tr("Locked %1: what the organisation and the scores were is kept.")
                .arg(Formats(document.plan().settings()).quarter(quarter)));
    });
}

Exit runUnlock(const ScorecardOptions& options) {
    return withQuarter(options, Document::OpenAs::Editing, [&](Document& document, Quarter quarter) {
        return carryOut(
            document, [&](Editor& editor) { return unlockQuarter(editor, quarter, options.reason); },
            ScorecardTexts::tr("Unlocked %1.").arg(Formats(document.plan().settings()).quarter(quarter)));
    });
}

Exit runReview(const ScorecardOptions& options) {
    const QString out = qtText(options.out).toLower();
    const bool isMarkdown = out.endsWith(QLatin1String(".md"));
    if (!isMarkdown && !out.endsWith(QLatin1String(".pdf"))) {
        say(ScorecardTexts::tr("%1: a review is written as .pdf or .md.").arg(shownText(options.out, 200)));
        return Exit::Usage;
    }
    return withQuarter(options, Document::OpenAs::Reading, [&](const Document& document, Quarter quarter) {
        const DiscreetPlan discreet(document.plan(), options.discretion.over(document.plan().settings()));
        if (!discreet.discretion().notes || !discreet.discretion().scores) {
            say(ScorecardTexts::tr(
                "A review consists of notes and scores, which are confidential. Put them in "
                "with --reveal notes,scores."));
            return Exit::Refused;
        }
        const RecordText text = reviewText(discreet, quarter, systemClock().today());
        const auto written =
            writeExported(isMarkdown ? recordMarkdown(text).toUtf8() : recordPdf(text), options.out);
        if (!written) {
            say(written.error().sentence);
            return written.error().cause == ExportFailure::Cause::CannotWrite ? Exit::Failed : Exit::Refused;
        }
        print(ScorecardTexts::tr("Wrote %1.").arg(shownText(options.out, 200)));
        return Exit::Done;
    });
}

/// The quarter as an argument that must be said.
void addQuarterArgument(CLI::App& verb, std::string& quarter) {
    verb.add_option("QUARTER", quarter, stdText(ScorecardTexts::tr("such as 2026Q4")))->required();
}

void addHideNames(CLI::App& verb, bool& hidesNames) {
    verb.add_flag("--hide-names", hidesNames,
                  stdText(ScorecardTexts::tr("names, notes and evidence that names somebody are left out")));
}

} // namespace

void addScorecard(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<ScorecardOptions>();
    CLI::App& verb =
        addVerb(program, "scorecard",
                stdText(ScorecardTexts::tr("say how the measures stand in a quarter, with their indicators")),
                options, runScorecard, chosen);
    addFile(verb, options->file);
    addQuarter(verb, options->quarter);
    addScenario(verb, options->scenario);
    addHideNames(verb, options->hidesNames);
    addJson(verb, options->isJson);
    verb.footer(examples(
        {"orgwright scorecard plan.orgplan", "orgwright scorecard plan.orgplan --quarter 2026Q3 --json"}));
}

void addScore(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<ScorecardOptions>();
    CLI::App& verb = addVerb(program, "score", stdText(ScorecardTexts::tr("score a measure in a quarter")),
                             options, runScore, chosen);
    addFile(verb, options->file);
    verb.add_option("MEASURE", options->measure,
                    stdText(ScorecardTexts::tr("its key, such as decision_velocity, or its name")))
        ->required();
    verb.add_option("VALUE", options->value,
                    stdText(ScorecardTexts::tr("from 1 to 5, or a figure in the measure’s unit")))
        ->required();
    addQuarter(verb, options->quarter);
    verb.add_option("--note", options->note, stdText(ScorecardTexts::tr("why")))->type_name("TEXT");
    verb.add_option("--by", options->by, stdText(ScorecardTexts::tr("who gives it")))->type_name("NAME");
    verb.footer(examples(
        {"orgwright score plan.orgplan decision_velocity 2 --quarter 2026Q4 --note 'Three calls waited'"}));
}

void addLock(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<ScorecardOptions>();
    CLI::App& verb = addVerb(program, "lock",
                             stdText(ScorecardTexts::tr("keep how a quarter stood, once its review is done")),
                             options, runLock, chosen);
    addFile(verb, options->file);
    addQuarterArgument(verb, options->quarter);
    verb.footer(examples({"orgwright lock plan.orgplan 2026Q4"}));
}

void addUnlock(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<ScorecardOptions>();
    CLI::App& verb =
        addVerb(program, "unlock",
                stdText(ScorecardTexts::tr("let a locked quarter be edited again; the reason is kept")),
                options, runUnlock, chosen);
    addFile(verb, options->file);
    addQuarterArgument(verb, options->quarter);
    verb.add_option("--reason", options->reason, stdText(ScorecardTexts::tr("why")))
        ->type_name("TEXT")
        ->required();
    verb.footer(
        examples({"orgwright unlock plan.orgplan 2026Q4 --reason 'A score was given for the wrong team'"}));
}

void addReview(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<ScorecardOptions>();
    CLI::App& verb =
        addVerb(program, "review",
                stdText(ScorecardTexts::tr("write a quarter’s review: answers, draft, scores, actions")),
                options, runReview, chosen);
    addFile(verb, options->file);
    addQuarterArgument(verb, options->quarter);
    verb.add_option("-o,--out", options->out, stdText(ScorecardTexts::tr("the file to write: .md or .pdf")))
        ->type_name("OUT")
        ->required();
    addDiscretion(verb, options->discretion);
    verb.footer(examples({"orgwright review plan.orgplan 2026Q4 -o review.md --reveal notes,scores"}));
}

} // namespace orgwright::cli
