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

drawing::SlideSpace ExportSlides::space() const {
    if (!look)
        return drawing::SlideSpace::with(size, leastPoints);
    constexpr double kPoint = 12'700;
    const auto whole = static_cast<double>(look->width);
    auto room =
        drawing::SlideSpace::with({whole / kPoint, static_cast<double>(look->height) / kPoint}, leastPoints);
    const double scale = room.width / whole;
    const auto scaled = [scale](const SlideTemplate::Place& place) {
        const auto length = [scale](std::int64_t emu) {
            return static_cast<drawing::Length>(static_cast<double>(emu) * scale);
        };
        return drawing::Rect{length(place.x), length(place.y), length(place.width), length(place.height)};
    };
    room.head = scaled(look->title.place);
    room.body = scaled(look->body);
    room.needsPaper = !look->isPlain;
    return room;
}

std::vector<Topic> topicsOf(const ExportRequest& request) {
    const bool isDeck = request.view == ExportView::Deck;
    const bool isSlides = isDeck || request.format == ExportFormat::Pptx;
    const bool isTable = request.format == ExportFormat::Csv || request.format == ExportFormat::Xlsx;
    const bool isOfChanges = request.chart.changes != nullptr;
    const bool isOfBets = request.view == ExportView::Portfolio;
    const bool isCard = request.view == ExportView::Scorecard;
    const bool isList =
        isOfChanges ? isSlides || !isPicture(request.format) : isTable && request.view == ExportView::Org;
    std::vector<Topic> topics{Topic::Names};
    if (isDeck || isList || isOfBets)
        topics.push_back(Topic::Pay);
    if (isDeck || isList || isOfBets || isCard || request.slides.hasNotes)
        topics.push_back(Topic::Notes);
    if (isDeck || isCard)
        topics.push_back(Topic::Scores);
    return topics;
}

bool isPicture(ExportFormat format) {
    return format == ExportFormat::Svg || format == ExportFormat::Pdf || format == ExportFormat::Png ||
           format == ExportFormat::Pptx;
}

} // namespace orgwright
