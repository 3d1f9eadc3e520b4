// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/slide_parts.h"

#include "core/exchange/out/pptx/ooxml_names.h"
#include "core/exchange/out/pptx/slide_files.h"
#include "core/exchange/out/svg_writer.h"

#include <fmt/format.h>
#include <map>

namespace orgwright::pptx {

using namespace drawing;

namespace {

/// A page's own margin and headline, as drawing/export_page.cpp has them.
constexpr Length kMargin = pixels(32);

/// The file with its @names@ replaced by numbers.
std::string filled(std::string_view file, const SlideMeasures& measures) {
    const Scale& scale = measures.scale;
    const Emu margin = scale(kMargin);
    const Emu inner = measures.width - 2 * margin;
    const TypeFace& title = typeFace(Role::PageHeadline);
    const std::map<std::string_view, Emu> numbers{
        {"left", margin},
        {"width", inner},
        {"title_top", margin},
        {"title_height", scale(title.lineHeight)},
        {"title_size", scale.points(title.size)},
        {"body_top", margin + scale(pixels(64))},
        {"body_height", measures.height - 2 * margin - scale(pixels(96))},
        {"foot_top", measures.height - margin},
        {"foot_height", scale(pixels(16))},
        {"number_width", scale(pixels(96))},
        {"number_left", measures.width - margin - scale(pixels(96))},
        {"cover_top", measures.height / 4},
        {"cover_height", measures.height / 4},
        {"subtitle_top", measures.height / 2 + scale(pixels(12))},
        {"subtitle_height", measures.height / 5},
    };
    std::string out;
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t begin = file.find('@', at);
        const std::size_t end = begin == std::string_view::npos ? begin : file.find('@', begin + 1);
        out += file.substr(at, begin - at);
        if (end == std::string_view::npos)
            break;
        out += std::to_string(numbers.at(file.substr(begin + 1, end - begin - 1)));
        at = end + 1;
    }
    return out;
}

} // namespace

std::string slideTheme() {
    return std::string(slideThemeFile());
}

std::string slideMaster(const SlideMeasures& measures) {
    return filled(slideMasterFile(), measures);
}

std::string titleOnlyLayout(const SlideMeasures& measures) {
    return filled(titleOnlyLayoutFile(), measures);
}

std::string titleSlideLayout(const SlideMeasures& measures) {
    return filled(titleSlideLayoutFile(), measures);
}

std::string notesMaster() {
    return std::string(notesMasterFile());
}

std::string appProperties(std::size_t slides) {
    return fmt::format(
        "{}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        "extended-properties\"><Application>Orgwright</Application><Slides>{}</Slides></Properties>",
        kXmlHead, slides);
}

std::string coreProperties(const std::string& title) {
    std::string words;
    appendXmlText(words, title);
    return fmt::format(
        "{}<cp:coreProperties "
        "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title></cp:coreProperties>",
        kXmlHead, words);
}

std::vector<std::pair<std::string, std::string>> presentationParts() {
    return {{"presProps", fmt::format("{}<p:presentationPr xmlns:p=\"{}\"/>", kXmlHead, kMain)},
            {"viewProps", fmt::format("{}<p:viewPr xmlns:p=\"{}\"/>", kXmlHead, kMain)},
            {"tableStyles", fmt::format("{}<a:tblStyleLst xmlns:a=\"{}\" "
                                        "def=\"{{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}}\"/>",
                                        kXmlHead, kDrawing)}};
}

} // namespace orgwright::pptx
