// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_pages.h"

#include "core/drawing/export_page.h"
#include "ui/export/manager_pages.h"
#include "ui/export/portfolio_page.h"
#include "ui/export/scorecard_page.h"
#include "ui/export/seat_holders.h"
#include "ui/words/chart_words.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QSizeF>
#include <QStringList>
#include <algorithm>

namespace orgwright {
namespace {

struct ExportPageTexts {
    Q_DECLARE_TR_FUNCTIONS(ExportPage)
};

/// Width by height of the page to fill; 0: as it comes.
double aspectFor(const ExportRequest& request) {
    if (request.format != ExportFormat::Pdf)
        return request.pageAspect;
    if (request.paper.split == ExportPaper::Split::Tiled)
        return 0;
    if (!request.paper.size)
        return request.pageAspect;
    const QSizeF room = pageRoom(pageSetupFor(request.paper));
    return room.width() / room.height();
}

QString seatTitle(const Org& org, PositionId id, const drawing::ChartWords& words) {
    const std::string_view title = org.find(id)->title;
    return title.empty() ? qtText(words.untitled) : shownText(title, 200);
}

/// Makes the pages of one export.
class Pages {
public:
    explicit Pages(const ExportSource& source)
        : m_source(source)
        , m_plan(source.plan())
        , m_org(source.org())
        , m_scenario(source.scenario())
        , m_request(source.request())
        , m_formats(m_plan.settings())
        , m_words(source.words()) {}

    std::vector<drawing::Drawing> single() const;
    std::vector<drawing::Drawing> perManager() const;

private:
    drawing::PageText textFor(PositionId top, QStringList remarks) const;
    QString boxes(int number) const;
    QString extent(const drawing::OrgChart& chart) const;
    drawing::Drawing page(const ManagerPages& book, int number) const;

