// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scorecard_rows.h"

#include <QCoreApplication>
#include <array>
#include <string_view>

namespace orgwright {

/// The usual texts of one of the nine measures, to be translated.
struct MeasureTexts {
    Q_DECLARE_TR_FUNCTIONS(Measure)

public:
    const char* name;
    const char* question;
    std::array<const char*, 5> levels; ///< what the scores 1 to 5 look like
};

const MeasureTexts& measureTexts(MeasureId ofTheNine);

/// Those of an indicator, in the same context.
struct IndicatorTexts {
    std::string_view id;
    const char* name;
    const char* method;
};

/// Null for an indicator of another version.
const IndicatorTexts* indicatorTexts(std::string_view id);

} // namespace orgwright
