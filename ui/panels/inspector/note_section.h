// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

class NoteField;

/// A text of several lines under a title: a position's note, a team's charter. Not there while its topic is
/// hidden.
class NoteSection : public InspectorSection {
    Q_OBJECT

public:
    NoteSection(const QString& title, const QString& placeholder, InspectorContext& context,
                Topic topic = Topic::Public, QWidget* parent = nullptr);

    void refresh() override {}
    void show(const QString& note);

Q_SIGNALS:
    void committed(const QString& note);

private:
    Topic m_topic;
    NoteField* m_field;
};

} // namespace orgwright
