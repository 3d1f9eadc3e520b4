// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_request.h"

#include <QStringList>
#include <array>

namespace orgwright {
namespace {

/// In the order of ExportFormat.
constexpr std::array<const char*, 7> kEndings{"svg", "pdf", "png", "csv", "xlsx", "json", "pptx"};

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString& path) {
    for (std::size_t i = 0; i < kEndings.size(); ++i) {
        const QString ending = QLatin1Char('.') + QLatin1String(kEndings[i]);
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return static_cast<ExportFormat>(i);
    }
    return std::nullopt;
}

QString endingOf(ExportFormat format) {
    return QLatin1String(kEndings[static_cast<std::size_t>(format)]);
}

QString exportEndings() {
    QStringList endings;
    for (const char* ending : kEndings)
        endings += QLatin1String(ending);
    return endings.join(QLatin1String(", "));
}

bool isPicture(ExportFormat format) {
    return format == ExportFormat::Svg || format == ExportFormat::Pdf || format == ExportFormat::Png ||
           format == ExportFormat::Pptx;
}

} // namespace orgwright
