// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/quarter_choice.h"

#include <QComboBox>

namespace orgwright {
namespace {

constexpr int kBefore = 4;
constexpr int kAfter = 16;

} // namespace

QComboBox* quarterChoice(const Formats& formats, Quarter present, Quarter known, const QString& none) {
    auto* box = new QComboBox;
    const auto add = [&](Quarter quarter) { box->addItem(formats.quarter(quarter), quarter.index); };
    const int first = present.index - kBefore;
    const int last = present.index + kAfter;
    if (!none.isEmpty())
        box->addItem(none, 0);
    if (known.isSet() && known.index < first)
        add(known);
    for (int each = first; each <= last; ++each)
        add({each});
    if (known.index > last)
        add(known);
    chooseQuarter(*box, known.isSet() || !none.isEmpty() ? known : present);
    return box;
}

Quarter chosenQuarter(const QComboBox& choice) {
    return {choice.currentData().toInt()};
}

void chooseQuarter(QComboBox& choice, Quarter quarter) {
    choice.setCurrentIndex(choice.findData(quarter.index));
}

} // namespace orgwright
