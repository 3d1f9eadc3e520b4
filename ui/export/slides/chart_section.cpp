// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/slides/chart_cut.h"
#include "ui/export/seat_holders.h"
#include "ui/export/slides/slide_sections.h"
#include "ui/words/chart_words.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace orgwright {
namespace {

struct SlideTexts {
    Q_DECLARE_TR_FUNCTIONS(ChartSlides)
};

/// The widest that a card can say of what is left for another slide.
constexpr int kManyPositions = 888;

QString moreOn(int hidden, int slide) {
    return SlideTexts::tr("%n more on slide %1", nullptr, hidden).arg(slide);
}

/// Makes the slides of one chart.
class ChartSlides {
public:
    explicit ChartSlides(const SlideSource& source)
        : m_owner(source.source)
        , m_source(*m_owner)
        , m_space(source.space)
        , m_formats(m_source.plan().settings())
        , m_cut(m_source.plan(), m_source.scenario(), options(), m_source.words(),
                [this](const drawing::OrgChart& chart) { return room(chart); }) {}

    int count() const { return m_cut.count(); }
    drawing::Slide slide(int index, SlideNumbers numbers) const;

private:
    drawing::ChartOptions options() const;
    drawing::ChartRoom room(const drawing::OrgChart& chart) const;
    drawing::PageText text(int index) const;
    QString headline(const drawing::ChartCut::Page& page) const;
    QString boxes(int number) const {
        return m_source.isOfTeams() ? m_formats.teams(number) : m_formats.positions(number);
    }
    QStringList remarks(const drawing::ChartCut::Page& page) const;

    std::shared_ptr<const ExportSource> m_owner;
    const ExportSource& m_source;
    drawing::SlideSpace m_space;
    Formats m_formats;
    drawing::ChartCut m_cut;
};

drawing::ChartOptions ChartSlides::options() const {
    drawing::ChartOptions options = chartOptionsFor(m_source.request());
    options.density = drawing::Density::Slide;
    options.hasAvatars = false;
    options.aspect = static_cast<double>(m_space.width) / (m_space.height * 0.75);
    options.note = [](PositionId) { return stdText(moreOn(kManyPositions, kManyPositions)); };
    return options;
}

drawing::ChartRoom ChartSlides::room(const drawing::OrgChart& chart) const {
    drawing::PageText text;
    text.headline = text.subtitle = "X";
    text.plan = stdText(planTitle(m_source.plan()));
    text.scenario = stdText(nameOf(m_source.plan(), m_source.scenario()));
    return drawing::roomOnSlide(m_space, text, drawing::legendOf(chart));
}

QString ChartSlides::headline(const drawing::ChartCut::Page& page) const {
    if (page.from < 0 && !m_source.request().chart.root) {
        if (const ChangePicture* changes = m_source.changes())
            return SlideTexts::tr("%1: %n changes", nullptr, static_cast<int>(changes->list.lines.size()))
                .arg(nameOf(m_source.plan(), m_source.scenario()));
        return planTitle(m_source.plan());
    }
    const Position* top = m_source.org().find(page.top);
    const std::string_view title = top != nullptr ? std::string_view(top->title) : std::string_view();
    return title.empty() ? planTitle(m_source.plan()) : shownText(title, 200);
}

QStringList ChartSlides::remarks(const drawing::ChartCut::Page& page) const {
    QStringList remarks;
    if (page.top && !m_source.isOfTeams() && m_source.discretion().names && page.from >= 0) {
        const QString holders =
            shownText(seatHolders(m_source.plan(), m_source.org(), page.top, QStringLiteral(", ")), 120);
        if (!holders.isEmpty())
            remarks += holders;
    }
    remarks += boxes(orgTree(m_source.org(), {page.top, 0, {}}).size());
    if (page.parts > 0)
        remarks += SlideTexts::tr("part %1 of %2").arg(page.part).arg(page.parts);
    if (page.neighbours > 0)
        remarks += SlideTexts::tr("%n areas", nullptr, page.neighbours);
    return remarks;
}

drawing::PageText ChartSlides::text(int index) const {
    const drawing::ChartCut::Page& page = m_cut.pages()[static_cast<std::size_t>(index)];
    drawing::PageText text;
    text.headline = stdText(headline(page));
    if (page.from >= 0 || m_source.request().chart.root)
        text.plan = stdText(planTitle(m_source.plan()));
    text.scenario = stdText(nameOf(m_source.plan(), m_source.scenario()));
    return text;
}

drawing::Slide ChartSlides::slide(int index, SlideNumbers numbers) const {
    const drawing::ChartCut::Page& page = m_cut.pages()[static_cast<std::size_t>(index)];
    drawing::ChartOptions options = m_cut.optionsFor(index);
    options.note = [&](PositionId card) {
        const auto next = card == page.top ? std::nullopt : m_cut.continuation(card, index);
        return next ? stdText(moreOn(m_cut.hidden(card, index), numbers.first + *next + 1)) : std::string();
    };
    const drawing::OrgChart chart(m_source.plan(), m_source.scenario(), options, m_source.words());
    drawing::PageText text = this->text(index);
    QStringList said = remarks(page);
    if (page.from >= 0)
        said += SlideTexts::tr("continued from slide %1").arg(numbers.first + page.from + 1);
    if (index == 0 && !m_source.remark().isEmpty())
        said += m_source.remark();
    text.subtitle = stdText(said.join(QStringLiteral(" \u00B7 ")));
    setNumber(text, m_source, index, numbers);
    drawing::Slide slide{text.headline, drawing::slidePage(chart, text, m_space)};
    drawing::addPageLinks(slide.page, [&](PositionId card) -> std::optional<int> {
        const auto link = m_cut.link(card, index);
        return link ? std::optional(numbers.first + *link) : std::nullopt;
    });
    return slide;
}

} // namespace

SlideSection chartSection(const SlideSource& source) {
    const auto slides = std::make_shared<ChartSlides>(source);
    return {slides->count(),
            [slides](int index, SlideNumbers numbers) { return slides->slide(index, numbers); }};
}

} // namespace orgwright
