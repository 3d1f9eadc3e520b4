// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/roster_words.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct SummaryTexts {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

void addLine(QStringList& lines, std::size_t number, const char* text) {
    if (number != 0)
        lines += SummaryTexts::tr(text, nullptr, static_cast<int>(number));
}

QStringList orNothing(QStringList lines) {
    if (lines.isEmpty())
        lines += SummaryTexts::tr("Nothing differs from the plan.");
    return lines;
}

} // namespace

QStringList summaryLines(const ImportSummary& summary) {
    QStringList lines;
    addLine(lines, summary.came, QT_TRANSLATE_N_NOOP("Summary", "%n positions come"));
    addLine(lines, summary.left, QT_TRANSLATE_N_NOOP("Summary", "%n positions leave"));
    addLine(lines, summary.changed, QT_TRANSLATE_N_NOOP("Summary", "%n of those that stay change"));
    addLine(lines, summary.moved, QT_TRANSLATE_N_NOOP("Summary", "%n have another manager"));
    addLine(lines, summary.retitled, QT_TRANSLATE_N_NOOP("Summary", "%n have another title"));
    addLine(lines, summary.toTray, QT_TRANSLATE_N_NOOP("Summary", "%n go to the tray"));
    addLine(lines, summary.peopleCame, QT_TRANSLATE_N_NOOP("Summary", "%n people come"));
    addLine(lines, summary.peopleLeft, QT_TRANSLATE_N_NOOP("Summary", "%n people leave"));
    addLine(lines, summary.teamsCame, QT_TRANSLATE_N_NOOP("Summary", "%n teams come"));
    addLine(lines, summary.teamsLeft, QT_TRANSLATE_N_NOOP("Summary", "%n teams leave"));
    addLine(lines, summary.mended, QT_TRANSLATE_N_NOOP("Summary", "%n problems are mended"));
    return orNothing(lines);
}

QStringList summaryLines(const InitiativeSummary& summary) {
    QStringList lines;
    addLine(lines, summary.came, QT_TRANSLATE_N_NOOP("Summary", "%n initiatives come"));
    addLine(lines, summary.left, QT_TRANSLATE_N_NOOP("Summary", "%n initiatives leave"));
    addLine(lines, summary.changed, QT_TRANSLATE_N_NOOP("Summary", "%n initiatives change"));
    addLine(lines, summary.mended, QT_TRANSLATE_N_NOOP("Summary", "%n problems are mended"));
    return orNothing(lines);
}

QStringList summaryLines(const TeamSummary& summary) {
    QStringList lines;
    addLine(lines, summary.came, QT_TRANSLATE_N_NOOP("Summary", "%n teams come"));
    addLine(lines, summary.left, QT_TRANSLATE_N_NOOP("Summary", "%n teams leave"));
    addLine(lines, summary.changed, QT_TRANSLATE_N_NOOP("Summary", "%n teams change"));
    addLine(lines, summary.mended, QT_TRANSLATE_N_NOOP("Summary", "%n problems are mended"));
    return orNothing(lines);
}

QStringList summaryLines(const ScoreSummary& summary) {
    QStringList lines;
    addLine(lines, summary.came, QT_TRANSLATE_N_NOOP("Summary", "%n scores come"));
    addLine(lines, summary.changed, QT_TRANSLATE_N_NOOP("Summary", "%n scores change"));
    addLine(lines, summary.mended, QT_TRANSLATE_N_NOOP("Summary", "%n rows are left out"));
    return orNothing(lines);
}

} // namespace orgwright
