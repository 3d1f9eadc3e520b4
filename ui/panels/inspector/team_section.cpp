// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/team_section.h"

#include "core/commands/team_commands.h"
#include "core/rollup/staffing.h"
#include "ui/panels/inspector/bet_glyph.h"
#include "ui/panels/inspector/hue_choice.h"
#include "ui/panels/inspector/position_face.h"
#include "ui/panels/inspector/team_choice.h"
#include "ui/widgets/icon_button.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

namespace orgwright {
namespace {

constexpr std::size_t kMostLeads = 500;

/// The team may have gone since its field was opened.
template <class Edit>
Result<void> editNow(Editor& editor, TeamId team, const Edit& edit) {
    const Team* now = editor.org().find(team);
    if (!now)
        return refuse(Reason::NotFound, team);
    Team row = *now;
    edit(row);
    return editTeam(editor, row);
}

/// In the order of Bucket.
QStringList teamBucketWords() {
    QStringList words{TeamSection::tr("As the team around it")};
    for (const Bucket bucket : kBuckets)
        words += bucketName(bucket);
    return words;
}

/// In the order of Aim.
QStringList aimWords() {
    return {TeamSection::tr("Not said"), aimName(Aim::Predictability), aimName(Aim::LearningSpeed),
            aimName(Aim::LessComplexity)};
}

} // namespace

std::vector<PositionId> membersOf(const Org& org, TeamId team) {
    std::vector<PositionId> members;
    std::vector<TeamId> open{team};
    while (!open.empty()) {
        const TeamId each = open.back();
        open.pop_back();
        for (const auto& link : org.members(each))
            members.push_back(link.id);
        for (const auto& link : org.parts(each))
            open.push_back(link.id);
    }
    return members;
}

TeamSection::TeamSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Team"), context, parent)
    , m_name(addRow(tr("Name")))
    , m_parent(addRow(tr("Part of")))
    , m_lead(addRow(tr("Lead")))
    , m_bucket(addRow(tr("Run work")))
    , m_aim(addRow(tr("Optimises for")))
    , m_colour(add(new HueChoice)) {
    auto* consolidate = new IconButton("merge", tr("Consolidate into another team…"));
    consolidate->setSize(ControlSize::Small);
    consolidate->setGlyphSize(14);
    addToTitle(consolidate);
    const QAction* action = context.workspace.actions.action(ActionId::ConsolidateTeam);
    connect(consolidate, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, consolidate,
            [consolidate, action] { consolidate->setVisible(action->isEnabled()); });
    consolidate->setVisible(action->isEnabled());
    m_parent->setOpensPicker(true);
    m_parent->setPlaceholder(tr("None, a team at the top"));
    m_lead->setOpensPicker(true);
    m_lead->setPlaceholder(tr("Nobody"));
    connect(m_name, &FieldRow::committed, this, &TeamSection::commitName);
    connect(m_parent, &FieldRow::activated, this, &TeamSection::chooseParent);
    connect(m_lead, &FieldRow::activated, this, &TeamSection::chooseLead);
    m_bucket->setChoices(teamBucketWords());
    m_aim->setChoices(aimWords());
    m_aim->setPlaceholder(tr("Not said"));
    connect(m_bucket, &FieldRow::committed, this, &TeamSection::commitBucket);
    connect(m_aim, &FieldRow::committed, this, &TeamSection::commitAim);
    connect(m_colour, &HueChoice::chosen, this, &TeamSection::setColour);
}

void TeamSection::show(TeamId team) {
    m_team = team;
    refresh();
}

void TeamSection::refresh() {
    const Team* row = org().find(m_team);
    if (!row)
        return;
    m_name->setValue(shownText(row->name, 400));
    m_parent->setValue(teamPath(org(), row->parent));
    const PositionFace lead = faceOf(context().workspace, context().hues, row->lead);
    m_lead->setValue(lead.name);
    if (row->lead)
        m_lead->setGlyph([avatar = lead.avatar](QPainter& painter, const QRectF& box) {
            paintAvatar(painter, box, avatar);
        });
    else
        m_lead->setGlyph("");
    showPurpose(*row);
    m_colour->setCurrent(row->colour);
    m_colour->setEnabled(!isLocked());
}

/// A bucket that it has from the team around it stands with that one's name.
void TeamSection::showPurpose(const Team& row) {
    const Bucket bucket = runBucketOf(org(), row.id);
    m_bucket->setValue(bucketName(bucket));
    m_bucket->setGlyph(bucketGlyph(bucket));
    m_bucket->setNote(row.bucket != Bucket::None ? QString()
                      : row.parent ? tr("as %1").arg(nameOf(plan(), document().scenario(), row.parent))
                                   : tr("not said"));
    m_aim->setValue(aimName(row.aim));
}

void TeamSection::commitBucket(const QString& word) {
    const auto place = std::max<qsizetype>(teamBucketWords().indexOf(word), 0);
    attempt(*m_bucket, [&, this](Editor& editor) {
        return editNow(editor, m_team, [&](Team& row) { row.bucket = static_cast<Bucket>(place); });
    });
}

void TeamSection::commitAim(const QString& word) {
    const auto place = std::max<qsizetype>(aimWords().indexOf(word), 0);
    attempt(*m_aim, [&, this](Editor& editor) {
        return editNow(editor, m_team, [&](Team& row) { row.aim = static_cast<Aim>(place); });
    });
}

void TeamSection::commitName(const QString& typed) {
    attempt(*m_name, [&, this](Editor& editor) {
        return editNow(editor, m_team, [&](Team& row) { row.name = stdText(typed.trimmed()); });
    });
}

void TeamSection::chooseParent() {
    auto* popover = new ChoicePopover(
        tr("Find a team"), teamChoices(org(), context().hues, tr("No team, at the top"), m_team), this);
    connect(popover, &ChoicePopover::chosen, this, [this](std::int64_t id) {
        document().run([&, this](Editor& editor) { return moveTeam(editor, m_team, TeamId(id)); });
    });
    popover->openAt(*m_parent);
}

void TeamSection::chooseLead() {
    std::vector<ChoicePopover::Choice> choices{{0, tr("Nobody"), {}, {}, true}};
    for (const PositionId member : membersOf(org(), m_team)) {
        if (choices.size() > kMostLeads)
            break;
        const PositionFace face = faceOf(context().workspace, context().hues, member);
        choices.push_back({member.value(), face.name, face.second});
    }
    auto* popover = new ChoicePopover(tr("Find a member"), std::move(choices), this);
    connect(popover, &ChoicePopover::chosen, this, [this](std::int64_t id) {
        document().run([&, this](Editor& editor) {
            return editNow(editor, m_team, [&](Team& row) { row.lead = PositionId(id); });
        });
    });
    popover->openAt(*m_lead);
}

void TeamSection::setColour(int hue) {
    document().run(
        [&, this](Editor& editor) { return editNow(editor, m_team, [&](Team& row) { row.colour = hue; }); });
}

} // namespace orgwright
