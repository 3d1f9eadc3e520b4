// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "core/exchange/in/sample.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright::cli {
namespace {

struct NewTexts {
    Q_DECLARE_TR_FUNCTIONS(NewVerb)
};

struct NewOptions {
    std::string file;
    bool isSample = false;
};

Exit runNew(const NewOptions& options) {
    return guarded([&] {
        IdSource ids;
        const Plan plan = options.isSample ? samplePlan(ids, systemClock().today()) : emptyPlan();
        const auto document = Document::create(options.file, plan);
        const QString file = shownText(options.file, 200);
        print(options.isSample ? NewTexts::tr("Made %1 with the sample plan.").arg(file)
                               : NewTexts::tr("Made %1, an empty plan.").arg(file));
        return Exit::Done;
    });
}

} // namespace

void addNew(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<NewOptions>();
    CLI::App& verb =
        addVerb(program, "new", stdText(NewTexts::tr("make a plan file")), options, runNew, chosen);
    verb.add_option("FILE", options->file, stdText(NewTexts::tr("the plan to make; there must be none yet")))
        ->required();
    verb.add_flag("--sample", options->isSample,
                  stdText(NewTexts::tr("with a made-up product organisation in it")));
    verb.footer(examples({"orgwright new plan.orgplan", "orgwright new sample.orgplan --sample"}));
}

} // namespace orgwright::cli
