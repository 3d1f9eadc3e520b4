// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/toast.h"

#include <QPointer>
#include <map>

namespace orgwright {

class ToastHost;

/// Toasts about steps of the history. One that offers something for a step goes as soon as the plan no longer
/// stands after that step.
class StepToasts : public QObject {
    Q_OBJECT

public:
    StepToasts(Workspace& workspace, ToastHost& toasts);

    /// Says what the last step did, with Undo.
    void done(const QString& text);

private:
    using Clashes = std::map<ScenarioId, std::size_t>;

    void say(const QString& text, const QString& action, std::function<void()> act);
    void follow();
    void tellClashes(const Clashes& before);
    void showClashes(ScenarioId scenario);
    void tellWalk(std::int64_t from, std::int64_t to);
    Clashes clashes() const;

    Workspace& m_workspace;
    ToastHost& m_toasts;
    QPointer<Toast> m_said;
    std::int64_t m_cursor;
    Clashes m_clashes; ///< in the scenarios that are not archived
    ScenarioId m_came; ///< a scenario that was not among them before the last change
};

} // namespace orgwright
