// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_page.h"

namespace orgwright {

class PositionSection;
class SumsSection;

/// Several positions: what they add up to, and what can be said of all of them at once.
class SeveralPage : public InspectorPage {
    Q_OBJECT

public:
    explicit SeveralPage(InspectorContext& context, QWidget* parent = nullptr);

    void refresh(InspectorHeader& header) override;

private:
    SumsSection* m_sums;
    PositionSection* m_position;
};

} // namespace orgwright
