// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/lines_section.h"

#include "core/commands/position_commands.h"
#include "ui/panels/inspector/position_face.h"
#include "ui/theme/look.h"
#include "ui/widgets/icon_button.h"

namespace orgwright {

LinesSection::LinesSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Dotted lines"), context, parent) {
    auto* add = new IconButton("plus", tr("Add a dotted line"));
    add->setSize(ControlSize::Small);
    add->setGlyphSize(14);
    addToTitle(add);
    connect(add, &QAbstractButton::clicked, this,
            [this] { this->context().workspace.actions.trigger(ActionId::AddLine); });
}

void LinesSection::show(PositionId position) {
    m_position = position;
    refresh();
}

template <class Visit>
void LinesSection::forEachLine(Visit&& visit) const {
    for (const auto& link : org().linesFrom(m_position))
        visit(*org().find(link.id));
    for (const auto& link : org().linesTo(m_position))
        visit(*org().find(link.id));
}

bool LinesSection::isRebuildNeeded() const {
    std::size_t place = 0;
    bool isSame = m_shown == m_position;
    forEachLine([&](const SecondaryLine& line) {
        isSame = isSame && place < m_lines.size() && m_lines[place].id == line.id;
        ++place;
    });
    return !isSame || place != m_lines.size();
}

void LinesSection::rebuild() {
    clearRows();
    m_lines.clear();
    m_shown = m_position;
    forEachLine([this](const SecondaryLine& line) { addLine(line); });
}

void LinesSection::addLine(const SecondaryLine& line) {
    const bool isOut = line.from == m_position;
    const PositionId other = isOut ? line.to : line.from;
    FieldRow* row = addRemovable(
        isOut ? tr("Reports to") : tr("Report"), tr("Remove the dotted line"), [this, id = line.id] {
            document().run([&](Editor& editor) { return removeSecondaryLine(editor, id); });
        });
    row->setOpensPicker(true);
    connect(row, &FieldRow::activated, this, [this, other] { context().choose(other); });
    m_lines.push_back({line.id, other, row});
}

void LinesSection::refresh() {
    if (isRebuildNeeded())
        rebuild();
    for (const Line& line : m_lines) {
        const PositionFace face = faceOf(context().workspace, context().hues, line.other);
        line.row->setValue(face.name);
        line.row->setReadOnly(false);
        line.row->setGlyph([avatar = face.avatar](QPainter& painter, const QRectF& box) {
            paintAvatar(painter, box, avatar);
        });
    }
    setVisible(!m_lines.empty());
}

} // namespace orgwright
