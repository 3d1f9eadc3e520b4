// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/program/settings_dialog.h"

#include "ui/dialogs/dialog_size.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/formats.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <algorithm>

namespace orgwright {
namespace {

constexpr int kNameWidth = 92;
constexpr int kSettingsWidth = 440;

SegmentedControl* themes(const QString& name, ThemeMode chosen) {
    auto* control = new SegmentedControl(name);
    control->addSegment(SettingsDialog::tr("As the system"));
    control->addSegment(SettingsDialog::tr("Light"));
    control->addSegment(SettingsDialog::tr("Dark"));
    control->setCurrent(static_cast<int>(chosen));
    return control;
}

SegmentedControl* textScales(const QString& name, int chosen) {
    auto* control = new SegmentedControl(name);
    const QLocale locale = wordsLocale();
    for (const int percent : Preferences::kTextScales)
        control->addSegment(SettingsDialog::tr("%1 %").arg(locale.toString(percent)));
    const auto& scales = Preferences::kTextScales;
    control->setCurrent(static_cast<int>(std::find(scales.begin(), scales.end(), chosen) - scales.begin()));
    return control;
}

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : Dialog(tr("Settings"), parent)
    , m_theme(themes(tr("Theme"), m_preferences.theme()))
    , m_textScale(textScales(tr("Text size"), m_preferences.textScale())) {
    body()->setSpacing(scaled(12));
    addChoice(tr("Theme"), m_theme);
    addChoice(tr("Text size"), m_textScale);
    QCheckBox* contrast = addSwitch(tr("High contrast"), tr("Draws every edge so that it cannot be missed."));
    QCheckBox* still = addSwitch(tr("Reduce motion"), tr("Cards jump to their new place instead."));
    contrast->setChecked(m_preferences.isHighContrast());
    still->setChecked(m_preferences.isMotionReduced());
    body()->addStretch(1);
    setPrimary(tr("Done"));
    setRemark(tr("Kept for all plans"));
    sizeToContent(*this, kSettingsWidth);
    connect(m_theme, &SegmentedControl::chosen, this, [this](int index) {
        m_preferences.setTheme(static_cast<ThemeMode>(index));
        m_preferences.apply();
    });
    connect(m_textScale, &SegmentedControl::chosen, this, &SettingsDialog::chooseTextScale);
    connect(contrast, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setHighContrast(on);
        m_preferences.apply();
    });
    connect(still, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setMotionReduced(on);
        m_preferences.apply();
    });
}

void SettingsDialog::addChoice(const QString& name, SegmentedControl* control) {
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(12));
    auto* label = new Label(name, Type::Body, &Colours::ink2);
    label->setMinimumWidth(scaled(kNameWidth));
    row->addWidget(label);
    row->addWidget(control);
    row->addStretch(1);
    body()->addLayout(row);
}

QCheckBox* SettingsDialog::addSwitch(const QString& name, const QString& what) {
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(12));
    auto* box = new QCheckBox(name);
    box->setAccessibleDescription(what);
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(2));
    auto* below = new Label(what, Type::Small, &Colours::ink2);
    below->setContentsMargins(scaled(24), 0, 0, 0);
    below->setWrapped(true);
    column->addWidget(box);
    column->addWidget(below);
    auto* before = new Label;
    before->setMinimumWidth(scaled(kNameWidth));
    row->addWidget(before);
    row->addLayout(column, 1);
    body()->addLayout(row);
    return box;
}

void SettingsDialog::chooseTextScale(int index) {
    m_preferences.setTextScale(Preferences::kTextScales[static_cast<std::size_t>(index)]);
    m_preferences.apply();
    // The window was as large as the old size needed.
    sizeToContent(*this, kSettingsWidth);
}

} // namespace orgwright
