// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/matrix_table.h"

#include "core/exchange/neutral_text.h"
#include "ui/words/matrix_words.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <cmath>

namespace orgwright {
namespace {

struct MatrixTexts {
    Q_DECLARE_TR_FUNCTIONS(MatrixTable)
};

SheetCell cellOf(MatrixUnit unit, std::optional<double> number) {
    if (!number)
        return {};
    if (unit == MatrixUnit::Money)
        return Money{std::llround(*number)};
    return unit == MatrixUnit::Fte ? *number / kWhole.basisPoints : *number;
}

SheetCell differenceOf(MatrixUnit unit, std::optional<double> before, std::optional<double> after) {
    return before && after ? cellOf(unit, *after - *before) : SheetCell{};
}

QString textOf(const SheetCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return qtText(neutralText(*text));
    if (const auto* number = std::get_if<double>(&cell))
        return wordsLocale().toString(*number, 'g', 12);
    if (const auto* money = std::get_if<Money>(&cell))
        return wordsLocale().toString(static_cast<double>(money->minor) / 100, 'f', 2);
    return {};
}

} // namespace

Sheet matrixSheet(const Plan& plan, const ScenarioMatrix& matrix, bool hidesPay) {
    Sheet sheet;
    sheet.name = stdText(MatrixTexts::tr("Comparison"));
    sheet.columns.push_back({stdText(MatrixTexts::tr("Measure"))});
    for (std::size_t option = 0; option < matrix.options.size(); ++option) {
        const QString name = nameOf(plan, matrix.options[option]);
        sheet.columns.push_back({stdText(name)});
        if (option > 0)
            sheet.columns.push_back({stdText(MatrixTexts::tr("%1, difference").arg(name))});
    }
    for (std::size_t row = 0; row < matrixRows().size(); ++row) {
        const MatrixRow& spec = matrixRows()[row];
        if (hidesPay && spec.unit == MatrixUnit::Money)
            continue;
        std::vector<SheetCell> cells{stdText(matrixName(spec))};
        for (std::size_t option = 0; option < matrix.options.size(); ++option) {
            cells.push_back(cellOf(spec.unit, matrix.at(row, option).number));
            if (option > 0)
                cells.push_back(
                    differenceOf(spec.unit, matrix.at(row, 0).number, matrix.at(row, option).number));
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

QString matrixText(const Sheet& sheet) {
    QStringList headings;
    for (const SheetColumn& column : sheet.columns)
        headings += qtText(neutralText(column.heading));
    QStringList lines{headings.join(QLatin1Char('\t'))};
    for (const std::vector<SheetCell>& row : sheet.rows) {
        QStringList cells;
        for (const SheetCell& cell : row)
            cells += textOf(cell);
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace orgwright
