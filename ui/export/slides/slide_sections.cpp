// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/slides/slide_sections.h"

#include "core/drawing/slides/table_cut.h"
#include "ui/words/text.h"

#include <numeric>

namespace orgwright {

void setNumber(drawing::PageText& text, const ExportSource& source, int index, SlideNumbers numbers) {
    text.number = source.words().page(numbers.first + index + 1, numbers.pages);
}

SlideSection tableSection(const SlideSource& source, const drawing::PageText& text,
                          const drawing::SlideTable& table) {
    auto pieces = drawing::cutTable(table, drawing::roomOnSlide(source.space, text));
    const int count = static_cast<int>(pieces.size());
    const auto make = [source, text, pieces = std::move(pieces)](int index, SlideNumbers numbers) {
        const drawing::TablePiece& piece = pieces[static_cast<std::size_t>(index)];
        drawing::PageText own = text;
        setNumber(own, *source.source, index, numbers);
        drawing::Slide slide{
            text.headline, drawing::slidePage(piece.drawing, own, source.space), {}, piece.table};
        // Where its drawing came to stand.
        for (const drawing::Group& group : slide.page.groups) {
            if (group.subject.kind == drawing::SubjectKind::Table) {
                slide.table->place.x = group.bounds.x;
                slide.table->place.y = group.bounds.y;
            }
        }
        return slide;
    };
    return {count, make};
}

std::vector<drawing::Slide> slidesOf(const std::vector<SlideSection>& sections) {
    SlideNumbers numbers;
    for (const SlideSection& section : sections)
        numbers.pages += section.count;
    std::vector<drawing::Slide> slides;
    slides.reserve(static_cast<std::size_t>(numbers.pages));
    for (const SlideSection& section : sections) {
        for (int i = 0; i < section.count; ++i)
            slides.push_back(section.make(i, numbers));
        numbers.first += section.count;
    }
    return slides;
}

} // namespace orgwright
