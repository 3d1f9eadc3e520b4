// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/matrix_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace orgwright {
namespace {

struct Words {
    std::string_view id;
    const char* name;
    const char* meaning;
};

// clang-format off
constexpr auto kWords = std::to_array<Words>({
    {"headcount", QT_TRANSLATE_NOOP("Matrix", "Headcount"),
     QT_TRANSLATE_NOOP("Matrix", "Different people in seats, and filled seats without a name.")},
    {"fte", QT_TRANSLATE_NOOP("Matrix", "FTE"),
     QT_TRANSLATE_NOOP("Matrix", "FTE of all positions, open, planned and closing ones included.")},
    {"cost", QT_TRANSLATE_NOOP("Matrix", "Cost a year"),
     QT_TRANSLATE_NOOP("Matrix", "Cost a year of all positions, open, planned and closing ones included.")},
    {"moves", QT_TRANSLATE_NOOP("Matrix", "Moves"),
     QT_TRANSLATE_NOOP("Matrix", "Positions that report to another position than in the baseline, or come to or leave the tray.")},
    {"median_span", QT_TRANSLATE_NOOP("Matrix", "Median span"),
     QT_TRANSLATE_NOOP("Matrix", "Half of the managers have more direct reports, half fewer. Assistants do not count.")},
    {"largest_span", QT_TRANSLATE_NOOP("Matrix", "Largest span"),
     QT_TRANSLATE_NOOP("Matrix", "The most direct reports that a manager has.")},
    {"layers", QT_TRANSLATE_NOOP("Matrix", "Layers"),
     QT_TRANSLATE_NOOP("Matrix", "Layers of the chart; the top is layer 1.")},
    {"manager_ratio", QT_TRANSLATE_NOOP("Matrix", "Managers to others"),
     QT_TRANSLATE_NOOP("Matrix", "How many individual contributors there are for each manager.")},
    {"open", QT_TRANSLATE_NOOP("Matrix", "Open positions"),
     QT_TRANSLATE_NOOP("Matrix", "Positions that are to be filled now.")},
    {"new_manager", QT_TRANSLATE_NOOP("Matrix", "People with another manager"),
     QT_TRANSLATE_NOOP("Matrix", "People who report to somebody else than in the baseline, whoever of the two moved.")},
    {"new_manager_twice", QT_TRANSLATE_NOOP("Matrix", "People with another manager twice"),
     QT_TRANSLATE_NOOP("Matrix", "People whose manager changes more than once over the quarters in which the changes are planned.")},
    {"teams_split", QT_TRANSLATE_NOOP("Matrix", "Teams split"),
     QT_TRANSLATE_NOOP("Matrix", "Teams whose members report to two or more managers outside the team.")},
    {"colocated", QT_TRANSLATE_NOOP("Matrix", "At their manager’s place"),
     QT_TRANSLATE_NOOP("Matrix", "Share of the reporting lines whose two ends are at the same place, of those where both places are known.")},
    {"share_core", QT_TRANSLATE_NOOP("Matrix", "Share of core business"),
     QT_TRANSLATE_NOOP("Matrix", "Share of all FTE that works on core business in the quarter looked at, run work included.")},
    {"share_growth", QT_TRANSLATE_NOOP("Matrix", "Share of growth bets"),
     QT_TRANSLATE_NOOP("Matrix", "Share of all FTE that works on growth bets in the quarter looked at, run work included.")},
    {"share_enabler", QT_TRANSLATE_NOOP("Matrix", "Share of strategic enablers"),
     QT_TRANSLATE_NOOP("Matrix", "Share of all FTE that works on strategic enablers in the quarter looked at, run work included.")},
    {"share_experimental", QT_TRANSLATE_NOOP("Matrix", "Share of experimental work"),
     QT_TRANSLATE_NOOP("Matrix", "Share of all FTE that works on experiments in the quarter looked at, run work included.")},
    {"bets", QT_TRANSLATE_NOOP("Matrix", "Bets that go on"),
     QT_TRANSLATE_NOOP("Matrix", "Bets that are not stopped and not merged into another.")},
});
// clang-format on

const Words* wordsOf(const MatrixRow& row) {
    const auto found =
        std::find_if(kWords.begin(), kWords.end(), [&](const Words& words) { return words.id == row.id; });
    return found == kWords.end() ? nullptr : &*found;
}

QString translated(const char* text) {
    return QCoreApplication::translate("Matrix", text);
}

std::int64_t whole(double number) {
    return std::llround(number);
}

QString differenceText(const Formats& words, MatrixUnit unit, double difference) {
    switch (unit) {
    case MatrixUnit::Fte:
        return words.signedFte(whole(difference));
    case MatrixUnit::Money:
        return words.signedMoney(Money{whole(difference)});
    case MatrixUnit::Share:
    case MatrixUnit::ShareOfFte:
        return QCoreApplication::translate("Matrix", "%1 points").arg(words.signedFigure(difference * 100));
    case MatrixUnit::Count:
    case MatrixUnit::Ratio:
        break;
    }
    return words.signedFigure(difference);
}

/// As it is shown, so that what is written as a difference is that of the figures beside it.
double shownNumber(MatrixUnit unit, double number) {
    if (unit == MatrixUnit::Ratio)
        return std::round(number * 10) / 10;
    return unit == MatrixUnit::Share || unit == MatrixUnit::ShareOfFte ? std::round(number * 1000) / 1000
                                                                       : number;
}

} // namespace

