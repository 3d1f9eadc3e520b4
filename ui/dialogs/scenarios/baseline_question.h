// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace orgwright {

enum class BaselineAnswer { MakeScenario, ChangeBaseline, Cancel };

/// Asks whether the baseline is meant by an edit, or a scenario.
BaselineAnswer askAboutBaseline(QWidget* parent);

} // namespace orgwright
