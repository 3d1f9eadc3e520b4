// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/discretion_guard.h"

#include "ui/widgets/toast_host.h"
#include "ui/window/plan_page.h"

#include <QGuiApplication>
#include <QTimer>

namespace orgwright {

DiscretionGuard::DiscretionGuard(PlanPage& page)
    : QObject(&page)
    , m_page(page)
    , m_shown(page.workspace().discretion()) {
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &DiscretionGuard::watchScreens);
    connect(&page.document(), &PlanDocument::changed, this, &DiscretionGuard::watchSettings);
    // Once the page is there to say so.
    QTimer::singleShot(0, this, &DiscretionGuard::watchScreens);
}

void DiscretionGuard::shutEye() {
    m_page.workspace().actions.action(ActionId::HideConfidential)->setChecked(true);
}

void DiscretionGuard::watchScreens() {
    Workspace& workspace = m_page.workspace();
    if (QGuiApplication::screens().size() < 2 || workspace.view.isDiscreet())
        return;
    shutEye();
    m_page.toasts().say(
        tr("A second screen is there: what is confidential is hidden."), tr("Show it"),
        [&workspace] { workspace.actions.action(ActionId::HideConfidential)->setChecked(false); });
}

void DiscretionGuard::watchSettings() {
    const Discretion now = m_page.workspace().discretion();
    if (now == m_shown)
        return;
    m_shown = now;
    Q_EMIT m_page.workspace().view.changed();
}

} // namespace orgwright
