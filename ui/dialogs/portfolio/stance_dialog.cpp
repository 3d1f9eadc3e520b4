// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/portfolio/stance_dialog.h"

#include "core/commands/portfolio_commands.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/panels/inspector/mix_lines.h"
#include "ui/panels/inspector/work_runs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kStanceWidth = 480;
constexpr int kStanceReasonHeight = 72;
constexpr int kStanceQuarters = 9;

QString titleOf(Stance stance, const QString& bet) {
    switch (stance) {
    case Stance::Fund:
        return StanceDialog::tr("Fund %1").arg(bet);
    case Stance::Protect:
        return StanceDialog::tr("Protect %1").arg(bet);
    case Stance::Consolidate:
        return StanceDialog::tr("Make %1 part of another bet").arg(bet);
    case Stance::Pause:
        return StanceDialog::tr("Pause %1").arg(bet);
    default:
        return StanceDialog::tr("Stop %1").arg(bet);
    }
}

QString introductionOf(Stance stance) {
    switch (stance) {
    case Stance::Fund:
        return StanceDialog::tr("It gets people and money.");
    case Stance::Protect:
        return StanceDialog::tr("Nothing is taken from it.");
    case Stance::Consolidate:
        return StanceDialog::tr("Its people, and what it needs and who needs it, become the other bet’s. It "
                                "stays on the board and says what it is part of.");
    case Stance::Pause:
        return StanceDialog::tr("It rests; its people are free.");
    default:
        return StanceDialog::tr("It ends; its people are free.");
    }
}

} // namespace

StanceDialog::StanceDialog(Stance stance, InitiativeId bet, Workspace& workspace, QWidget* parent)
    : PlanDialog(titleOf(stance, nameOf(workspace.document.plan(), workspace.document.scenario(), bet)),
                 workspace.document, parent)
    , m_workspace(workspace)
    , m_stance(stance)
    , m_bet(bet)
    , m_reason(new QPlainTextEdit)
    , m_reasonField(new FormField(tr("Why"), m_reason))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_freed(new Label({}, Type::Body))
    , m_mix(new MixLines) {
    setIntroduction(introductionOf(stance));
    fillQuarters();
    fillBets();
    build();
    setCancel(tr("Cancel"));
    setPrimary(stanceName(stance));
    connect(m_from, &QComboBox::currentIndexChanged, this, &StanceDialog::look);
    connect(m_to, &QComboBox::currentIndexChanged, this, &StanceDialog::look);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->refuse({}); });
    sayLocked();
    look();
    m_reason->setFocus();
    sizeToContent(*this, kStanceWidth);
}

bool StanceDialog::givesUp() const {
    return m_stance == Stance::Pause || m_stance == Stance::Stop || m_stance == Stance::Consolidate;
}

void StanceDialog::build() {
    body()->setSpacing(scaled(14));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(scaled(kStanceReasonHeight));
    m_reason->setPlaceholderText(givesUp() ? tr("It stands in the decision record")
                                           : tr("It stands in the decision record; may stay empty"));
    m_freed->setWrapped(true);
    if (!givesUp()) {
        for (QWidget* each : std::initializer_list<QWidget*>{m_from, m_to, m_freed, m_mix}) {
            each->setParent(this);
            each->hide();
        }
        body()->addWidget(m_reasonField);
        return;
    }
    body()->addWidget(new FormField(
        m_stance == Stance::Consolidate ? tr("Becomes part of") : tr("Its people go to"), m_to));
    body()->addWidget(new FormField(tr("From"), m_from));
    body()->addWidget(m_reasonField);
    body()->addWidget(m_freed);
    body()->addWidget(m_mix);
}

void StanceDialog::fillQuarters() {
    const Formats words(plan().settings());
    const Quarter present = m_workspace.portfolio.present();
    for (int step = 0; step < kStanceQuarters; ++step) {
        const Quarter quarter{present.index + step};
        m_from->addItem(words.quarter(quarter), quarter.index);
    }
    const int shown = m_from->findData(m_workspace.portfolio.quarter().index);
    m_from->setCurrentIndex(std::max(shown, 0));
}

void StanceDialog::fillBets() {
    if (m_stance != Stance::Consolidate)
        m_to->addItem(tr("Run work of their teams"), QVariant::fromValue(std::int64_t{0}));
    for (const Bucket bucket : kBuckets) {
        for (const InitiativeId each : initiativesIn(org(), bucket)) {
            if (each != m_bet)
                m_to->addItem(nameOf(plan(), document().scenario(), each), QVariant::fromValue(each.value()));
        }
    }
}

Result<void> StanceDialog::decide(Editor& editor) const {
    const std::string reason = stdText(m_reason->toPlainText().trimmed());
    const Release release{Quarter{m_from->currentData().toInt()},
                          InitiativeId(m_to->currentData().value<std::int64_t>()), reason};
    switch (m_stance) {
    case Stance::Fund:
        return fundInitiative(editor, m_bet, reason);
    case Stance::Protect:
        return protectInitiative(editor, m_bet, reason);
    case Stance::Consolidate:
        return consolidateInitiative(editor, m_bet, release);
    case Stance::Pause:
        return pauseInitiative(editor, m_bet, release);
    default:
        return stopInitiative(editor, m_bet, release);
    }
}

/// "4.5 FTE (30 %) of Applied AI, 2027 Q1 to 2027 Q2", for each run that begins to be free.
QString StanceDialog::freed() const {
    const Formats words(plan().settings());
    const Quarter from{m_from->currentData().toInt()};
    QStringList parts;
    for (const WorkRun& run : runsOf(org(), m_bet)) {
        if (run.last < from)
            continue;
        const QString who = run.who.team ? nameOf(plan(), document().scenario(), run.who.team)
                                         : titleOf(plan(), document().scenario(), run.who.position);
        const Quarter first = std::max(run.first, from);
        const QString fte = words.fte(fteOf(effortOn(org(), run.who, m_bet, first)));
        parts +=
            tr("%1 FTE (%2) of %3, %4 to %5")
                .arg(fte, shareText(run.share, words), who, words.quarter(first), words.quarter(run.last));
    }
    return parts.isEmpty() ? tr("Nobody works on it from then on.")
                           : tr("Frees %1.").arg(parts.join(QStringLiteral("; ")));
}

void StanceDialog::look() {
    if (!givesUp())
        return;
    m_freed->setText(freed());
    const Quarter from{m_from->currentData().toInt()};
    const Mix before = m_workspace.portfolio.staffing(from).mix();
    Mix after = before;
    // What is decided needs a reason, what it would do does not.
    (void)document().preview(
        [&](Editor& editor) {
            const InitiativeId to(m_to->currentData().value<std::int64_t>());
            return stopInitiative(editor, m_bet, {from, to, "preview"});
        },
        [&](const auto&, const auto&, const auto&) { after = m_workspace.portfolio.staffing(from).mix(); });
    m_mix->showChange(before, after, Formats(plan().settings()));
}

void StanceDialog::accept() {
    const auto command = [this](Editor& editor) { return decide(editor); };
    if (const auto why = whyNot(command)) {
        if (why->reason == Reason::ReasonNeeded)
            m_reasonField->refuse(words(*why));
        else
            sayRefused(words(*why));
        return;
    }
    if (document().run(command))
        PlanDialog::accept();
}

} // namespace orgwright
