// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_preview_page.h"

#include "ui/dialogs/import/import_change_filter.h"
#include "ui/dialogs/import/import_changes_model.h"
#include "ui/dialogs/import/import_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/portfolio_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <algorithm>

namespace orgwright {
namespace {

using Shows = ImportChangeFilter::Shows;

constexpr int kFigures = 6;
constexpr int kKinds = static_cast<int>(Shows::Count);

QString filterText(Shows shows, const QString& count) {
    switch (shows) {
    case Shows::All:
        return ImportPreviewPage::tr("All %1").arg(count);
    case Shows::Comes:
        return ImportPreviewPage::tr("Come %1").arg(count);
    case Shows::Leaves:
        return ImportPreviewPage::tr("Leave %1").arg(count);
    case Shows::Changes:
        return ImportPreviewPage::tr("Change %1").arg(count);
    case Shows::Moved:
        return ImportPreviewPage::tr("New manager %1").arg(count);
    default:
        return ImportPreviewPage::tr("New title %1").arg(count);
    }
}

std::int64_t countOf(const ImportForecast& forecast, Shows shows) {
    return std::count_if(
        forecast.changes.begin(), forecast.changes.end(),
        [shows](const ImportChange& change) { return ImportChangeFilter::isShown(change, shows); });
}

/// How many rows of the file's kind the plan has.
std::int64_t rowsBefore(const ImportOutcome& outcome) {
    const ImportForecast& forecast = outcome.forecast;
    if (outcome.initiatives)
        return forecast.portfolioBefore.bets;
    return outcome.teams ? forecast.before.teams : forecast.before.positions;
}

} // namespace

ImportPreviewPage::ImportPreviewPage(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_leaving(new Banner(Banner::Tone::Amber))
    , m_partial(new QCheckBox(tr("The file is a &part: leave the others alone")))
    , m_filter(new SegmentedControl(tr("Which changes are shown")))
    , m_model(new ImportChangesModel(this))
    , m_rows(new ImportChangeFilter(this))
    , m_table(new ImportTable(tr("What the import does")))
    , m_nothing(new EmptyState("ok-disc", {}))
    , m_stack(new QStackedLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addLayout(makeFigures());
    column->addWidget(new HairLine);
    column->addWidget(m_leaving);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_filter);
    choices->addStretch(1);
    choices->addWidget(m_partial);
    column->addLayout(choices);
    m_stack->addWidget(makeChanges());
    m_stack->addWidget(m_nothing);
    column->addLayout(m_stack, 1);
    for (int kind = 0; kind < kKinds; ++kind)
        m_filter->addSegment({});
    connect(m_filter, &SegmentedControl::chosen, this,
            [this](int kind) { m_rows->setShows(static_cast<Shows>(kind)); });
    connect(m_partial, &QCheckBox::clicked, this, &ImportPreviewPage::partialAsked);
}

QLayout* ImportPreviewPage::makeFigures() {
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(24));
    for (int i = 0; i < kFigures; ++i) {
        auto* figure = new Figure({});
        figure->setFocusPolicy(Qt::NoFocus);
        figure->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_figures.push_back(figure);
        row->addWidget(figure);
    }
    row->addStretch(1);
    return row;
}

QWidget* ImportPreviewPage::makeChanges() {
    m_rows->setSourceModel(m_model);
    m_rows->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_rows);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setWidths({{120, 0}, {160, 4}, {112, 2}, {144, 6}, {80, 1}});
    return m_table;
}

void ImportPreviewPage::showOutcome(const ImportOutcomePtr& outcome) {
    const ImportForecast& forecast = outcome->forecast;
    outcome->initiatives ? showPortfolio(forecast) : showFigures(forecast);
    showLeaving(*outcome);
    showFilter(forecast);
    m_model->show(outcome);
    m_nothing->setSentence(forecast.isPossible
                               ? tr("The plan is already as the file says. Nothing would change.")
                               : tr("Nothing can be made of the file yet. Say under Columns what its columns "
                                    "hold, or choose another sheet there."));
    m_stack->setCurrentIndex(forecast.changes.empty() ? 1 : 0);
}