QString matrixName(const MatrixRow& row) {
    const Words* words = wordsOf(row);
    return words ? translated(words->name)
                 : QString::fromUtf8(row.id.data(), static_cast<qsizetype>(row.id.size()));
}

QString matrixMeaning(const MatrixRow& row) {
    const Words* words = wordsOf(row);
    return words ? translated(words->meaning) : QString();
}

QString matrixFigure(const Formats& words, MatrixUnit unit, std::optional<double> number) {
    if (!number)
        return QStringLiteral("–");
    switch (unit) {
    case MatrixUnit::Fte:
        return words.fte(whole(*number));
    case MatrixUnit::Money:
        return words.shortMoney(Money{whole(*number)});
    case MatrixUnit::Ratio:
        return QStringLiteral("1 : ") + words.figure(*number);
    case MatrixUnit::Share:
    case MatrixUnit::ShareOfFte:
        return words.figure(*number * 100) + QChar(0x00A0) + QLatin1Char('%');
    case MatrixUnit::Count:
        break;
    }
    return words.figure(*number);
}

QString matrixDifference(const Formats& words, MatrixUnit unit, std::optional<double> before,
                         std::optional<double> after) {
    if (!before || !after)
        return {};
    const double difference = shownNumber(unit, *after) - shownNumber(unit, *before);
    return std::abs(difference) < 1e-9 ? QStringLiteral("±0") : differenceText(words, unit, difference);
}

QString matrixVerdict(const MatrixRow& row, std::optional<double> before, std::optional<double> after) {
    if (!before || !after || row.wanted == Wanted::Neither)
        return {};
    const double was = shownNumber(row.unit, *before);
    const double is = shownNumber(row.unit, *after);
    if (was == is)
        return {};
    const bool isMore = is > was;
    return isMore == (row.wanted == Wanted::More) ? translated(QT_TRANSLATE_NOOP("Matrix", "better"))
                                                  : translated(QT_TRANSLATE_NOOP("Matrix", "worse"));
}

MatrixUnit partUnit(MatrixUnit unit) {
    if (unit == MatrixUnit::ShareOfFte)
        return MatrixUnit::Fte;
    return unit == MatrixUnit::Ratio || unit == MatrixUnit::Share ? MatrixUnit::Count : unit;
}

} // namespace orgwright
