// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/talk.h"

#include <QObject>
#include <QPointer>

namespace orgwright {

class PlanPage;

/// Shows to a room what the window shows: the portfolio and the changes of a scenario where they stand, to be
/// worked on, and of a chart or the scorecard the slides of the deck.
class TalkActions : public QObject {
    Q_OBJECT

public:
    explicit TalkActions(PlanPage& page);

    /// The talk under way, or null.
    Talk* talk() const { return m_talk; }

private:
    void present();
    void beginTalk();

    PlanPage& m_page;
    QPointer<Talk> m_talk;
};

} // namespace orgwright
