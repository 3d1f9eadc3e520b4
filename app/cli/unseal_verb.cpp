// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/passphrase.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "ui/export/sealed_copy.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright::cli {
namespace {

struct UnsealTexts {
    Q_DECLARE_TR_FUNCTIONS(UnsealVerb)
};

struct UnsealOptions {
    std::string file;
    std::string out;
    std::string passphraseFile;
};

Exit runUnseal(const UnsealOptions& options) {
    const auto passphrase = passphraseIn(options.passphraseFile);
    if (!passphrase)
        return Exit::Usage;
    const auto done = openSealedCopy(options.file, *passphrase).and_then([&](const QByteArray& plan) {
        return writeExported(plan, options.out);
    });
    if (!done) {
        say(done.error().sentence);
        return done.error().cause == ExportFailure::Cause::CannotWrite ? Exit::Failed : Exit::Refused;
    }
    print(UnsealTexts::tr("Wrote %1.").arg(shownText(options.out, 200)));
    return Exit::Done;
}

} // namespace

void addUnseal(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<UnsealOptions>();
    CLI::App& verb = addVerb(program, "unseal", stdText(UnsealTexts::tr("open a sealed copy of a plan")),
                             options, runUnseal, chosen);
    addFile(verb, options->file);
    verb.add_option("-o,--out", options->out, stdText(UnsealTexts::tr("the plan to write (.orgplan)")))
        ->type_name("OUT")
        ->required();
    addPassphraseFile(
        verb, options->passphraseFile,
        UnsealTexts::tr("the passphrase is the first line of this file; - reads it from standard "
                        "input"))
        ->required();
    verb.footer(examples({"orgwright unseal sealed.orgplan -o plan.orgplan --passphrase-file secret.txt"}));
}

} // namespace orgwright::cli
