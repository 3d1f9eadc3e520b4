// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/export_choices.h"

#include "core/base/sources.h"
#include "core/drawing/team_chart.h"
#include "ui/dialogs/export/shown_chart.h"
#include "ui/dialogs/export/template_choice.h"
#include "ui/dialogs/form_field.h"
#include "ui/shell/discretion/discretion_boxes.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <array>

namespace orgwright {
namespace {

/// In the order of the segments; JSON is for scripts, on the command line.
constexpr std::array<ExportFormat, 6> kFormats{ExportFormat::Pptx, ExportFormat::Pdf,  ExportFormat::Png,
                                               ExportFormat::Svg,  ExportFormat::Xlsx, ExportFormat::Csv};
constexpr int kMostLevels = 99;
constexpr int kLeastPoints = 8;
constexpr int kMostPoints = 24;

struct PaperSheet {
    std::optional<QPageSize::PageSizeId> size;
    double aspect;
};
constexpr std::array<PaperSheet, 5> kSheets{{{QPageSize::A4, 0},
                                             {QPageSize::A3, 0},
                                             {QPageSize::Letter, 0},
                                             {std::nullopt, 16.0 / 9},
                                             {std::nullopt, 0}}};
constexpr int kPaperSheets = 3;
constexpr std::array<double, 5> kScales{0.5, 1, 2, 3, 4};
constexpr int kUsualScale = 2; // index: sharp on a projector and in print

} // namespace

ExportChoices::ExportChoices(const Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_view(shownView(workspace))
    , m_branch(m_view == ExportView::Teams ? drawing::boxOf(workspace.selection.team())
                                           : workspace.selection.current())
    , m_format(new SegmentedControl(tr("Format")))
    , m_scope(new SegmentedControl(tr("What to export")))
    , m_levels(new QSpinBox)
    , m_split(new QComboBox)
    , m_pageLevels(new QSpinBox)
    , m_paper(new QComboBox)
    , m_orientation(new SegmentedControl(tr("Page direction")))
    , m_scale(new QComboBox)
    , m_deck(new QCheckBox(tr("A deck of all views")))
    , m_shape(new SegmentedControl(tr("Shape of the slides")))
    , m_points(new QSpinBox)
    , m_notes(new QCheckBox(tr("Speaker notes with what was noted")))
    , m_template(new TemplateChoice)
    , m_boxes(new DiscretionBoxes(publicDiscretion(workspace.document.plan().settings())))
    , m_parts(deckParts(workspace.document.plan().settings().deck)) {
    build();
    chooseScope(Shown);
    arrange();
}

void ExportChoices::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    for (const ExportFormat format : kFormats)
        m_format->addSegment(format == ExportFormat::Pptx   ? tr("PowerPoint")
                             : format == ExportFormat::Xlsx ? tr("Excel")
                                                            : endingOf(format).toUpper());
    auto* row = new QHBoxLayout;
    row->addWidget(m_format);
    row->addStretch(1);
    column->addWidget(new FormField(tr("Format"), row, m_format));
    column->addWidget(m_deck);
    addScope(column);
    addSlides(column);
    addPaper(column);
    addDiscretion(column);
    column->addStretch(1);
    connect(m_format, &SegmentedControl::chosen, this, &ExportChoices::arrange);
    connect(m_scope, &SegmentedControl::chosen, this, &ExportChoices::chooseScope);
    connect(m_orientation, &SegmentedControl::chosen, this, &ExportChoices::changed);
    connect(m_shape, &SegmentedControl::chosen, this, &ExportChoices::changed);
    for (QCheckBox* box : {m_deck, m_notes})
        connect(box, &QCheckBox::toggled, this, &ExportChoices::arrange);
    connect(m_template, &TemplateChoice::changed, this, &ExportChoices::arrange);
    for (QSpinBox* box : {m_levels, m_pageLevels, m_points})
        connect(box, &QSpinBox::valueChanged, this, &ExportChoices::changed);
    for (QComboBox* box : {m_split, m_paper, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportChoices::arrange);
    connect(m_boxes, &DiscretionBoxes::changed, this, &ExportChoices::changed);
}

void ExportChoices::addScope(QVBoxLayout* column) {
    m_scope->addSegment(tr("As shown"));
    m_scope->addSegment(tr("Whole chart"));
    const int branch = m_scope->addSegment(tr("Selected branch"));
    if (!m_branch)
        m_scope->refuseSegment(branch,
                               isOfTeams() ? tr("Select a team first") : tr("Select a position first"));
    else
        m_scope->setSegmentToolTip(branch, branchName());
    auto* row = new QHBoxLayout;
    row->addWidget(m_scope);
    row->addStretch(1);
    m_scopeField = new FormField(tr("What"), row, m_scope);
    m_scopeField->setVisible(!isWhole());
    column->addWidget(m_scopeField);
    m_levels->setRange(0, kMostLevels);
    m_levels->setSpecialValueText(tr("All"));
    m_levelsField = new FormField(tr("Layers"), m_levels);
    column->addWidget(m_levelsField);
}

QString ExportChoices::branchName() const {
    const PlanDocument& document = m_workspace.document;
    return isOfTeams() ? nameOf(document.plan(), document.scenario(), drawing::teamOf(m_branch))
                       : nameOf(document.plan(), document.scenario(), m_branch);
}

void ExportChoices::addPaper(QVBoxLayout* column) {
    m_split->addItem(tr("On one page"));
    m_split->addItem(tr("In full size on several sheets to glue"));
    if (!isWhole())
        m_split->addItem(isOfTeams() ? tr("A page for each team with parts") : tr("A page for each manager"));
    m_splitField = new FormField(tr("Pages"), m_split);
    column->addWidget(m_splitField);
    m_pageLevels->setRange(2, kMostLevels);
    m_pageLevels->setValue(ExportPaper().levelsPerPage);
    m_pageLevelsField = new FormField(tr("Layers on a page"), m_pageLevels);
    column->addWidget(m_pageLevelsField);
    m_paper->addItems({tr("A4"), tr("A3"), tr("Letter"), tr("Slide, 16:9"),
                       isWhole() ? tr("As large as the picture") : tr("As large as the chart")});
    m_orientation->addSegment(tr("Landscape"));
    m_orientation->addSegment(tr("Portrait"));
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_paper, 1);
    row->addWidget(m_orientation);
    m_paperField = new FormField(tr("Paper"), row, m_paper);
    column->addWidget(m_paperField);
    const QLocale locale = wordsLocale();
    for (const double scale : kScales)
        m_scale->addItem(tr("%1 %").arg(locale.toString(static_cast<int>(100 * scale))));
    m_scale->setCurrentIndex(kUsualScale);
    m_scaleField = new FormField(tr("Size"), m_scale);
    column->addWidget(m_scaleField);
}

void ExportChoices::addSlides(QVBoxLayout* column) {
    m_deck->setToolTip(tr("Title, charts, what the scenario changes, portfolio, scorecard and review"));
    m_shape->addSegment(tr("16:9"));
    m_shape->addSegment(tr("4:3"));
    m_points->setRange(kLeastPoints, kMostPoints);
    m_points->setValue(static_cast<int>(ExportSlides().leastPoints));
    m_points->setSuffix(tr(" pt"));
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_shape);
    row->addWidget(m_points, 1);
    m_points->setAccessibleName(tr("Smallest text"));
    m_slidesField = new FormField(tr("Slides, and their smallest text"), row, m_shape);
    column->addWidget(m_slidesField);
    m_templateField = new FormField(tr("Look"), m_template);
    column->addWidget(m_templateField);
    column->addWidget(m_notes);
}

