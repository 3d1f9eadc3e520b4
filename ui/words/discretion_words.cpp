// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/discretion_words.h"

#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QStringList>

namespace orgwright {
namespace {

struct DiscretionTexts {
    Q_DECLARE_TR_FUNCTIONS(Discretion)
};

QString withheldOf(Topic topic, int count) {
    switch (topic) {
    case Topic::Names:
        return DiscretionTexts::tr("%n names and addresses", nullptr, count);
    case Topic::Pay:
        return DiscretionTexts::tr("%n figures of pay", nullptr, count);
    case Topic::Notes:
        return DiscretionTexts::tr("%n notes, reasons and answers", nullptr, count);
    case Topic::Succession:
        return DiscretionTexts::tr("%n successors", nullptr, count);
    case Topic::Scores:
        return DiscretionTexts::tr("%n scores and pieces of evidence", nullptr, count);
    case Topic::Record:
        return DiscretionTexts::tr("%n clashes with a roster", nullptr, count);
    case Topic::Public:
        break;
    }
    return {};
}

} // namespace

QString contentSentence(const Plan& plan) {
    const auto positions = static_cast<int>(plan.org(kBaseline).positions().size());
    const auto options = static_cast<int>(plan.scenarios().size()) - 1;
    const QString said = Formats(plan.settings()).positions(positions);
    return options > 0
               ? DiscretionTexts::tr("%1 and %n scenarios beside the baseline", nullptr, options).arg(said)
               : said;
}

QString topicName(Topic topic) {
    switch (topic) {
    case Topic::Names:
        return DiscretionTexts::tr("Names and e-mail addresses");
    case Topic::Pay:
        return DiscretionTexts::tr("Cost and pay");
    case Topic::Notes:
        return DiscretionTexts::tr("Notes, reasons, decisions and answers");
    case Topic::Succession:
        return DiscretionTexts::tr("Successors");
    case Topic::Scores:
        return DiscretionTexts::tr("Scores and their evidence");
    default:
        return {};
    }
}

QString withheldSentence(const WithheldCounts& withheld) {
    QStringList parts;
    for (const Topic topic : kTopics) {
        if (const int count = withheld[static_cast<std::size_t>(topic)]; count > 0)
            parts += withheldOf(topic, count);
    }
    return parts.isEmpty() ? DiscretionTexts::tr("Nothing was withheld.")
                           : DiscretionTexts::tr("Withheld: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace orgwright
