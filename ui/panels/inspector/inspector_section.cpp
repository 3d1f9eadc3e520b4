// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/inspector_section.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/words/refusal_words.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace orgwright {

InspectorSection::InspectorSection(const QString& title, InspectorContext& context, QWidget* parent)
    : Section(title, parent)
    , m_context(context) {}

void InspectorSection::lock(const QString& reason) {
    m_reason = reason;
    setLocked(reason);
    for (FieldRow* row : m_editable)
        row->setReadOnly(isLocked(), reason);
    for (QWidget* remover : m_removers)
        remover->setVisible(!isLocked());
}

FieldRow* InspectorSection::addRow(const QString& label) {
    auto* row = new FieldRow(label, this);
    row->setReadOnly(isLocked(), m_reason);
    m_editable.push_back(row);
    return add(row);
}

FieldRow* InspectorSection::addFact(const QString& label) {
    auto* row = new FieldRow(label, this);
    row->setReadOnly(true);
    return add(row);
}

FieldRow* InspectorSection::addRemovable(const QString& label, const QString& removeName,
                                         std::function<void()> remove) {
    auto* row = new FieldRow(label, this);
    row->setReadOnly(isLocked(), m_reason);
    m_editable.push_back(row);
    auto* cross = new IconButton("close", removeName, ButtonKind::Plain, this);
    cross->setSize(ControlSize::Small);
    cross->setGlyphSize(14);
    cross->setTint(&Colours::ink2);
    cross->setVisible(!isLocked());
    m_removers.push_back(cross);
    connect(cross, &QAbstractButton::clicked, this, std::move(remove), Qt::QueuedConnection);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(row, 1);
    line->addWidget(cross, 0, Qt::AlignTop);
    body()->addLayout(line);
    return row;
}

void InspectorSection::setRemoversVisible(bool on) {
    for (QWidget* remover : m_removers)
        remover->setVisible(on && !isLocked());
}

void InspectorSection::clearRows() {
    m_editable.clear();
    m_removers.clear();
    clear();
}

void InspectorSection::suggest(FieldRow& row, std::function<QStringList()> values) {
    row.setEditor(
        [&row, values = std::move(values)](QWidget* parent) -> QWidget* {
            auto* line = new QLineEdit(row.value(), parent);
            auto* completer = new QCompleter(values(), line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
            line->selectAll();
            return line;
        },
        [](QWidget* editor) { return static_cast<QLineEdit*>(editor)->text(); });
}

QString InspectorSection::refusalSentence(const Refusal& refusal) const {
    return sentence(refusal, plan(), document().scenario());
}

} // namespace orgwright
