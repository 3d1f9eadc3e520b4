// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/record_text.h"

#include "ui/words/change_words.h"
#include "ui/words/matrix_words.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace orgwright {
namespace {

struct RecordTextTexts {
    Q_DECLARE_TR_FUNCTIONS(DecisionRecord)
};

void addAnswer(RecordText& text, const QString& question, std::string_view answer) {
    QStringList paragraphs;
    for (const QString& line : qtText(answer).split(QLatin1Char('\n')))
        paragraphs += shownText(line, static_cast<int>(line.size()));
    paragraphs.removeAll(QString());
    if (!paragraphs.isEmpty())
        text.answers.push_back({question, paragraphs});
}

void addAnswers(RecordText& text, const Scenario& row, const Formats& words) {
    addAnswer(text, RecordTextTexts::tr("What it tries"), row.description);
    addAnswer(text, RecordTextTexts::tr("What was chosen"), row.chosen);
    addAnswer(text, RecordTextTexts::tr("What was rejected, and why"), row.rejected);
    addAnswer(text, RecordTextTexts::tr("What is expected to improve"), row.expected);
    if (row.lookBack.isSet())
        text.answers.push_back({RecordTextTexts::tr("When to look back"), {words.date(row.lookBack)}});
    if (row.adopted.isSet())
        text.answers.push_back({RecordTextTexts::tr("Became the baseline on"), {words.date(row.adopted)}});
}

void addFigures(RecordText& text, const Plan& plan, ScenarioId scenario, Quarter quarter,
                const Discretion& discretion, const Formats& words) {
    const ScenarioMatrix matrix = scenarioMatrix(plan, {{kBaseline}, {scenario}}, quarter);
    for (std::size_t row = 0; row < matrixRows().size(); ++row) {
        const MatrixRow& spec = matrixRows()[row];
        const auto before = matrix.at(row, 0).number;
        const auto after = matrix.at(row, 1).number;
        const bool isWithheld = !discretion.pay && spec.unit == MatrixUnit::Money;
        // Over the quarters nobody looks here, and what has no value in either says nothing.
        if (isWithheld || spec.id == "new_manager_twice" || (!before && !after))
            continue;
        text.figures.push_back({matrixName(spec), matrixFigure(words, spec.unit, before),
                                matrixFigure(words, spec.unit, after),
                                matrixDifference(words, spec.unit, before, after)});
    }
}

QString whole(std::string_view text) {
    return shownText(text, static_cast<int>(text.size()));
}

/// The reason that a funding decision of the line was given, then what was noted about it.
QString why(const ChangeLine& line, const Org& org) {
    QStringList reasons;
    for (const Decision& decision : line.decisions) {
        const Initiative* bet = org.find(InitiativeId(decision.row));
        if (decision.subject == Kind::Initiative && bet && bet->stance != Stance::None &&
            (decision.aspect == Aspect::Stance || decision.aspect == Aspect::Presence))
            reasons += whole(bet->stanceReason);
    }
    reasons += whole(line.note);
    reasons.removeAll(QString());
    return reasons.join(QStringLiteral(" · "));
}

void addGroups(RecordText& text, std::vector<ChangeLine> lines, const ChangeWords& sentences,
               const Formats& words, const Org& org) {
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ChangeLine& a, const ChangeLine& b) { return a.kind < b.kind; });
    for (const ChangeLine& line : lines) {
        const QString kind = wordFor(line.kind);
        if (text.groups.empty() || text.groups.back().kind != kind)
            text.groups.push_back({kind, {}});
        text.groups.back().lines.push_back(
            {sentences.sentence(line), words.quarter(line.quarter), shownText(line.owner), why(line, org)});
    }
}

} // namespace

RecordText recordText(const DiscreetPlan& discreet, ScenarioId scenario, Quarter quarter) {
    const Plan& plan = discreet.plan();
    const Discretion& discretion = discreet.discretion();
    const Formats words(plan.settings());
    const ChangeList list = changeList(plan, kBaseline, scenario);
    std::vector<ChangeLine> lines = shownLines(list, discretion);
    RecordText text;
    text.title = nameOf(plan, scenario);
    const QString counted =
        RecordTextTexts::tr("%n changes against %1", nullptr, static_cast<int>(lines.size()))
            .arg(nameOf(plan, kBaseline));
    const QString title = shownText(plan.settings().title);
    text.subtitle = title.isEmpty() ? counted : title + QStringLiteral(", ") + counted;
    if (const Scenario* row = plan.scenarios().find(scenario))
        addAnswers(text, *row, words);
    text.figureHeads = {RecordTextTexts::tr("Measure"), RecordTextTexts::tr("Baseline"),
                        RecordTextTexts::tr("This scenario"), RecordTextTexts::tr("Difference")};
    addFigures(text, plan, scenario, quarter, discretion, words);
    text.listTitle = RecordTextTexts::tr("Changes");
    text.listEmpty = RecordTextTexts::tr("Nothing is changed yet.");
    addGroups(text, std::move(lines), ChangeWords(plan, list, discretion), words, plan.org(scenario));
    return text;
}

} // namespace orgwright
