// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QScrollArea>

namespace orgwright {

class CategoryRadar;
class DropButton;
class PicturePanel;
class TrendChart;

/// The scores by quarter, a picture a category; the categories of two quarters; one indicator's history.
class TrendsPage : public QScrollArea {
    Q_OBJECT

public:
    explicit TrendsPage(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showCategory(std::size_t place);
    void showRadar();
    void showIndicator();

    Workspace& m_workspace;
    std::array<TrendChart*, kCategories.size()> m_trends = {};
    std::array<PicturePanel*, kCategories.size()> m_trendPanels = {};
    CategoryRadar* m_radar;
    PicturePanel* m_radarPanel;
    DropButton* m_which;
    TrendChart* m_history;
    PicturePanel* m_historyPanel;
};

} // namespace orgwright
