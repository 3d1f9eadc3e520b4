// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfolio_page.h"

#include "tests/support/desk.h"
#include "ui/portfolio/board/board_page.h"

#include <gtest/gtest.h>

namespace orgwright::test {
namespace {

TEST(PortfolioPage, ShowsThePageThatIsLookedAt) {
    Desk desk;
    PortfolioPage page(desk.workspace());
    show(page, 1000, 600);
    EXPECT_TRUE(page.board().isVisible());
    desk.portfolio().setPage(PortfolioView::Page::Capacity);
    EXPECT_FALSE(page.board().isVisible());
}

} // namespace
} // namespace orgwright::test
