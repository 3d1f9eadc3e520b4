// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/side/evidence_section.h"

#include "ui/panels/inspector/choice_popover.h"
#include "ui/scorecard/evidence.h"
#include "ui/scorecard/row_links.h"
#include "ui/scorecard/side/link_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QInputDialog>
#include <QMenu>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr std::size_t kMostPositions = 2000;

/// Everything that can be found by its name, with the row it stands for at the same place.
struct Found {
    std::vector<ChoicePopover::Choice> choices;
    std::vector<RowRef> rows;

    void add(const RowRef& row, const QString& name, const QString& note) {
        choices.push_back({static_cast<std::int64_t>(rows.size()), name, note});
        rows.push_back(row);
    }
};

Found everything(const Workspace& workspace) {
    const PlanDocument& document = workspace.document;
    const Org& org = document.org();
    Found found;
    for (const LoggedDecision& row : document.plan().rows<LoggedDecision>({}))
        found.add(row.id, shownText(row.what), EvidenceSection::tr("decision"));
    for (const Initiative& row : org.initiatives())
        found.add(row.id, nameOf(document.plan(), document.scenario(), row.id), EvidenceSection::tr("bet"));
    for (const Team& row : org.teams())
        found.add(row.id, nameOf(document.plan(), document.scenario(), row.id), EvidenceSection::tr("team"));
    for (const Scenario& row : document.plan().scenarios()) {
        if (row.id != kBaseline)
            found.add(row.id, nameOf(document.plan(), row.id), EvidenceSection::tr("scenario"));
    }
    for (const Position& row : org.positions()) {
        if (found.rows.size() > kMostPositions)
            break;
        found.add(row.id, shownName(row.id, workspace), EvidenceSection::tr("position"));
    }
    return found;
}

} // namespace

EvidenceSection::EvidenceSection(Workspace& workspace, QWidget* parent)
    : Section(tr("Evidence"), parent)
    , m_workspace(workspace) {}

void EvidenceSection::refresh() {
    clear();
    const ScorecardView& view = m_workspace.scorecard;
    const auto pieces = evidenceFor(m_workspace.document.plan(), view.measure(), view.quarter());
    setCount(pieces.empty() ? QString() : QString::number(pieces.size()));
    for (const Evidence* row : pieces)
        addPiece(*row);
    if (pieces.empty())
        add(new Label(tr("Nothing yet. What happened that the score rests on?"), Type::Small, &Colours::ink2))
            ->setWrapped(true);
    auto* button = new Button("plus", tr("Add evidence"), ButtonKind::Outline);
    button->setSize(ControlSize::Small);
    button->setEnabled(!m_workspace.document.isReadOnly() && !view.card().lock);
    connect(button, &QAbstractButton::clicked, this, &EvidenceSection::choose);
    body()->addSpacing(scaled(4));
    body()->addWidget(button, 0, Qt::AlignLeft);
}

/// A piece whose row is gone can still be read.
void EvidenceSection::addPiece(const Evidence& row) {
    const RowRef ref(row.subject, row.row);
    const bool isHidden =
        m_workspace.isHiding(Topic::Names) && (row.subject == Kind::Person || row.subject == Kind::Position);
    const QString name = !isHidden                   ? shownText(row.name, 200)
                         : isThere(ref, m_workspace) ? shownName(ref, m_workspace)
                                                     : tr("(name hidden)");
    QStringList details;
    if (!m_workspace.isHiding(Topic::Notes))
        details += shownText(row.detail, 200);
    if (!isThere(ref, m_workspace))
        details += tr("not in this scenario any more");
    if (!m_workspace.isHiding(Topic::Notes))
        details += shownText(row.note, 400);
    details.removeAll(QString());
    auto* piece = add(new LinkRow(iconOf(row.subject), name, details.join(QStringLiteral(" · "))));
    connect(piece, &QAbstractButton::clicked, this, [this, ref] { followLink(ref, m_workspace); });
    piece->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(piece, &QWidget::customContextMenuRequested, this,
            [this, piece, id = row.id](const QPoint& at) { openMenu(id, piece->mapToGlobal(at)); });
}

void EvidenceSection::openMenu(EvidenceId evidence, const QPoint& at) {
    const bool isLocked = m_workspace.document.isReadOnly() || m_workspace.scorecard.card().lock;
    QMenu menu(this);
    QAction* note = menu.addAction(tr("What it shows…"));
    QAction* remove = menu.addAction(tr("No evidence any more"));
    for (QAction* action : {note, remove})
        action->setEnabled(!isLocked);
    connect(note, &QAction::triggered, this, [this, evidence] { askForNote(evidence); });
    connect(remove, &QAction::triggered, this, [this, evidence] {
        m_workspace.document.run([&](Editor& editor) { return removeEvidence(editor, evidence); });
    });
    menu.exec(at);
}

void EvidenceSection::askForNote(EvidenceId evidence) {
    const Evidence* row = m_workspace.document.plan().rows<Evidence>({}).find(evidence);
    bool isGiven = false;
    const QString note = QInputDialog::getMultiLineText(this, tr("What it shows"), tr("What does it show?"),
                                                        qtText(row->note), &isGiven);
    if (isGiven)
        m_workspace.document.run(
            [&](Editor& editor) { return noteEvidence(editor, evidence, stdText(note.trimmed())); });
}

void EvidenceSection::choose() {
    Found found = everything(m_workspace);
    auto* popover = new ChoicePopover(tr("Find a decision, bet, team, scenario or position"),
                                      std::move(found.choices), this);
    connect(popover, &ChoicePopover::chosen, this, [this, rows = std::move(found.rows)](std::int64_t place) {
        useAsEvidence(rows[static_cast<std::size_t>(place)], m_workspace.scorecard.measure(), m_workspace);
    });
    popover->openAt(*this);
}

} // namespace orgwright
