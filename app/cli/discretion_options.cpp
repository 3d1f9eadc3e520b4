// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/discretion_options.h"

#include "app/cli/verbs.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace orgwright::cli {
namespace {

struct DiscretionTexts {
    Q_DECLARE_TR_FUNCTIONS(DiscretionOptions)
};

constexpr std::array kWords{std::pair("names", &Discretion::names), std::pair("pay", &Discretion::pay),
                            std::pair("notes", &Discretion::notes),
                            std::pair("succession", &Discretion::succession),
                            std::pair("scores", &Discretion::scores)};
constexpr const char* kAllWord = "all";

void set(Discretion& discretion, const std::vector<std::string>& named, bool isShown) {
    for (const auto& [word, member] : kWords) {
        const bool isNamed = std::any_of(named.begin(), named.end(), [word = word](const std::string& each) {
            return each == word || each == kAllWord;
        });
        if (isNamed)
            discretion.*member = isShown;
    }
}

} // namespace

Discretion DiscretionOptions::over(const Settings& settings) const {
    Discretion discretion = publicDiscretion(settings);
    set(discretion, revealed, true);
    set(discretion, hidden, false);
    discretion.names = discretion.names && !hidesNames;
    return discretion;
}

void addDiscretion(CLI::App& verb, DiscretionOptions& options) {
    const auto add = [&](const char* name, std::vector<std::string>& into, const QString& says) {
        verb.add_option(name, into, stdText(says))
            ->delimiter(',')
            ->check(CLI::IsMember({"names", "pay", "notes", "succession", "scores", "all"}))
            ->type_name("TOPICS");
    };
    add("--reveal", options.revealed,
        DiscretionTexts::tr("put in what the plan holds back, with commas between: names, pay, notes, "
                            "succession, scores, all"));
    add("--hide", options.hidden, DiscretionTexts::tr("leave out what the plan lets others see"));
    verb.add_flag("--hide-names", options.hidesNames,
                  stdText(DiscretionTexts::tr("the same as --hide names: seats are called by their title")));
}

} // namespace orgwright::cli
