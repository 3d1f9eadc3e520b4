// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_book.h"
#include "ui/widgets/popover.h"

namespace orgwright {

class FieldRow;

/// What the author says of lines: when they take effect, whose they are, why. Edited in place; each field is
/// a step.
class ChangeDetails : public Popover {
    Q_OBJECT

public:
    /// Of these lines, of which there is at least one.
    ChangeDetails(ChangeBook& book, const ChangeBook::Lines& lines, QWidget* parent = nullptr);

    FieldRow* quarter() const { return m_quarter; }
    FieldRow* owner() const { return m_owner; }
    FieldRow* note() const { return m_note; }

private:
    void refresh();
    void setQuarter(const QString& typed);
    QWidget* makeQuarters(QWidget* parent);
    template <class Value>
    std::optional<Value> common(Value ChangeLine::*member) const;

    ChangeBook& m_book;
    Decisions m_decisions; ///< the lines consist of; they stay the same where lines come together
    FieldRow* m_quarter;
    FieldRow* m_owner;
    FieldRow* m_note;
};

} // namespace orgwright
