// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/discretion.h"

#include <QObject>

class QScreen;

namespace orgwright {

class PlanPage;

/// Shuts the eye when a second screen is there, which others may be looking at, and has every view look anew
/// when what others may see changes.
class DiscretionGuard : public QObject {
    Q_OBJECT

public:
    explicit DiscretionGuard(PlanPage& page);

    /// Shows only what others may see; whoever wants to see more opens the eye again.
    void shutEye();

private:
    void watchScreens();
    void watchSettings();

    PlanPage& m_page;
    Discretion m_shown;
};

} // namespace orgwright
