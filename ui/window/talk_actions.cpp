// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/talk_actions.h"

#include "ui/dialogs/export/shown_chart.h"
#include "ui/export/slides/slide_sections.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/widgets/wait_cursor.h"
#include "ui/window/changes_furniture.h"
#include "ui/window/plan_page.h"

#include <QScreen>
#include <algorithm>

namespace orgwright {
namespace {

/// Smaller text on the screen of a room is not read from its last row.
constexpr double kLeastPixels = 16;
constexpr double kWideWidth = 960; // points
constexpr double kClassicWidth = 720;

/// Slides as the screen is shaped, with text that is large enough on it.
ExportSlides slidesFor(QSize screen) {
    const bool isClassic = screen.width() * 2 < screen.height() * 3;
    const double width = isClassic ? kClassicWidth : kWideWidth;
    return {isClassic ? drawing::SlideShape::Classic : drawing::SlideShape::Wide,
            std::clamp(kLeastPixels * width / std::max(1, screen.width()), ExportSlides().leastPoints, 24.0)};
}

} // namespace

TalkActions::TalkActions(PlanPage& page)
    : QObject(&page)
    , m_page(page) {
    page.workspace().actions.onTriggered(ActionId::Present, this, [this] { present(); });
}

void TalkActions::present() {
    if (m_page.workspace().portfolio.isShown())
        return m_page.portfolio().setInRoom(!m_page.portfolio().isInRoom());
    ChangesFurniture& changes = m_page.changes();
    if (!changes.isShown())
        return beginTalk();
    changes.isInRoom() ? changes.leaveRoom() : changes.enterRoom();
}

void TalkActions::beginTalk() {
    if (m_talk)
        return;
    const WaitCursor waiting;
    const PlanDocument& document = m_page.workspace().document;
    ExportRequest request = shownDeck(m_page.workspace());
    request.slides = slidesFor(Talk::roomScreen(m_page.window())->size());
    const std::vector<SlideSection> sections = slideSections(document.plan(), document.scenario(), request);
    m_talk = new Talk(slidesOf(sections), m_page.window());
}

} // namespace orgwright
