// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/discretion_options.h"
#include "app/cli/passphrase.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "core/commands/discreet_copy.h"
#include "core/commands/merge.h"
#include "ui/export/sealed_copy.h"
#include "ui/words/discretion_words.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright::cli {
namespace {

struct ShareTexts {
    Q_DECLARE_TR_FUNCTIONS(ShareVerb)
};

struct ShareOptions {
    std::string file;
    std::string out;
    DiscretionOptions discretion;
    std::string scenario;
    std::string branch;
    std::string passphraseFile;
    bool isDry = false;
};

/// What to take from: of a branch only that and the people in it.
Plan sourceFor(const Plan& plan, ScenarioId scenario, PositionId branch) {
    return branch ? scenarioCopy(plan, scenario, branch) : plan;
}

Exit write(const Plan& copy, const ShareOptions& options) {
    if (options.passphraseFile.empty()) {
        Document::create(options.out, copy);
        return Exit::Done;
    }
    const auto passphrase = passphraseIn(options.passphraseFile);
    if (!passphrase)
        return Exit::Usage;
    if (const auto written = writeSealedCopy(copy, *passphrase, options.out); !written) {
        say(written.error().sentence);
        return written.error().cause == ExportFailure::Cause::CannotWrite ? Exit::Failed : Exit::Refused;
    }
    return Exit::Done;
}

Exit share(const Document& document, ScenarioId scenario, PositionId branch, const ShareOptions& options) {
    return guarded([&] {
        IdSource ids;
        const DiscreetCopy copy = discreetCopy(sourceFor(document.plan(), scenario, branch), {scenario},
                                               options.discretion.over(document.plan().settings()), ids);
        if (!options.isDry) {
            if (const Exit written = write(copy.plan, options); written != Exit::Done)
                return written;
        }
        const QString out = shownText(options.out, 200);
        print(options.isDry ? ShareTexts::tr("%1 would hold %2.").arg(out, contentSentence(copy.plan))
                            : ShareTexts::tr("Made %1 with %2.").arg(out, contentSentence(copy.plan)));
        print(withheldSentence(copy.withheld));
        return Exit::Done;
    });
}

Exit runShare(const ShareOptions& options) {
    return withPlan(options.file, Document::OpenAs::Reading, [&](Document& document) {
        const auto scenario = scenarioNamed(document.plan(), options.scenario);
        if (!scenario)
            return Exit::Refused;
        PositionId branch;
        if (!options.branch.empty()) {
            const auto found = positionNamed(document.plan(), *scenario, options.branch);
            if (!found)
                return Exit::Refused;
            branch = *found;
        }
        return share(document, *scenario, branch, options);
    });
}

} // namespace

void addShare(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<ShareOptions>();
    CLI::App& verb = addVerb(
        program, "share", stdText(ShareTexts::tr("make a copy to give away, without what is confidential")),
        options, runShare, chosen);
    addFile(verb, options->file);
    verb.add_option("-o,--out", options->out, stdText(ShareTexts::tr("the plan to make (.orgplan)")))
        ->type_name("OUT")
        ->required();
    addDiscretion(verb, options->discretion);
    addScenario(verb, options->scenario);
    verb.add_option("--root", options->branch, stdText(ShareTexts::tr("one branch only, named by its head")))
        ->type_name("KEY");
    addPassphraseFile(
        verb, options->passphraseFile,
        ShareTexts::tr("seal the copy with the passphrase in the first line of this file; - reads "
                       "it from standard input"));
    verb.add_flag("--dry-run", options->isDry,
                  stdText(ShareTexts::tr("say what would be withheld and write nothing")));
    verb.footer(
        examples({"orgwright share plan.orgplan -o board.orgplan",
                  "orgwright share plan.orgplan -o hr.orgplan --reveal pay,notes",
                  "orgwright share plan.orgplan -o sealed.orgplan --passphrase-file secret.txt",
                  "orgwright share plan.orgplan -o vendor.orgplan --root P-012 --hide-names"}) +
        "\n\n" +
        stdText(ShareTexts::tr("The copy holds the baseline and the scenario that is named, no other, and no "
                               "history.\nIts rows have ids of their own, so it cannot be merged back.")));
}

} // namespace orgwright::cli
