// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace orgwright {

/// Text of the plan as Qt has it, unchanged.
QString qtText(std::string_view utf8);
std::string stdText(const QString& text);

/// Text of the plan as it may stand inside a sentence: one line, without control characters and without those
/// that steer direction, cut with an ellipsis after `most` characters.
QString shownText(std::string_view utf8, int most = 80);
QString shownText(const QString& text, int most = 80);

/// A spreadsheet's letters for a column counted from 0: A, B, ... Z, AA.
QString columnLetters(int column);

/// The last part of a path.
QString fileName(std::string_view path);

} // namespace orgwright
