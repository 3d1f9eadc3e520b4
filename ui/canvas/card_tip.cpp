// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/card_tip.h"

#include "ui/theme/look.h"
#include "ui/words/change_words.h"
#include "ui/words/model_words.h"

#include <QHelpEvent>
#include <QToolTip>

namespace orgwright {
namespace {

struct TipTexts {
    Q_DECLARE_TR_FUNCTIONS(CardTip)
};

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QStringList fieldsOf(const ChangeWords& words, const ChangeLine& line) {
    QStringList texts;
    for (const FieldChange& field : line.fields) {
        const QString before = words.value(field, false);
        const QString after = words.value(field, true);
        const QString what = capitalised(columnWord(field.column));
        if (isPay(field.column))
            continue;
        //: A field, its value and the one before: "Grade G6, was G5"
        texts += before.isEmpty()  ? TipTexts::tr("%1 %2, was empty").arg(what, after)
                 : after.isEmpty() ? TipTexts::tr("%1 empty, was %2").arg(what, before)
                                   : TipTexts::tr("%1 %2, was %3").arg(what, after, before);
    }
    return texts;
}

} // namespace

QString tipOf(const drawing::OrgChart& chart, ScenarioId scenario, drawing::Node node) {
    const Discretion discretion{.names = !chart.options().hidesNames};
    const ChangePicture* changes = chart.options().changes.get();
    const PositionId position = changes ? changes->positionOf(chart.id(node)) : chart.id(node);
    QStringList texts{!discretion.names ? titleOf(chart.plan(), scenario, position)
                                        : titleAndName(chart.plan(), scenario, position)};
    const auto found = changes ? changes->lines.find(position) : decltype(changes->lines.end()){};
    if (!changes || found == changes->lines.end())
        return texts.front();
    const ChangeWords words(chart.plan(), changes->list, discretion);
    for (const std::size_t place : found->second) {
        const ChangeLine& line = changes->list.lines[place];
        if (line.kind == ChangeKind::Changed)
            texts += fieldsOf(words, line);
        else
            texts += words.sentence(line);
    }
    return texts.join(QLatin1Char('\n'));
}

void showCardTip(const QHelpEvent& event, QWidget& viewport, const QString& text) {
    QToolTip::showText(event.globalPos(), brokenTip(text), &viewport);
}

} // namespace orgwright
