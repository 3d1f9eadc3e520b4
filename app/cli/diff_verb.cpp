// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "ui/export/change_table.h"
#include "ui/words/change_words.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <iostream>

namespace orgwright::cli {
namespace {

struct DiffTexts {
    Q_DECLARE_TR_FUNCTIONS(DiffVerb)
};

struct DiffOptions {
    std::string file;
    std::string from;
    std::string to;
    bool isJson = false;
    bool isCsv = false;
    bool hidesNames = false;
    bool hidesPay = false;
};

void printTotals(const ChangeTotals& totals, const Formats& formats, bool hidesPay) {
    QStringList parts;
    const auto tell = [&](const QString& text, std::int64_t count) {
        if (count != 0)
            parts += text.arg(formats.count(count));
    };
    tell(DiffTexts::tr("%1 added"), totals.added);
    tell(DiffTexts::tr("%1 closed"), totals.closed);
    tell(DiffTexts::tr("%1 to another manager"), totals.moved);
    tell(DiffTexts::tr("%1 with another title"), totals.retitled);
    tell(DiffTexts::tr("%1 filled"), totals.filled);
    tell(DiffTexts::tr("%1 vacated"), totals.vacated);
    if (totals.fteBasisPoints != 0)
        parts += DiffTexts::tr("%1 FTE").arg(formats.signedFte(totals.fteBasisPoints));
    if (totals.costMinor != 0 && !hidesPay)
        parts += DiffTexts::tr("%1 a year").arg(formats.signedMoney({totals.costMinor}));
    if (!parts.isEmpty())
        print(parts.join(QStringLiteral(" · ")));
}

void printText(const Plan& plan, const ChangeList& list, const Discretion& discretion) {
    const Formats formats(plan.settings());
    if (list.lines.empty())
        return print(
            DiffTexts::tr("%1 and %2 hold the same.").arg(nameOf(plan, list.from), nameOf(plan, list.to)));
    const std::vector<ChangeLine> lines = shownLines(list, discretion);
    print(DiffTexts::tr("%1 against %2: %n changes", nullptr, static_cast<int>(lines.size()))
              .arg(nameOf(plan, list.to), nameOf(plan, list.from)));
    const ChangeWords words(plan, list, discretion);
    for (const ChangeLine& line : lines) {
        const QString quarter = formats.quarter(line.quarter);
        print(QStringLiteral("  %1%2").arg(
            words.sentence(line), quarter.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(quarter)));
    }
    printTotals(list.totals, formats, !discretion.pay);
}

/// The bytes as they are, whatever the language.
void printBytes(const std::string& bytes) {
    std::cout << bytes;
}

Exit runDiff(const DiffOptions& options) {
    return withPlan(options.file, Document::OpenAs::Reading, [&](const Document& document) {
        const Plan& plan = document.plan();
        const auto from = scenarioNamed(plan, options.from);
        const auto to = scenarioNamed(plan, options.to);
        if (!from || !to)
            return Exit::Refused;
        const ChangeList list = changeList(plan, *from, *to);
        Discretion discretion = kEverything;
        discretion.names = !options.hidesNames;
        discretion.pay = !options.hidesPay;
        if (options.isJson)
            printBytes(changesJson(plan, list, discretion));
        else if (options.isCsv)
            printBytes(writeCsv(changeSheet(plan, list, discretion)));
        else
            printText(plan, list, discretion);
        return list.lines.empty() ? Exit::Done : Exit::Findings;
    });
}

} // namespace

void addDiff(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<DiffOptions>();
    CLI::App& verb =
        addVerb(program, "diff", stdText(DiffTexts::tr("the decisions in which two scenarios differ")),
                options, runDiff, chosen);
    addFile(verb, options->file);
    verb.add_option("--from", options->from,
                    stdText(DiffTexts::tr("the scenario before; the baseline if left out")))
        ->type_name("NAME");
    verb.add_option("--to", options->to,
                    stdText(DiffTexts::tr("the scenario after; the baseline if left out")))
        ->type_name("NAME");
    CLI::Option* json =
        verb.add_flag("--json", options->isJson, stdText(DiffTexts::tr("print one JSON object")));
    verb.add_flag("--csv", options->isCsv, stdText(DiffTexts::tr("print a CSV table")))->excludes(json);
    verb.add_flag("--hide-names", options->hidesNames, stdText(DiffTexts::tr("titles in place of names")));
    verb.add_flag("--hide-pay", options->hidesPay, stdText(DiffTexts::tr("without cost and pay bands")));
    verb.footer(examples({"orgwright diff plan.orgplan --to \"Option A\"",
                          "orgwright diff plan.orgplan --from \"Option A\" --to \"Option B\" --json"}));
}

} // namespace orgwright::cli
