// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan/plan_settings_dialog.h"

#include "core/commands/team_commands.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/shell/discretion/discretion_boxes.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/formats.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace orgwright {
namespace {

constexpr int kMostSpan = 1000; // as the model admits
constexpr int kMonths = 12;

struct KnownCurrency {
    const char* code;
    const char* name;
};

constexpr KnownCurrency kCurrencies[] = {
    {"EUR", QT_TRANSLATE_NOOP("Currency", "euro")},
    {"USD", QT_TRANSLATE_NOOP("Currency", "US dollar")},
    {"GBP", QT_TRANSLATE_NOOP("Currency", "pound sterling")},
    {"CHF", QT_TRANSLATE_NOOP("Currency", "Swiss franc")},
    {"AUD", QT_TRANSLATE_NOOP("Currency", "Australian dollar")},
    {"BRL", QT_TRANSLATE_NOOP("Currency", "Brazilian real")},
    {"CAD", QT_TRANSLATE_NOOP("Currency", "Canadian dollar")},
    {"CNY", QT_TRANSLATE_NOOP("Currency", "Chinese yuan")},
    {"CZK", QT_TRANSLATE_NOOP("Currency", "Czech koruna")},
    {"DKK", QT_TRANSLATE_NOOP("Currency", "Danish krone")},
    {"HUF", QT_TRANSLATE_NOOP("Currency", "Hungarian forint")},
    {"ILS", QT_TRANSLATE_NOOP("Currency", "Israeli shekel")},
    {"INR", QT_TRANSLATE_NOOP("Currency", "Indian rupee")},
    {"JPY", QT_TRANSLATE_NOOP("Currency", "Japanese yen")},
    {"KRW", QT_TRANSLATE_NOOP("Currency", "South Korean won")},
    {"MXN", QT_TRANSLATE_NOOP("Currency", "Mexican peso")},
    {"NOK", QT_TRANSLATE_NOOP("Currency", "Norwegian krone")},
    {"NZD", QT_TRANSLATE_NOOP("Currency", "New Zealand dollar")},
    {"PLN", QT_TRANSLATE_NOOP("Currency", "Polish zloty")},
    {"SEK", QT_TRANSLATE_NOOP("Currency", "Swedish krona")},
    {"SGD", QT_TRANSLATE_NOOP("Currency", "Singapore dollar")},
    {"TRY", QT_TRANSLATE_NOOP("Currency", "Turkish lira")},
    {"ZAR", QT_TRANSLATE_NOOP("Currency", "South African rand")},
};

QComboBox* currencies() {
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const KnownCurrency& each : kCurrencies) {
        const QString code = QLatin1String(each.code);
        box->addItem(QStringLiteral("%1, %2").arg(code, QCoreApplication::translate("Currency", each.name)),
                     code);
    }
    return box;
}

QComboBox* months() {
    auto* box = new QComboBox;
    const QLocale locale = wordsLocale();
    for (int month = 1; month <= kMonths; ++month)
        box->addItem(locale.standaloneMonthName(month));
    return box;
}

QSpinBox* spans(const QString& name) {
    auto* box = new QSpinBox;
    box->setRange(1, kMostSpan);
    box->setAccessibleName(name);
    return box;
}

} // namespace

PlanSettingsDialog::PlanSettingsDialog(PlanDocument& document, QWidget* parent)
    : PlanDialog(tr("Plan settings"), document, parent)
    , m_title(new QLineEdit)
    , m_currency(currencies())
    , m_month(months())
    , m_least(spans(tr("Span target, least")))
    , m_most(spans(tr("Span target, most")))
    , m_open(new DiscretionBoxes({})) {
    build();
    fill(plan().settings());
    setCancel(tr("Cancel"));
    setPrimary(tr("Save"));
    setRefused(*primary(), isLocked() ? tr("This plan can only be read") : QString());
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_title, m_currency, m_month, m_least, m_most, m_open})
        field->setEnabled(!isLocked());
    m_title->setFocus();
    m_title->selectAll();
    sayLocked();
    sizeToContent(*this, 640);
}

void PlanSettingsDialog::build() {
    body()->setSpacing(scaled(16));
    m_titleField = new FormField(tr("Title"), m_title);
    m_title->setPlaceholderText(QFileInfo(document().path()).completeBaseName());
    m_currencyField = new FormField(tr("Currency"), m_currency);
    m_currencyField->setHint(
        tr("Choose one, or type the three letters of another. Amounts stay as they are."));
    m_monthField = new FormField(tr("The fiscal year starts in"), m_month);
    auto* spanRow = new QHBoxLayout;
    spanRow->setSpacing(scaled(8));
    spanRow->addWidget(m_least);
    spanRow->addWidget(new Label(tr("to"), Type::Body, &Colours::ink2));
    spanRow->addWidget(m_most);
    spanRow->addWidget(new Label(tr("reports"), Type::Body, &Colours::ink2));
    spanRow->addStretch(1);
    m_spanField = new FormField(tr("Span target"), spanRow, m_least);
    m_spanField->setHint(tr("Managers outside it are marked."));
    auto* open = new FormField(tr("Others may see"), m_open);
    open->setHint(
        tr("In slides, files and copies unless you say otherwise there; in this window while the eye "
           "is shut or a second screen is there."));
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(scaled(16));
    for (FormField* field : {m_titleField, m_currencyField, m_monthField, m_spanField})
        left->addWidget(field);
    right->addWidget(open);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(scaled(24));
    for (QVBoxLayout* column : {left, right}) {
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    body()->addLayout(columns, 1);
}

void PlanSettingsDialog::fill(const Settings& settings) {
    m_title->setText(qtText(settings.title));
    const QString code = shownText(settings.currency);
    const int known = m_currency->findData(code);
    m_currency->setCurrentIndex(known);
    if (known < 0)
        m_currency->setEditText(code);
    m_month->setCurrentIndex(settings.fiscalYearStart - 1);
    m_least->setValue(settings.spanLeast);
    m_most->setValue(settings.spanMost);
    m_open->setDiscretion(publicDiscretion(settings));
}

Settings PlanSettingsDialog::entered() const {
    Settings settings = plan().settings();
    // A title with characters that a line cannot show is left as it is unless it was written anew.
    if (m_title->isModified())
        settings.title = stdText(m_title->text().trimmed());
    const QString typed = m_currency->currentText().trimmed();
    const int known = m_currency->findText(typed, Qt::MatchFixedString);
    settings.currency = stdText(known < 0 ? typed.toUpper() : m_currency->itemData(known).toString());
    settings.fiscalYearStart = m_month->currentIndex() + 1;
    settings.spanLeast = m_least->value();
    settings.spanMost = m_most->value();
    settings.confidential = confidentialOf(m_open->discretion());
    return settings;
}

FormField* PlanSettingsDialog::fieldOf(const Refusal& refusal) const {
    if (refusal.reason != Reason::OutOfRange || refusal.args.empty())
        return m_titleField;
    const std::string& column = refusal.args.front();
    if (column == "currency")
        return m_currencyField;
    return column == "fiscal_year_start" ? m_monthField : m_spanField;
}

void PlanSettingsDialog::accept() {
    for (FormField* field : {m_titleField, m_currencyField, m_monthField, m_spanField})
        field->refuse({});
    const Settings settings = entered();
    const auto command = [&](Editor& editor) { return editSettings(editor, settings); };
    if (const auto why = whyNot(command))
        return fieldOf(*why)->refuse(words(*why));
    if (document().run(command))
        PlanDialog::accept();
}

} // namespace orgwright
