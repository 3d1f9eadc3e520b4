// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/formats.h"

class QComboBox;

namespace orgwright {

/// A list of quarters around the present one, with `known` wherever it lies and chosen where it is set, else
/// the present one. First `none` by this word, where there is one; it is chosen where nothing is known.
QComboBox* quarterChoice(const Formats& formats, Quarter present, Quarter known, const QString& none = {});

Quarter chosenQuarter(const QComboBox& choice);
void chooseQuarter(QComboBox& choice, Quarter quarter);

} // namespace orgwright
