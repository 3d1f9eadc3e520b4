// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace orgwright {

class InspectorHeader;

/// What the inspector shows of one kind of thing: sections below each other.
class InspectorPage : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPage(InspectorContext& context, QWidget* parent = nullptr);

    /// Shows what is selected now, as the document has it.
    virtual void refresh(InspectorHeader& header) = 0;
    /// The row that carries the name of what is shown, or null.
    virtual FieldRow* titleRow() const { return nullptr; }
    /// The actions of the header's menu.
    virtual void fillMenu(QMenu& menu) const;

    /// Writes open fields as leaving them does; what is refused is given up.
    void commitPending();
    /// Shows that nothing can be edited, and why.
    void lock(const QString& reason);

protected:
    template <class Part>
    Part* addSection(Part* section) {
        keep(section);
        return section;
    }
    void addPlain(QWidget* widget);

    InspectorContext& context() const { return m_context; }
    Workspace& workspace() const { return m_context.workspace; }
    PlanDocument& document() const { return m_context.workspace.document; }
    const Org& org() const { return document().org(); }

private:
    void keep(InspectorSection* section);

    InspectorContext& m_context;
    QVBoxLayout* m_column;
    std::vector<InspectorSection*> m_sections;
};

} // namespace orgwright
