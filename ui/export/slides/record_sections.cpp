// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/text_measure.h"
#include "ui/export/record_text.h"
#include "ui/export/review_text.h"
#include "ui/export/slides/slide_sections.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

using drawing::SlideTable;

struct SlideRecordTexts {
    Q_DECLARE_TR_FUNCTIONS(RecordSlides)
};

SlideTable::Column column(const QString& heading, int share, bool isFigure = false) {
    return {stdText(heading), share, isFigure};
}

SlideTable figuresTable(const RecordText& text) {
    const RecordFigure& heads = text.figureHeads;
    SlideTable table;
    table.columns = {column(heads.measure, 50), column(heads.before, 17, true), column(heads.after, 17, true),
                     column(heads.difference, 16, true)};
    for (const RecordFigure& figure : text.figures)
        table.rows.push_back({{stdText(figure.measure), stdText(figure.before), stdText(figure.after),
                               stdText(figure.difference)},
                              0});
    return table;
}

SlideTable linesTable(const RecordText& text) {
    SlideTable table;
    table.columns = {column(SlideRecordTexts::tr("Kind"), 14), column(SlideRecordTexts::tr("What"), 46),
                     column(SlideRecordTexts::tr("Quarter"), 10), column(SlideRecordTexts::tr("Owner"), 12),
                     column(SlideRecordTexts::tr("Why"), 18)};
    for (const RecordGroup& group : text.groups) {
        for (const RecordLine& line : group.lines)
            table.rows.push_back({{stdText(group.kind), stdText(line.sentence), stdText(line.quarter),
                                   stdText(line.owner), stdText(line.note)},
                                  0});
    }
    return table;
}

/// A paragraph a row, so that long answers can go on on another slide.
SlideTable answersTable(const RecordText& text) {
    SlideTable table;
    table.columns = {column(SlideRecordTexts::tr("Question"), 30),
                     column(SlideRecordTexts::tr("Answer"), 70)};
    for (const RecordAnswer& answer : text.answers) {
        QString question = answer.question;
        for (const QString& paragraph : answer.paragraphs) {
            table.rows.push_back({{stdText(question), stdText(paragraph)}, 0});
            question.clear();
        }
    }
    return table;
}

std::vector<SlideSection> sectionsOf(const SlideSource& source, const RecordText& text,
                                     const QString& figures, const QString& list, const QString& answers) {
    drawing::PageText page;
    page.subtitle = stdText(text.subtitle);
    page.plan = stdText(planTitle(source.source->plan()));
    page.scenario = stdText(nameOf(source.source->plan(), source.source->scenario()));
    std::vector<SlideSection> sections;
    const auto add = [&](const QString& headline, const SlideTable& table) {
        page.headline = stdText(headline);
        sections.push_back(tableSection(source, page, table));
    };
    add(figures, figuresTable(text));
    add(list, linesTable(text));
    add(answers, answersTable(text));
    return sections;
}

} // namespace

std::vector<SlideSection> recordSections(const SlideSource& source) {
    const ExportSource& from = *source.source;
    const RecordText text = recordText(from.discreet(), from.scenario(), from.request().board.quarter);
    return sectionsOf(source, text, SlideRecordTexts::tr("%1 beside the baseline").arg(text.title),
                      SlideRecordTexts::tr("What changes in %1").arg(text.title),
                      SlideRecordTexts::tr("Why %1").arg(text.title));
}

std::vector<SlideSection> reviewSections(const SlideSource& source) {
    const ExportSource& from = *source.source;
    const RecordText text = reviewText(from.discreet(), from.request().board.quarter, from.request().today);
    auto sections = sectionsOf(source, text, text.title, SlideRecordTexts::tr("%1: actions").arg(text.title),
                               SlideRecordTexts::tr("%1: the five questions").arg(text.title));
    sections.erase(sections.begin()); // the scores stand on the scorecard's own slides
    std::swap(sections.front(), sections.back());
    return sections;
}

SlideSection titleSection(const SlideSource& source) {
    const auto make = [source](int, SlideNumbers) {
        using namespace drawing;
        const ExportSource& from = *source.source;
        Slide slide{stdText(planTitle(from.plan())), {}};
        slide.isCover = true;
        slide.page.width = source.space.width;
        slide.page.height = source.space.height;
        slide.page.beginGroup({0, SubjectKind::Page, Part::Headline});
        Text run;
        run.paint = paint(Tone::Ink);
        run.role = Role::PageHeadline;
        run.at = {pixels(32), source.space.height * 2 / 5};
        run.maxWidth = source.space.width - pixels(64);
        run.subject = {0, SubjectKind::Page, Part::Headline};
        for (const WrappedLine& line : wrapped(slide.title, run.role, run.maxWidth, 3)) {
            slide.page.add(run, line.text);
            run.at.y += typeFace(run.role).lineHeight;
        }
        run.role = Role::PanelTitle;
        run.paint = paint(Tone::Ink2);
        const Formats words(from.plan().settings());
        const QString said =
            SlideRecordTexts::tr("%1 \u00B7 %2")
                .arg(nameOf(from.plan(), from.scenario()), words.quarter(from.request().board.quarter));
        slide.page.add(run, elided(stdText(said), run.role, run.maxWidth));
        slide.page.endGroup();
        return slide;
    };
    return {1, make};
}

} // namespace orgwright
