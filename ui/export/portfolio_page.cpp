// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/portfolio_page.h"

#include "core/drawing/export_page.h"
#include "core/drawing/portfolio/board_picture.h"
#include "ui/words/chart_words.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>

namespace orgwright {
namespace {

struct PortfolioTexts {
    Q_DECLARE_TR_FUNCTIONS(PortfolioPage)
};

constexpr drawing::Length kUsualWidth = drawing::pixels(1360);
constexpr drawing::Length kMostWidth = drawing::pixels(1900);

/// Wide enough for the shape wanted: a board gets little lower when it is wider.
drawing::Length widthFor(const drawing::BoardContent& content, double aspect) {
    const drawing::Length height = drawing::boardPicture(content, kUsualWidth).drawing.height;
    const auto wanted = static_cast<drawing::Length>(height * aspect);
    return std::clamp(wanted, kUsualWidth, kMostWidth);
}

} // namespace

drawing::BoardContent portfolioContent(const ExportSource& source) {
    const Org& org = source.org();
    BoardOptions options = source.request().board;
    options.hidesNames = !source.discretion().names;
    options.hidesCost = !source.discretion().pay;
    options.folded = {};
    std::map<std::int32_t, Staffing> staffings;
    const auto staffingIn = [&](Quarter quarter) -> const Staffing& {
        const auto known = staffings.find(quarter.index);
        return known != staffings.end()
                   ? known->second
                   : staffings.emplace(quarter.index, Staffing(org, quarter)).first->second;
    };
    return boardContent(source.plan(), source.scenario(), options, staffingIn,
                        findings(source.plan(), source.scenario(), source.request().today));
}

drawing::PageText portfolioText(const ExportSource& source, std::size_t bets) {
    const Formats formats(source.plan().settings());
    drawing::PageText text;
    text.headline = stdText(PortfolioTexts::tr("%1: portfolio").arg(planTitle(source.plan())));
    QStringList said{PortfolioTexts::tr("%n bets", nullptr, static_cast<int>(bets)),
                     formats.quarter(source.request().board.quarter)};
    const std::vector<Quarter> bars = quartersAround(source.request().board.quarter);
    said += PortfolioTexts::tr("bars: FTE from %1 to %2")
                .arg(formats.quarter(bars.front()), formats.quarter(bars.back()));
    const QString filter = source.request().board.filter.trimmed();
    if (!filter.isEmpty())
        said += PortfolioTexts::tr("only what contains “%1”").arg(shownText(filter));
    text.subtitle = stdText(said.join(QStringLiteral(" · ")));
    text.scenario = stdText(nameOf(source.plan(), source.scenario()));
    if (!source.discretion().names)
        text.remark = source.words().namesHidden;
    return text;
}

std::vector<drawing::Drawing> portfolioPages(const ExportSource& source, double aspect) {
    const drawing::BoardContent content = portfolioContent(source);
    const drawing::BoardPicture picture =
        drawing::boardPicture(content, widthFor(content, aspect), {.isPaper = true});
    if (picture.cards.empty())
        return {};
    return {exportPage(picture.drawing, portfolioText(source, picture.cards.size()), aspect)};
}

} // namespace orgwright
