// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/talk_actions.h"

#include "ui/dialogs/export/shown_chart.h"
#include "ui/export/slides/slide_sections.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/widgets/wait_cursor.h"
#include "ui/window/changes_furniture.h"
#include "ui/window/discretion_guard.h"
#include "ui/window/plan_page.h"

#include <QScreen>
#include <algorithm>

namespace orgwright {
namespace {

/// Smaller text on the screen of a room is not read from its last row.
constexpr double kLeastPixels = 16;

/// Slides as the screen is shaped, with text that is large enough on it.
ExportSlides slidesFor(QSize screen) {
    ExportSlides slides;
    if (screen.width() * 2 < screen.height() * 3)
        slides.size = drawing::kClassicSlide;
    slides.leastPoints =
        std::clamp(kLeastPixels * slides.size.width / std::max(1, screen.width()), slides.leastPoints, 24.0);
    return slides;
}

} // namespace

TalkActions::TalkActions(PlanPage& page)
    : QObject(&page)
    , m_page(page) {
    page.workspace().actions.onTriggered(ActionId::Present, this, [this] { present(); });
}

void TalkActions::present() {
    m_page.guard().shutEye();
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
    const std::vector<DeckPart> deck = request.slides.deck;
    request.slides = slidesFor(Talk::roomScreen(m_page.window())->size());
    request.slides.deck = deck;
    const DiscreetPlan discreet(document.plan(), publicDiscretion(document.plan().settings()));
    const std::vector<SlideSection> sections = slideSections(discreet, document.scenario(), request);
    m_talk = new Talk(slidesOf(sections), m_page.window());
}

} // namespace orgwright
