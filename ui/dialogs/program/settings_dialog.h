// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"
#include "ui/widgets/dialog.h"

class QCheckBox;

namespace orgwright {

class SegmentedControl;

/// How the window looks, whatever plan is open. Each choice is in force and kept as soon as it is made.
class SettingsDialog : public Dialog {
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget* parent = nullptr);

private:
    void addChoice(const QString& name, SegmentedControl* control);
    QCheckBox* addSwitch(const QString& name, const QString& what);
    void chooseTextScale(int index);

    Preferences m_preferences;
    SegmentedControl* m_theme;
    SegmentedControl* m_textScale;
};

} // namespace orgwright
