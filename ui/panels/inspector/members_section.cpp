// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/members_section.h"

#include "ui/panels/inspector/face_row.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr std::size_t kMostShown = 12;

} // namespace

MembersSection::MembersSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Members"), context, parent) {}

void MembersSection::show(std::vector<PositionId> members) {
    m_members = std::move(members);
    refresh();
}

QWidget* MembersSection::makeRow(PositionId member) {
    auto* row = new FaceRow(faceOf(context().workspace, context().hues, member));
    // Later: choosing somebody takes this row away.
    connect(
        row, &QAbstractButton::clicked, this, [this, member] { context().choose(member); },
        Qt::QueuedConnection);
    return row;
}

void MembersSection::refresh() {
    clearRows();
    setCount(formats().count(static_cast<std::int64_t>(m_members.size())));
    setVisible(!m_members.empty());
    const std::size_t shown = m_members.size() > kMostShown + 1 ? kMostShown : m_members.size();
    for (std::size_t i = 0; i < shown; ++i)
        body()->addWidget(makeRow(m_members[i]));
    if (shown == m_members.size())
        return;
    const auto rest = static_cast<int>(m_members.size() - shown);
    auto* all = add(new Button(tr("Select all, with %n more", nullptr, rest), ButtonKind::Outline));
    all->setSize(ControlSize::Small);
    connect(
        all, &QAbstractButton::clicked, this, [this] { context().workspace.selection.select(m_members); },
        Qt::QueuedConnection);
}

} // namespace orgwright
