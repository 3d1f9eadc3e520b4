// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/merge_dialog.h"

#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kWidth = 560;
constexpr int kRowsInSight = 6;

} // namespace

MergeDialog::MergeDialog(PlanDocument& document, ColleaguesCopy copy, bool hidesNames, QWidget* parent)
    : PlanDialog(tr("Merge a colleague’s copy"), document, parent)
    , m_copy(std::move(copy))
    , m_hidesNames(hidesNames)
    , m_scenarios(new QComboBox)
    , m_summary(new Label)
    , m_list(new QListView)
    , m_lines(new QStringListModel(this)) {
    build();
    setCancel(tr("Cancel"));
    setPrimary(tr("Merge"));
    connect(m_scenarios, &QComboBox::currentIndexChanged, this, &MergeDialog::look);
    look();
    primary()->setFocus();
    sizeToContent(*this, kWidth);
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
    dressList(*m_list, TableDensity::Dense);
    m_list->setModel(m_lines);
    m_list->setAccessibleName(tr("What changes"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    body()->addWidget(m_list);
    body()->addStretch(1);
}

ScenarioId MergeDialog::scenario() const {
    return ScenarioId(m_scenarios->currentData().value<std::int64_t>());
}

void MergeDialog::look() {
    m_forecast = forecastOf(document(), m_copy, scenario(), m_hidesNames);
    m_summary->setText(whatComes());
    m_lines->setStringList(m_forecast.lines);
    const int rows = std::min(static_cast<int>(m_forecast.lines.size()), kRowsInSight);
    m_list->setFixedHeight(scaled(28) * rows);
    m_list->setVisible(rows > 0);
    const QString reason = whyNotMerge();
    setRefused(*primary(), reason);
    if (m_forecast.refusal)
        sayRefused(reason);
    else
        setRemark(reason.isEmpty() ? tr("One undo takes it all back.") : QString());
    growToContent(*this);
}

QString MergeDialog::whatComes() const {
    if (m_forecast.refusal)
        return {};
    const QString name = nameOf(m_copy.theirs, scenario());
    const int lines = static_cast<int>(m_forecast.lines.size());
    if (m_forecast.isNew)
        return tr("%1 is not in this plan: it comes as a new scenario with %n changes.", nullptr, lines)
            .arg(name);
    if (lines == 0 && m_forecast.clashes <= 0)
        return tr("Nothing comes: %1 says already what the copy says.").arg(name);
    QStringList sentences;
    if (lines > 0)
        sentences << tr("%n changes come into %1.", nullptr, lines).arg(name);
    if (m_forecast.clashes > 0)
        sentences << tr("%n clashes: both of you changed the same. Yours stays until you settle them.",
                        nullptr, m_forecast.clashes);
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