void ImportPreviewPage::showFigures(const ImportForecast& forecast) {
    const Measures& from = forecast.before;
    const Measures& to = forecast.after;
    const bool isNew = from.positions == 0;
    showFigure(0, tr("Positions"), from.positions, to.positions, isNew);
    showFigure(1, tr("At the top"), from.roots, to.roots, isNew);
    showFigure(2, tr("Layers"), from.layers, to.layers, isNew);
    showFigure(3, tr("In the tray"), from.unplaced, to.unplaced, isNew);
    showFigure(4, tr("People"), from.people, to.people, isNew);
    showFigure(5, tr("Teams"), from.teams, to.teams, isNew);
}

/// How many bets, and how they share the work that there is now.
void ImportPreviewPage::showPortfolio(const ImportForecast& forecast) {
    const ImportForecast::Portfolio& from = forecast.portfolioBefore;
    const ImportForecast::Portfolio& to = forecast.portfolioAfter;
    showFigure(0, tr("Initiatives"), from.bets, to.bets, from.bets == 0);
    for (const Bucket bucket : kBuckets) {
        Figure& figure = *m_figures[1 + placeOf(bucket)];
        const double before = from.mix.shareOfFte(bucket).value_or(0);
        const double after = to.mix.shareOfFte(bucket).value_or(0);
        const bool isSame = before == after;
        figure.setCaption(tr("%1, FTE").arg(bucketShortName(bucket)));
        figure.setBefore(isSame ? QString() : m_formats.percent(before));
        figure.setFigure(m_formats.percent(after),
                         isSame ? QString() : m_formats.signedPoints(before, after));
        figure.setVisible(to.mix.total().fte > 0);
    }
    m_figures.back()->hide();
}

void ImportPreviewPage::showFigure(std::size_t place, const QString& caption, std::int64_t before,
                                   std::int64_t after, bool isNew) {
    const bool isSame = isNew || before == after;
    m_figures[place]->show();
    m_figures[place]->setCaption(caption);
    m_figures[place]->setBefore(isSame ? QString() : m_formats.count(before));
    m_figures[place]->setFigure(m_formats.count(after),
                                isSame ? QString() : m_formats.signedCount(after - before));
}

/// Said before it happens: what the file does not name leaves, and what is wrong is seen as mended.
void ImportPreviewPage::showLeaving(const ImportOutcome& outcome) {
    const auto leaving = static_cast<int>(countOf(outcome.forecast, Shows::Leaves));
    QStringList said;
    if (leaving > 0 && outcome.teams)
        said += tr("%n teams of the plan are not named in the file and leave.", nullptr, leaving);
    else if (leaving > 0 && outcome.initiatives)
        said += tr("%n initiatives of the plan are not named in the file and leave, with who works on them.",
                   nullptr, leaving);
    else if (leaving > 0)
        said += tr("%n positions of the plan are not named in the file and leave.", nullptr, leaving);
    if (outcome.problemCount() > 0 && outcome.forecast.isPossible)
        said += tr("The file is shown as if all its problems were mended.");
    m_leaving->setText(said.join(QLatin1Char(' ')));
    m_leaving->setVisible(!said.isEmpty());
    m_partial->setChecked(outcome.request.isPartial);
    m_partial->setVisible(outcome.request.isPartial || rowsBefore(outcome) > 0);
}

void ImportPreviewPage::showFilter(const ImportForecast& forecast) {
    int kindsThere = 0;
    for (int kind = 0; kind < kKinds; ++kind) {
        const std::int64_t count = countOf(forecast, static_cast<Shows>(kind));
        kindsThere += kind > 0 && kind <= static_cast<int>(Shows::Changes) && count > 0;
        m_filter->setSegmentText(kind, filterText(static_cast<Shows>(kind), m_formats.count(count)));
        m_filter->refuseSegment(kind, count > 0 || kind == 0 ? QString() : tr("There are none"));
        if (kind == m_filter->current() && count == 0) {
            m_filter->setCurrent(0);
            m_rows->setShows(Shows::All);
        }
    }
    m_filter->setVisible(kindsThere > 1);
    if (kindsThere <= 1) {
        m_filter->setCurrent(0);
        m_rows->setShows(Shows::All);
    }
}

} // namespace orgwright