void ExportChoices::addDiscretion(QVBoxLayout* column) {
    m_boxesField = new FormField(tr("May be in it"), m_boxes);
    column->addWidget(m_boxesField);
}

void ExportChoices::chooseScope(int scope) {
    const QSignalBlocker silence(m_levels);
    m_levels->setValue(scope == Shown ? m_workspace.view.levels() : 0);
    Q_EMIT changed();
}

/// Shows what matters for what is chosen.
void ExportChoices::arrange() {
    const bool isPdf = format() == ExportFormat::Pdf && !isDeck();
    const auto split = static_cast<ExportPaper::Split>(m_split->currentIndex());
    const bool isBook = isPdf && split == ExportPaper::Split::PerManager;
    const bool isTiled = isPdf && split == ExportPaper::Split::Tiled;
    m_deck->setVisible(format() == ExportFormat::Pptx || format() == ExportFormat::Pdf);
    m_scopeField->setVisible(!isWhole() && !isDeck());
    const bool isPowerPoint = format() == ExportFormat::Pptx;
    m_slidesField->setVisible(isSlides());
    m_shape->setVisible(!isPowerPoint || !m_template->look());
    m_templateField->setVisible(isPowerPoint);
    m_notes->setVisible(isPowerPoint);
    m_splitField->setVisible(isPdf);
    m_paperField->setVisible(isPdf);
    m_orientation->setVisible(kSheets[static_cast<std::size_t>(m_paper->currentIndex())].size.has_value());
    m_levelsField->setVisible(!isBook && !isWhole() && !isDeck());
    m_pageLevelsField->setVisible(isBook);
    m_scaleField->setVisible(format() == ExportFormat::Png);
    m_boxes->setTopics(topicsOf(request()));
    if (isTiled && m_paper->currentIndex() >= kPaperSheets)
        m_paper->setCurrentIndex(0);
    Q_EMIT changed();
}

