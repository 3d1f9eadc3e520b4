// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/deck.h"

#include <QListWidget>

namespace orgwright {

/// The parts of a deck: ticked ones are in it, in the order in which they stand. They are dragged, or moved
/// with Alt and the arrow keys.
class DeckList : public QListWidget {
    Q_OBJECT

public:
    explicit DeckList(const std::vector<DeckChoice>& choices, QWidget* parent = nullptr);

    std::vector<DeckChoice> choices() const;

Q_SIGNALS:
    void changed();

protected:
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void move(int by);
};

} // namespace orgwright
