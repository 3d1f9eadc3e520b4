// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/note_section.h"

#include "ui/panels/inspector/note_field.h"

namespace orgwright {

NoteSection::NoteSection(const QString& title, const QString& placeholder, InspectorContext& context,
                         Topic topic, QWidget* parent)
    : InspectorSection(title, context, parent)
    , m_topic(topic)
    , m_field(add(new NoteField(title, placeholder))) {
    connect(m_field, &NoteField::committed, this, &NoteSection::committed);
}

void NoteSection::show(const QString& note) {
    setVisible(!isHiding(m_topic));
    m_field->setReadOnly(isLocked());
    m_field->setNote(isHiding(m_topic) ? QString() : note);
}

} // namespace orgwright
