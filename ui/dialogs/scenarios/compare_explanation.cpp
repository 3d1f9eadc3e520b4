// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/compare_explanation.h"

#include "ui/panels/inspector/bet_glyph.h"
#include "ui/panels/inspector/face_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/matrix_words.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"

#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr std::size_t kMostParts = 60;

Label* wrapped(Type type, Tint tint) {
    auto* label = new Label({}, type, tint);
    label->setWrapped(true);
    return label;
}

} // namespace

CompareExplanation::CompareExplanation(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_document(workspace.document.shared())
    , m_portfolio(m_document)
    , m_scorecard(m_document, m_portfolio)
    , m_workspace{m_document,     workspace.selection, workspace.view, workspace.actions,
                  workspace.drop, m_portfolio,         m_scorecard}
    , m_hues(m_workspace)
    , m_title(wrapped(Type::PanelTitle, &Colours::ink))
    , m_values(wrapped(Type::Body, &Colours::ink))
    , m_meaning(wrapped(Type::Small, &Colours::ink2))
    , m_scroll(new QScrollArea)
    , m_changes(new Button("changes", tr("Open the change list"))) {
    build();
    connect(m_changes, &QAbstractButton::clicked, this, [this] { Q_EMIT changesRequested(m_option); });
}

void CompareExplanation::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(m_title);
    column->addWidget(m_values);
    column->addWidget(m_meaning);
    column->addSpacing(scaled(8));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addSpacing(scaled(8));
    column->addWidget(m_changes, 0, Qt::AlignLeft);
}

bool CompareExplanation::isHiding(const MatrixRow& row) const {
    return row.unit == MatrixUnit::Money && m_workspace.isHiding(Topic::Pay);
}

void CompareExplanation::look(ScenarioId scenario) {
    if (m_document.scenario() == scenario)
        return;
    m_document.setScenario(scenario);
    m_hues.reset();
}

QString CompareExplanation::summary(const MatrixRow& row, const MatrixValue& value,
                                    const MatrixValue& baseline) const {
    const Formats words(m_document.plan().settings());
    const QString option = nameOf(m_document.plan(), m_option);
    const QString is = matrixFigure(words, row.unit, value.number);
    if (isHiding(row))
        return tr("%1: hidden").arg(option);
    if (m_option == kBaseline)
        return tr("%1: %2").arg(option, is);
    return tr("%1: %2, baseline: %3, difference: %4")
        .arg(option, is, matrixFigure(words, row.unit, baseline.number),
             matrixDifference(words, row.unit, baseline.number, value.number));
}

void CompareExplanation::explain(ScenarioId option, const MatrixRow& row, const MatrixValue& value,
                                 const MatrixValue& baseline) {
    m_option = option;
    m_title->setText(matrixName(row));
    m_values->setText(summary(row, value, baseline));
    m_meaning->setText(matrixMeaning(row));
    m_changes->setVisible(option != kBaseline);
    auto* list = new QWidget;
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    addParts(row, value);
    m_rows->addStretch(1);
    m_scroll->setWidget(list); // deletes the one before
    list->setAutoFillBackground(false);
}

void CompareExplanation::addParts(const MatrixRow& row, const MatrixValue& value) {
    const auto say = [this](const QString& text) {
        auto* label = wrapped(Type::Small, &Colours::ink2);
        label->setText(text);
        m_rows->addWidget(label);
    };
    if (isHiding(row))
        return say(tr("Amounts are hidden."));
    if (value.parts.empty())
        return say(m_option == kBaseline ? tr("The options are compared with this.")
                                         : tr("Nothing behind this figure"));
    for (std::size_t i = 0; i < std::min(value.parts.size(), kMostParts); ++i)
        value.parts[i].initiative ? addBet(row, value.parts[i]) : addPart(row, value.parts[i]);
    if (value.parts.size() > kMostParts)
        say(tr("and %n more", nullptr, static_cast<int>(value.parts.size() - kMostParts)));
}

QString CompareExplanation::figureOf(const MatrixRow& row, const MatrixPart& part) const {
    const Formats words(m_document.plan().settings());
    const MatrixUnit unit = partUnit(row.unit);
    if (!part.after)
        return {};
    const QString after = matrixFigure(words, unit, part.after);
    return part.before ? matrixFigure(words, unit, part.before) + QStringLiteral(" → ") + after : after;
}

/// What was decided about its funding stands beside it.
void CompareExplanation::addBet(const MatrixRow& row, const MatrixPart& part) {
    const Plan& plan = m_document.plan();
    const ScenarioId scenario = plan.org(m_option).find(part.initiative) ? m_option : kBaseline;
    const Initiative& bet = *plan.org(scenario).find(part.initiative);
    auto* line = new FaceRow(QColor(), nameOf(plan, scenario, bet.id), figureOf(row, part));
    line->setGlyph(bucketGlyph(bet.bucket));
    line->setSecond(stanceName(bet.stance));
    connect(line, &QAbstractButton::clicked, this,
            [this, scenario, id = bet.id] { Q_EMIT betChosen(scenario, id); });
    m_rows->addWidget(line);
}

void CompareExplanation::addPart(const MatrixRow& row, const MatrixPart& part) {
    // What the option closes is looked at where it still is.
    const bool isThere = !part.position || m_document.plan().org(m_option).find(part.position);
    const ScenarioId scenario = isThere ? m_option : kBaseline;
    look(scenario);
    FaceRow* line = nullptr;
    if (part.team)
        line = new FaceRow(m_hues.of(part.team), nameOf(m_document.plan(), scenario, part.team),
                           figureOf(row, part));
    else
        line = new FaceRow(faceOf(m_workspace, m_hues, part.position), figureOf(row, part));
    connect(line, &QAbstractButton::clicked, this, [this, scenario, part] {
        if (part.team)
            Q_EMIT teamChosen(scenario, part.team);
        else
            Q_EMIT chosen(scenario, part.position);
    });
    m_rows->addWidget(line);
}

} // namespace orgwright