    const ExportSource& m_source;
    const Plan& m_plan;
    const Org& m_org;
    ScenarioId m_scenario;
    const ExportRequest& m_request;
    Formats m_formats;
    const drawing::ChartWords& m_words;
};

QString Pages::boxes(int number) const {
    return m_source.isOfTeams() ? m_formats.teams(number) : m_formats.positions(number);
}

/// "163 positions, 6 layers"; where not all are shown "12 of 163 positions, 2 layers".
QString Pages::extent(const drawing::OrgChart& chart) const {
    int all = 0;
    int ghosts = 0;
    int layers = 0;
    std::vector<int> layer(static_cast<std::size_t>(chart.size()), 1);
    for (drawing::Node node = 0; node < chart.size(); ++node) {
        const drawing::Node parent = chart.parent(node);
        ghosts += chart.isGhost(node) ? 1 : 0;
        if (parent == drawing::kNoNode)
            all += (chart.isGhost(node) ? 0 : 1) + chart.below(node);
        else
            layer[static_cast<std::size_t>(node)] = layer[static_cast<std::size_t>(parent)] + 1;
        layers = std::max(layers, layer[static_cast<std::size_t>(node)]);
    }
    const int shown = chart.size() - ghosts;
    const QString positions =
        shown == all ? boxes(all) : ExportPageTexts::tr("%1 of %2").arg(m_formats.count(shown), boxes(all));
    return ExportPageTexts::tr("%1, %2").arg(positions, m_formats.layers(layers));
}

drawing::PageText Pages::textFor(PositionId top, QStringList remarks) const {
    drawing::PageText text;
    text.headline = stdText(top ? seatTitle(m_org, top, m_words) : planTitle(m_plan));
    if (top) {
        text.plan = stdText(planTitle(m_plan));
        const QString holders = shownText(seatHolders(m_plan, m_org, top, QStringLiteral(", ")), 120);
        if (!holders.isEmpty() && !m_request.chart.hidesNames)
            remarks.prepend(holders);
    }
    text.subtitle = stdText(remarks.join(QStringLiteral(" · ")));
    text.scenario = stdText(nameOf(m_plan, m_scenario));
    return text;
}

std::vector<drawing::Drawing> Pages::single() const {
    const drawing::OrgChart chart(m_plan, m_scenario, chartOptionsFor(m_request), m_words);
    if (chart.isEmpty())
        return {};
    QStringList remarks{extent(chart)};
    if (const ChangePicture* changes = m_source.changes())
        remarks.prepend(ExportPageTexts::tr("%n changes against %1", nullptr,
                                            static_cast<int>(changes->list.lines.size()))
                            .arg(nameOf(m_plan, changes->list.from)));
    if (const QString left = m_source.remark(); !left.isEmpty() && !m_request.chart.root)
        remarks += left;
    const drawing::PageText text = textFor(m_request.chart.root, remarks);
    return {exportPage(chart, text, aspectFor(m_request))};
}

drawing::Drawing Pages::page(const ManagerPages& book, int number) const {
    const ManagerPages::Page& shown = book.pages()[static_cast<std::size_t>(number)];
    drawing::ChartOptions options = chartOptionsFor(m_request);
    options.root = shown.top;
    options.levels = shown.levels;
    options.isFolded = {};
    options.isMatch = {};
    options.note = [&, own = options.note](PositionId card) {
        const auto next = book.continuation(card, number);
        return next ? m_words.onPage(*next + 1) : own ? own(card) : std::string();
    };
    const drawing::OrgChart chart(m_plan, m_scenario, options, m_words);
    QStringList remarks{boxes(shown.positions)};
    if (shown.from >= 0)
        remarks += ExportPageTexts::tr("continued from page %1").arg(shown.from + 1);
    drawing::PageText text = textFor(shown.top, remarks);
    text.page = number + 1;
    text.pages = book.count();
    drawing::Drawing drawn = exportPage(chart, text, aspectFor(m_request));
    addPageLinks(drawn, [&](PositionId card) { return book.link(card, number); });
    return drawn;
}

std::vector<drawing::Drawing> Pages::perManager() const {
    const ManagerPages book(m_org, m_request.chart.root, m_request.paper.levelsPerPage);
    std::vector<drawing::Drawing> pages;
    pages.reserve(static_cast<std::size_t>(book.count()));
    for (int number = 0; number < book.count(); ++number)
        pages.push_back(page(book, number));
    return pages;
}

} // namespace

QString planTitle(const Plan& plan) {
    const std::string_view title = plan.settings().title;
    return title.empty() ? ExportPageTexts::tr("Organisation chart") : shownText(title, 200);
}

PageSetup pageSetupFor(const ExportPaper& paper) {
    PageSetup setup;
    setup.size = paper.size.value_or(QPageSize::A4);
    setup.orientation = paper.orientation;
    setup.tileScale = paper.tileScale;
    if (paper.split == ExportPaper::Split::Tiled)
        setup.paper = PageSetup::Paper::Tiled;
    else
        setup.paper = paper.size ? PageSetup::Paper::FitOnePage : PageSetup::Paper::OwnSize;
    setup.tileName = [](int row, int column, int rows, int columns) {
        return ExportPageTexts::tr("row %1 of %2, column %3 of %4")
            .arg(row)
            .arg(rows)
            .arg(column)
            .arg(columns);
    };
    return setup;
}

drawing::ChartOptions chartOptionsFor(const ExportRequest& request) {
    drawing::ChartOptions options = request.chart;
    options.isGrowing = true;
    options.today = {};
    if (const double aspect = aspectFor(request); aspect > 0)
        options.aspect = aspect;
    return options;
}

ExportSource::ExportSource(const DiscreetPlan& plan, ScenarioId scenario, const ExportRequest& request)
    : m_discreet(plan)
    , m_plan(plan.plan())
    , m_scenario(scenario)
    , m_request(request) {
    m_request.discretion = plan.discretion();
    m_request.chart.hidesNames = !plan.discretion().names;
    // Whoever marked the changes saw all of them.
    if (const ChangePicture* seen = changes())
        m_request.chart.changes = std::make_shared<const ChangePicture>(
            changePicture(m_plan, changeList(m_plan, seen->list.from, seen->list.to)));
    if (request.view == ExportView::Teams) {
        m_teams = std::make_unique<TeamBoxes>(m_plan, scenario);
        m_request.chart = m_teams->options(m_request.chart);
        m_words = m_teams->words();
    } else {
        m_words = chartWords(Formats(m_plan.settings()));
    }
}

QString documentTitle(const ExportSource& source) {
    const PositionId root = source.request().chart.root;
    const QString whole = planTitle(source.plan());
    if (!root || !source.org().find(root))
        return whole;
    return ExportPageTexts::tr("%1: %2").arg(whole, seatTitle(source.org(), root, source.words()));
}

std::vector<drawing::Drawing> exportPages(const ExportSource& source) {
    const ExportRequest& request = source.request();
    if (request.view == ExportView::Scorecard)
        return scorecardPages(source, aspectFor(request));
    if (request.view == ExportView::Portfolio)
        return portfolioPages(source, aspectFor(request));
    const Pages pages(source);
    const bool isBook =
        request.format == ExportFormat::Pdf && request.paper.split == ExportPaper::Split::PerManager;
    return isBook ? pages.perManager() : pages.single();
}

} // namespace orgwright
