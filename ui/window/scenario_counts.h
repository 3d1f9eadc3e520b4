// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_book.h"
#include "ui/shell/workspace.h"

#include <QTimer>
#include <map>
#include <optional>
#include <vector>

namespace orgwright {

/// How many changes scenarios hold against the baseline. They are counted when somebody asks, one scenario at
/// a time between two events; in a large plan not while something is dragged.
class ScenarioCounts : public QObject {
    Q_OBJECT

public:
    explicit ScenarioCounts(Workspace& workspace, QObject* parent = nullptr);

    /// Reads the number of the shown scenario from its change list, where that is made for others as well.
    void readFrom(const ChangeBook& book) { m_book = &book; }

    /// As last counted; nothing where that was never done. Where it may be another number by now, it is
    /// counted anew, and counted() tells.
    std::optional<int> changes(ScenarioId scenario);
    /// "9 changes"; empty for the baseline and until it is counted.
    QString changeWords(ScenarioId scenario);
    /// "2 clashes"; empty where none waits to be settled.
    QString clashWords(ScenarioId scenario) const;
    /// Both.
    QString words(ScenarioId scenario);

Q_SIGNALS:
    void counted();

private:
    struct Count {
        int changes = 0;
        bool isPast = false;
    };

    int clashes(ScenarioId scenario) const;
    void want(ScenarioId scenario);
    std::size_t linesOf(ScenarioId scenario) const;
    void countNext();

    Workspace& m_workspace;
    const ChangeBook* m_book = nullptr;
    QTimer m_timer;
    std::map<ScenarioId, Count> m_known;
    std::vector<ScenarioId> m_wanted;
};

} // namespace orgwright
