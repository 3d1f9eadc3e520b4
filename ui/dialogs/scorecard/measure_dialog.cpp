// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scorecard/measure_dialog.h"

#include "core/commands/scorecard_commands.h"
#include "core/rollup/scorecard.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/dialogs/scorecard/beside.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <cmath>

namespace orgwright {
namespace {

constexpr int kMeasureWidth = 600;
constexpr int kLevelsHeight = 104;

QDoubleSpinBox* figureBox() {
    auto* box = new QDoubleSpinBox;
    box->setRange(-1e9, 1e9);
    box->setDecimals(2);
    box->setSingleStep(0.5);
    return box;
}

Hundredths hundredths(const QDoubleSpinBox* box) {
    return std::llround(box->value() * 100);
}

} // namespace

MeasureDialog::MeasureDialog(MeasureId measure, PlanDocument& document, QWidget* parent)
    : PlanDialog(measure ? tr("Measure") : tr("New measure"), document, parent)
    , m_row(measureOf(document.plan(), measure).value_or(Measure{}))
    , m_isNew(!measure)
    , m_name(new QLineEdit)
    , m_question(new QLineEdit)
    , m_category(new QComboBox)
    , m_owner(new QLineEdit)
    , m_weight(new QSpinBox)
    , m_unit(new QLineEdit)
    , m_target(figureBox())
    , m_near(figureBox())
    , m_less(new QCheckBox(tr("Less is better")))
    , m_levels(new QPlainTextEdit)
    , m_aside(new QLineEdit) {
    build();
    fill();
    setCancel(tr("Cancel"));
    setPrimary(m_isNew ? tr("Add the measure") : tr("Save"));
    if (!m_isNew && !isOfTheNine(m_row.id)) {
        Button* gone = addAction(tr("Delete"));
        gone->setAutoDefault(false);
        connect(gone, &QAbstractButton::clicked, this, &MeasureDialog::remove);
    }
    sayLocked();
    m_name->setFocus();
    sizeToContent(*this, kMeasureWidth);
}

void MeasureDialog::build() {
    for (const Category category : kCategories)
        m_category->addItem(categoryName(category));
    m_weight->setRange(0, 100);
    m_unit->setPlaceholderText(tr("Empty: scored 1 to 5"));
    m_levels->setTabChangesFocus(true);
    m_levels->setFixedHeight(scaled(kLevelsHeight));
    m_aside->setPlaceholderText(tr("Empty: it is in use"));
    body()->setSpacing(scaled(10));
    body()->addLayout(beside({new FormField(tr("Name"), m_name), new FormField(tr("Category"), m_category)}));
    body()->addWidget(new FormField(tr("Question"), m_question));
    body()->addLayout(beside({new FormField(tr("Owner"), m_owner), new FormField(tr("Weight"), m_weight),
                              new FormField(tr("Unit"), m_unit)}));
    body()->addLayout(beside({new FormField(tr("On target from"), m_target),
                              new FormField(tr("Near target from"), m_near), m_less}));
    body()->addWidget(new FormField(tr("What 1 to 5 look like, a line each"), m_levels));
    body()->addWidget(new FormField(tr("Set aside, because"), m_aside));
}

void MeasureDialog::fill() {
    m_name->setText(m_isNew ? QString() : measureName(m_row));
    m_question->setText(m_isNew ? QString() : measureQuestion(m_row));
    m_category->setCurrentIndex(static_cast<int>(m_row.category));
    m_owner->setText(qtText(m_row.owner));
    m_weight->setValue(m_row.weight);
    m_unit->setText(qtText(m_row.unit));
    m_target->setValue(static_cast<double>(m_row.target) / 100);
    m_near->setValue(static_cast<double>(m_row.near) / 100);
    m_less->setChecked(m_row.isLessBetter);
    m_levels->setPlainText(m_isNew ? QString() : levelTexts(m_row));
    m_aside->setText(qtText(m_row.asideReason));
}

/// The usual words of one of the nine are not written down, so that they go on to follow the language.
Measure MeasureDialog::entered() const {
    Measure row = m_row;
    const auto text = [](const QString& typed, const QString& usual, const SharedText& now) {
        return typed == usual ? now.str() : stdText(typed);
    };
    row.name = text(m_name->text().trimmed(), m_isNew ? QString() : measureName(m_row), m_row.name);
    row.question =
        text(m_question->text().trimmed(), m_isNew ? QString() : measureQuestion(m_row), m_row.question);
    row.levels = text(m_levels->toPlainText().trimmed(), m_isNew ? QString() : levelTexts(m_row).trimmed(),
                      m_row.levels);
    row.category = static_cast<Category>(m_category->currentIndex());
    row.owner = stdText(m_owner->text().trimmed());
    row.weight = m_weight->value();
    row.unit = stdText(m_unit->text().trimmed());
    row.target = hundredths(m_target);
    row.near = hundredths(m_near);
    row.isLessBetter = m_less->isChecked();
    row.asideReason = stdText(m_aside->text().trimmed());
    return row;
}

void MeasureDialog::accept() {
    const Measure row = entered();
    const auto command = [&](Editor& editor) -> Result<void> {
        if (m_isNew)
            return addMeasure(editor, row).map([](MeasureId) {});
        return editMeasure(editor, row);
    };
    if (attempt(command))
        PlanDialog::accept();
}

void MeasureDialog::remove() {
    if (attempt([&](Editor& editor) { return deleteMeasure(editor, m_row.id); }))
        PlanDialog::accept();
}

} // namespace orgwright
