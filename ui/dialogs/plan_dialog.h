// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/plan_document.h"
#include "ui/widgets/dialog.h"

namespace orgwright {

/// A dialog that changes the open plan. What is refused, or fails, is said at its foot and keeps it open; a
/// plan that can only be read says so there.
class PlanDialog : public Dialog {
    Q_OBJECT

public:
    PlanDialog(const QString& title, PlanDocument& document, QWidget* parent);

protected:
    PlanDocument& document() const { return m_document; }
    const Plan& plan() const { return m_document.plan(); }
    const Org& org() const { return m_document.org(); }
    bool isLocked() const { return m_document.isReadOnly(); }

    /// Why the command would not run; nothing: it would.
    template <class Command>
    std::optional<Refusal> whyNot(const Command& command);
    QString words(const Refusal& refusal) const;

    /// Runs the command and gives what it returns; where it is refused, says so at the foot.
    template <class Command>
    auto attempt(const Command& command);

    void sayRefused(const QString& reason) { setRemark(reason, true); }
    /// At the foot why the plan cannot be changed, where it cannot.
    void sayLocked();

private:
    PlanDocument& m_document;
};

template <class Command>
std::optional<Refusal> PlanDialog::whyNot(const Command& command) {
    return m_document.preview(command, [](const auto&, const auto&, const auto&) {});
}

template <class Command>
auto PlanDialog::attempt(const Command& command) {
    using Done = decltype(m_document.run(command));
    // Asked first, so that the reason stands here and not behind the dialog.
    if (const auto why = whyNot(command)) {
        sayRefused(words(*why));
        return Done{};
    }
    setRemark({});
    return m_document.run(command);
}

} // namespace orgwright
