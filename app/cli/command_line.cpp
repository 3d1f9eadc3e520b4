// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/near_words.h"
#include "app/cli/verbs.h"
#include "ui/theme/install.h"
#include "ui/words/text.h"
#include "ui/words/translation.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <algorithm>
#include <array>
#include <iostream>
#include <memory>
#include <sys/stat.h>

namespace orgwright::cli {
namespace {

struct CommandTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto kVerbs = std::to_array<std::string_view>(
    {"new", "import", "info", "check", "export", "move", "history", "undo", "redo", "scenario", "diff",
     "scorecard", "score", "lock", "unlock", "review", "share", "unseal"});

bool isVerb(std::string_view word) {
    return std::find(kVerbs.begin(), kVerbs.end(), word) != kVerbs.end();
}

bool isGeneralOption(std::string_view word) {
    return word == "--help" || word == "-h" || word == "--version" || word == "--help-all";
}

bool isThere(const char* path) {
    struct stat info {};
    return ::stat(path, &info) == 0;
}

/// A bare word that is no file was meant as a verb.
bool looksLikeVerb(const char* word) {
    return word[0] != '-' && std::string_view(word).find_first_of("./") == std::string_view::npos &&
           !isThere(word);
}

/// Pictures of raster and paper need fonts; nothing else needs more than words.
bool needsFonts(int argc, char** argv) {
    const std::string_view verb(argv[1]);
    if (verb != "export" && verb != "review")
        return false;
    return std::any_of(argv + 2, argv + argc, [](std::string_view argument) {
        const QString lower = qtText(argument).toLower();
        return lower.endsWith(QLatin1String(".pdf")) || lower.endsWith(QLatin1String(".png"));
    });
}

std::unique_ptr<QCoreApplication> application(int& argc, char** argv) {
    if (!needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Where there is no runtime folder, as in a container, Qt would say that it chose another.
    const QtMessageHandler handler =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    auto withFonts = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(handler);
    theme::install(*withFonts);
    return withFonts;
}

QString examplesTitle() {
    return CommandTexts::tr("Examples:");
}

QString afterword() {
    return CommandTexts::tr(
        "Without a verb, orgwright [FILE] opens the window.\n"
        "Exit status: 0 done, 1 done with findings, 2 wrong usage, 3 the input was refused,\n"
        "4 the machine or the file failed.");
}

std::string generalHelp() {
    return examples({"orgwright new plan.orgplan --sample",
                     "orgwright import plan.orgplan roster.csv --dry-run",
                     "orgwright export plan.orgplan -o chart.svg",
                     "orgwright move plan.orgplan P-012 --under P-004"}) +
           "\n\n" + stdText(afterword());
}

void addVerbs(CLI::App& program, Run& chosen) {
    addNew(program, chosen);
    addImport(program, chosen);
    addInfo(program, chosen);
    addCheck(program, chosen);
    addExport(program, chosen);
    addMove(program, chosen);
    addScenario(program, chosen);
    addDiff(program, chosen);
    addScorecard(program, chosen);
    addScore(program, chosen);
    addLock(program, chosen);
    addUnlock(program, chosen);
    addReview(program, chosen);
    addShare(program, chosen);
    addUnseal(program, chosen);
    addHistory(program, chosen);
    addUndo(program, chosen);
    addRedo(program, chosen);
}

Exit unknownVerb(const char* word) {
    NearWords near(word);
    for (const std::string_view verb : kVerbs)
        near.offer(verb);
    const QString unknown =
        CommandTexts::tr("There is no verb or file “%1”.").arg(shownText(std::string_view(word)));
    const QString list = near.list();
    say(list.isEmpty() ? unknown : CommandTexts::tr("%1 Did you mean: %2?").arg(unknown, list));
    say(CommandTexts::tr("See: orgwright --help"));
    return Exit::Usage;
}

Exit parseAndRun(CLI::App& program, const Run& chosen, int argc, char** argv) {
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = program.exit(error, std::cout, std::cerr);
        std::cout.flush();
        return code == 0 ? Exit::Done : Exit::Usage;
    }
    return chosen ? chosen() : Exit::Usage;
}

} // namespace

std::string examples(std::initializer_list<const char*> commands) {
    std::string text = stdText(examplesTitle());
    for (const char* command : commands)
        text += std::string("\n  ") + command;
    return text;
}

bool isForCommandLine(int argc, char** argv) {
    return argc > 1 && (isVerb(argv[1]) || isGeneralOption(argv[1]) || looksLikeVerb(argv[1]));
}

int runCommandLine(int argc, char** argv, const char* version) {
    const auto running = application(argc, argv);
    installTranslation(*running);
    if (!isVerb(argv[1]) && !isGeneralOption(argv[1]))
        return static_cast<int>(unknownVerb(argv[1]));
    CLI::App program(
        stdText(CommandTexts::tr("Orgwright plans organisations: who reports to whom, in which team.")),
        "orgwright");
    program.set_version_flag("--version", std::string("orgwright ") + version,
                             stdText(CommandTexts::tr("print the version")));
    program.set_help_flag("-h,--help", stdText(CommandTexts::tr("print this help")));
    program.require_subcommand(1);
    program.footer(generalHelp());
    Run chosen;
    addVerbs(program, chosen);
    return static_cast<int>(flushed(parseAndRun(program, chosen, argc, argv)));
}

} // namespace orgwright::cli