ExportFormat ExportChoices::format() const {
    return kFormats[static_cast<std::size_t>(m_format->current())];
}

void ExportChoices::setFormat(ExportFormat format) {
    for (std::size_t i = 0; i < kFormats.size(); ++i) {
        if (kFormats[i] == format)
            m_format->setCurrent(static_cast<int>(i));
    }
    arrange();
}

bool ExportChoices::isDeck() const {
    return m_deck->isChecked() && (format() == ExportFormat::Pptx || format() == ExportFormat::Pdf);
}

void ExportChoices::setDeck(bool on) {
    m_deck->setChecked(on);
}

void ExportChoices::setWithheld(const QString& text) {
    m_boxesField->setHint(text);
}

void ExportChoices::setDeckParts(std::vector<DeckPart> parts) {
    m_parts = std::move(parts);
    Q_EMIT changed();
}

void ExportChoices::setPictureSize(const QString& text) {
    m_scaleField->setHint(text);
}

drawing::ChartOptions ExportChoices::chart() const {
    drawing::ChartOptions options = shownChart(m_workspace);
    if (m_scope->current() != Shown) {
        options.root = m_scope->current() == Branch ? m_branch : PositionId{};
        options.isFolded = {};
        options.isMatch = {};
    }
    options.levels = m_levels->value();
    return options;
}

ExportPaper ExportChoices::paper() const {
    ExportPaper paper;
    paper.split = static_cast<ExportPaper::Split>(m_split->currentIndex());
    paper.size = kSheets[static_cast<std::size_t>(m_paper->currentIndex())].size;
    paper.orientation = m_orientation->current() == 0 ? QPageLayout::Landscape : QPageLayout::Portrait;
    paper.levelsPerPage = m_pageLevels->value();
    return paper;
}

ExportRequest ExportChoices::request() const {
    ExportRequest request = isDeck() ? shownDeck(m_workspace) : ExportRequest{};
    request.format = format();
    if (!isDeck()) {
        request.view = m_view;
        request.chart = chart();
    }
    request.discretion = m_boxes->discretion();
    request.slides.deck = m_parts;
    request.slides.size = m_shape->current() == 0 ? drawing::kWideSlide : drawing::kClassicSlide;
    request.slides.leastPoints = m_points->value();
    request.slides.look = format() == ExportFormat::Pptx ? m_template->look() : nullptr;
    request.slides.hasNotes = format() == ExportFormat::Pptx && m_notes->isChecked();
    request.paper = paper();
    if (format() == ExportFormat::Pdf)
        request.pageAspect = kSheets[static_cast<std::size_t>(m_paper->currentIndex())].aspect;
    request.pngScale = kScales[static_cast<std::size_t>(m_scale->currentIndex())];
    request.board = m_workspace.portfolio.boardOptions(m_boxes->discretion());
    request.today = systemClock().today();
    return request;
}

} // namespace orgwright
