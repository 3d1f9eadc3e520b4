// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/teams/teams_dialog.h"

#include "core/commands/team_commands.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/teams/team_form.h"
#include "ui/dialogs/teams/team_tree_model.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/message.h"
#include "ui/widgets/table_view.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>

namespace orgwright {

TeamsDialog::TeamsDialog(PlanDocument& document, QWidget* parent)
    : PlanDialog(tr("Teams"), document, parent)
    , m_pages(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_teams(new TeamTreeModel(this))
    , m_form(new TeamForm(document))
    , m_add(new Button("plus", tr("Add a team")))
    , m_addPart(new Button("plus", tr("Add a part")))
    , m_remove(new IconButton("trash", tr("Delete the team"), ButtonKind::Outline))
    , m_firstStep(document.core().history().cursor()) {
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(16));
    auto* left = new QVBoxLayout;
    left->setSpacing(scaled(8));
    left->addWidget(makeTree(), 1);
    left->addLayout(makeButtons());
    row->addLayout(left, 1);
    row->addWidget(new HairLine(Qt::Vertical));
    row->addWidget(m_form, 1);
    m_pages->addWidget(both);
    m_pages->addWidget(makeEmpty());
    body()->addWidget(m_pages, 1);
    setPrimary(tr("Done"));
    connectAll();
    refresh();
    choose(TeamTreeModel::teamAt(m_teams->index(0, 0)));
    m_tree->setFocus();
    resize(fittingSize(*this, 760, 560));
    sayLocked();
}

QWidget* TeamsDialog::makeTree() {
    dressTree(*m_tree, TableDensity::Dense);
    m_tree->setModel(m_teams);
    m_tree->setAccessibleName(tr("Teams"));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setMinimumWidth(scaled(320));
    if (!isLocked()) {
        m_tree->setDragEnabled(true);
        m_tree->setAcceptDrops(true);
        m_tree->setDropIndicatorShown(true);
        m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    }
    return m_tree;
}

QLayout* TeamsDialog::makeButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_add);
    row->addWidget(m_addPart);
    row->addStretch(1);
    row->addWidget(m_remove);
    const QString why = isLocked() ? tr("This plan can only be read") : QString();
    setRefused(*m_add, why, tr("Adds a team at the top"));
    return row;
}

QWidget* TeamsDialog::makeEmpty() {
    const QString action = isLocked() ? QString() : tr("Add a team");
    auto* empty = new EmptyState(
        "team", tr("No teams yet. A team gathers positions under one name and colour."), action);
    connect(empty, &EmptyState::acted, this, [this] { add({}); });
    return empty;
}

void TeamsDialog::connectAll() {
    connect(&document(), &PlanDocument::changed, this, &TeamsDialog::refresh);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TeamsDialog::showChosen);
    // A view must be done with the drop before its rows are replaced.
    connect(m_teams, &TeamTreeModel::moveAsked, this, &TeamsDialog::move, Qt::QueuedConnection);
    connect(m_form, &TeamForm::refused, this, &TeamsDialog::sayRefused);
    connect(m_add, &QAbstractButton::clicked, this, [this] { add({}); });
    connect(m_addPart, &QAbstractButton::clicked, this, [this] { add(chosen()); });
    connect(m_remove, &QAbstractButton::clicked, this, &TeamsDialog::remove);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Undo, &TeamsDialog::takeBack);
    auto* del = new QShortcut(QKeySequence::Delete, m_tree);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &TeamsDialog::remove);
    auto* rename = new QShortcut(Qt::Key_F2, m_tree);
    rename->setContext(Qt::WidgetShortcut);
    connect(rename, &QShortcut::activated, this, [this] { m_form->editName(); });
}

TeamId TeamsDialog::chosen() const {
    return TeamTreeModel::teamAt(m_tree->currentIndex());
}

void TeamsDialog::refresh() {
    const TeamId before = chosen();
    m_isFilling = true;
    m_teams->fill(org());
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TeamTreeModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(TeamTreeModel::Positions, QHeaderView::ResizeToContents);
    m_tree->expandAll();
    m_isFilling = false;
    m_pages->setCurrentIndex(org().teams().size() == 0 ? 1 : 0);
    choose(org().find(before) ? before : TeamTreeModel::teamAt(m_teams->index(0, 0)));
}

void TeamsDialog::choose(TeamId team) {
    m_tree->setCurrentIndex(m_teams->indexOf(team));
    showChosen();
}

void TeamsDialog::showChosen() {
    if (m_isFilling)
        return;
    m_form->show(chosen());
    const QString why = isLocked()  ? tr("This plan can only be read")
                        : !chosen() ? tr("Select a team first")
                                    : QString();
    setRefused(*m_addPart, why, tr("Adds a team as a part of the chosen one"));
    setRefused(*m_remove, why, tr("Delete the team"));
    if (!isLocked())
        setRemark(org().teams().size() > 1 ? tr("Drag a team onto another to make it a part of it.")
                                           : QString());
}

void TeamsDialog::add(TeamId parent) {
    Team row;
    row.name = stdText(tr("New team"));
    row.parent = parent;
    const auto made = attempt([&](Editor& editor) { return addTeam(editor, row); });
    if (!made)
        return;
    choose(*made);
    m_form->editName();
}

void TeamsDialog::remove() {
    const Team* row = org().find(chosen());
    if (!row || isLocked())
        return;
    const TeamId team = row->id;
    const auto members = static_cast<std::int64_t>(org().members(team).size());
    const auto parts = static_cast<std::int64_t>(org().parts(team).size());
    const Formats formats(plan().settings());
    const QString name = nameOf(plan(), document().scenario(), team);
    const QString what = tr("%1 and %2").arg(formats.positions(members), formats.teams(parts));
    const QString text = row->parent ? tr("What is in it goes to %1: %2.")
                                           .arg(nameOf(plan(), document().scenario(), row->parent), what)
                                     : tr("What is in it will be in no team: %1.").arg(what);
    const bool isFull = members + parts > 0;
    if (isFull &&
        ask(this, {tr("Delete %1?").arg(name), text, tr("Delete"), {}, tr("Cancel")}) != Answer::Primary)
        return;
    const TeamId parent = row->parent;
    if (attempt([&](Editor& editor) { return deleteTeam(editor, team); }) && parent)
        choose(parent);
}

void TeamsDialog::move(TeamId team, TeamId parent, TeamId before) {
    if (attempt([&](Editor& editor) { return moveTeam(editor, team, parent, before); }))
        choose(team);
}

void TeamsDialog::takeBack() {
    if (document().core().history().cursor() > m_firstStep)
        document().undo();
}

void TeamsDialog::done(int result) {
    m_form->commitPending();
    PlanDialog::done(result);
}

} // namespace orgwright
