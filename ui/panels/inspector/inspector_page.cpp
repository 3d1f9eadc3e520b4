// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/inspector_page.h"

#include "ui/panels/inspector/note_field.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace orgwright {

InspectorPage::InspectorPage(InspectorContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
}

void InspectorPage::keep(InspectorSection* section) {
    m_sections.push_back(section);
    addPlain(section);
}

void InspectorPage::addPlain(QWidget* widget) {
    m_column->insertWidget(m_column->count() - 1, widget);
}

void InspectorPage::lock(const QString& reason) {
    for (InspectorSection* section : m_sections)
        section->lock(reason);
}

void InspectorPage::fillMenu(QMenu& menu) const {
    for (QAction* action : workspace().actions.menu(MenuId::Position)) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
    menu.addSeparator();
    menu.addAction(workspace().actions.action(ActionId::UseAsEvidence));
}

// An open field belongs to what was shown when it was opened, so it is settled before something else is
// shown.
void InspectorPage::commitPending() {
    for (FieldRow* row : findChildren<FieldRow*>()) {
        if (!row->isEditing())
            continue;
        for (QObject* child : row->children()) {
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            if (child->isWidgetType() && row->isEditing())
                QApplication::sendEvent(child, &enter);
        }
        row->cancel();
    }
    for (NoteField* note : findChildren<NoteField*>())
        note->commit();
}

} // namespace orgwright
