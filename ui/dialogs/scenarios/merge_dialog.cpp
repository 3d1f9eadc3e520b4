// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/merge_dialog.h"

#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kMergeWidth = 560;
constexpr int kMostInSight = 240; // pixels of the list
constexpr std::size_t kMergeMostRows = 200;

Label* wrapped(const QString& text, Type type, Tint tint) {
    auto* label = new Label(text, type, tint);
    label->setWrapped(true);
    return label;
}

void addMore(QVBoxLayout& rows, std::size_t all) {
    if (all > kMergeMostRows)
        rows.addWidget(
            wrapped(MergeDialog::tr("and %n more", nullptr, static_cast<int>(all - kMergeMostRows)),
                    Type::Small, &Colours::ink2));
}

} // namespace

MergeDialog::MergeDialog(PlanDocument& document, ColleaguesCopy copy, const Discretion& discretion,
                         QWidget* parent)
    : PlanDialog(tr("Merge a colleague’s copy"), document, parent)
    , m_copy(std::move(copy))
    , m_discretion(discretion)
    , m_scenarios(new QComboBox)
    , m_summary(new Label)
    , m_list(new QScrollArea) {
    build();
    setCancel(tr("Cancel"));
    setPrimary(tr("Merge"));
    connect(m_scenarios, &QComboBox::currentIndexChanged, this, &MergeDialog::look);
    look();
    primary()->setFocus();
    sizeToContent(*this, kMergeWidth);
}

void MergeDialog::build() {
    setIntroduction(tr("What was changed in %1 since you gave it away comes into the scenario here.")
                        .arg(shownText(m_copy.name)));
    for (const ScenarioId each : m_copy.scenarios())
        m_scenarios->addItem(nameOf(m_copy.theirs, each), QVariant::fromValue(each.value()));
    const int shown = m_scenarios->findData(QVariant::fromValue(document().scenario().value()));
    m_scenarios->setCurrentIndex(std::max(0, shown));
    auto* field = new FormField(tr("Scenario"), m_scenarios);
    field->setVisible(m_scenarios->count() > 1);
    body()->addWidget(field);
    m_summary->setWrapped(true);
    body()->addWidget(m_summary);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWidgetResizable(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("What changes"));
    body()->addWidget(m_list, 1);
}

ScenarioId MergeDialog::scenario() const {
    return ScenarioId(m_scenarios->currentData().value<std::int64_t>());
}

void MergeDialog::look() {
    m_forecast = forecastOf(document(), m_copy, scenario(), m_discretion);
    m_summary->setText(whatComes());
    list();
    const QString reason = whyNotMerge();
    setRefused(*primary(), reason);
    if (m_forecast.refusal)
        sayRefused(reason);
    else
        setRemark(reason.isEmpty() ? tr("One undo takes it all back.") : QString());
    growToContent(*this);
}

/// What clashes first, as it asks for something; all of it in sight where there is little.
void MergeDialog::list() {
    auto* all = new QWidget;
    auto* rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, scaled(12), 0);
    rows->setSpacing(scaled(6));
    addClashes(*rows);
    addLines(*rows);
    rows->addStretch(1);
    m_list->setWidget(all); // deletes the one before
    all->setAutoFillBackground(false);
    const int wanted = rows->totalHeightForWidth(scaled(kMergeWidth) - 2 * scaled(24) - scaled(16));
    m_list->setMinimumHeight(std::min(wanted, scaled(kMostInSight)));
    m_list->setVisible(!m_forecast.lines.isEmpty() || !m_forecast.clashes.empty());
}

void MergeDialog::addClashes(QVBoxLayout& rows) const {
    const auto& clashes = m_forecast.clashes;
    for (std::size_t i = 0; i < std::min(clashes.size(), kMergeMostRows); ++i) {
        rows.addWidget(wrapped(tr("Clash: %1").arg(clashes[i].subject), Type::BodyMedium, &Colours::ink));
        rows.addWidget(wrapped(clashes[i].values, Type::Small, &Colours::ink2));
    }
    addMore(rows, clashes.size());
}

void MergeDialog::addLines(QVBoxLayout& rows) const {
    const auto count = static_cast<std::size_t>(m_forecast.lines.size());
    for (std::size_t i = 0; i < std::min(count, kMergeMostRows); ++i)
        rows.addWidget(wrapped(m_forecast.lines.at(static_cast<qsizetype>(i)), Type::Body, &Colours::ink));
    addMore(rows, count);
}

QString MergeDialog::whatComes() const {
    if (m_forecast.refusal)
        return {};
    const QString name = nameOf(m_copy.theirs, scenario());
    const int lines = static_cast<int>(m_forecast.lines.size());
    const int clashes = static_cast<int>(m_forecast.clashes.size());
    if (m_forecast.isNew)
        return tr("%1 is not in this plan: it comes as a new scenario with %n changes.", nullptr, lines)
            .arg(name);
    if (lines == 0 && clashes == 0)
        return tr("Nothing comes: %1 says already what the copy says.").arg(name);
    QStringList sentences;
    if (lines > 0)
        sentences << tr("%n changes come into %1.", nullptr, lines).arg(name);
    if (clashes > 0)
        sentences << tr("%n clashes: both of you changed the same. Yours stays until you settle them.",
                        nullptr, clashes);
    return sentences.join(QLatin1Char(' '));
}

QString MergeDialog::whyNotMerge() const {
    if (isLocked())
        return document().readOnlyReason();
    return m_forecast.refusal ? words(*m_forecast.refusal) : QString();
}

void MergeDialog::accept() {
    if (whyNotMerge().isEmpty() && merge(document(), m_copy, scenario()))
        PlanDialog::accept();
}

} // namespace orgwright
