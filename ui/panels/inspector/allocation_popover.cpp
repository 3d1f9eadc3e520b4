// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/allocation_popover.h"

#include "ui/panels/inspector/position_face.h"
#include "ui/panels/inspector/quarter_choice.h"
#include "ui/panels/inspector/share_box.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/refusal_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kAllocationWidth = 264;

QString nameOfWorker(const Workspace& workspace, const Worker& who) {
    const PlanDocument& document = workspace.document;
    return who.team ? nameOf(document.plan(), document.scenario(), who.team)
                    : shownName(workspace, who.position);
}

Label* wrapped(const QString& text, Type type, Tint tint) {
    auto* label = new Label(text, type, tint);
    label->setWrapped(true);
    return label;
}

} // namespace

AllocationPopover::AllocationPopover(Workspace& workspace, const WorkRun& run, Is is, QWidget* parent)
    : Popover(parent)
    , m_workspace(workspace)
    , m_run(run)
    , m_is(is)
    , m_share(new ShareBox(tr("Share"), kMostAllocation))
    , m_outcome(wrapped({}, Type::Small, &Colours::ink2)) {
    setAttribute(Qt::WA_DeleteOnClose);
    const Formats formats(workspace.document.plan().settings());
    const Quarter present = workspace.portfolio.present();
    m_first = quarterChoice(formats, present, run.first);
    m_last = quarterChoice(formats, present, run.last);
    m_share->setShare(run.share);
    const PlanDocument& document = workspace.document;
    //: Who works on what: %1 is a team or a position, %2 a bet
    build(tr("%1 on %2")
              .arg(nameOfWorker(workspace, run.who), nameOf(document.plan(), document.scenario(), run.bet)),
          is);
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &AllocationPopover::look);
    for (QComboBox* box : {m_first, m_last})
        connect(box, &QComboBox::currentIndexChanged, this, &AllocationPopover::look);
    look();
    m_share->setFocus();
    m_share->selectAll();
}

void AllocationPopover::build(const QString& title, Is is) {
    body()->setSpacing(scaled(8));
    body()->addWidget(wrapped(title, Type::BodyStrong, &Colours::ink));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(6));
    grid->setColumnStretch(1, 1);
    addField(tr("Share"), m_share, *grid);
    addField(tr("From"), m_first, *grid);
    addField(tr("To"), m_last, *grid);
    body()->addLayout(grid);
    body()->addWidget(m_outcome);
    addFoot(is);
    setFixedWidth(scaled(kAllocationWidth));
}

void AllocationPopover::addField(const QString& name, QWidget* field, QGridLayout& grid) {
    const int row = grid.rowCount();
    grid.addWidget(new Label(name, Type::Small, &Colours::ink2), row, 0);
    grid.addWidget(field, row, 1);
    field->setAccessibleName(name);
}

void AllocationPopover::addFoot(Is is) {
    auto* foot = new QHBoxLayout;
    foot->setSpacing(scaled(8));
    const auto add = [&](const QString& text, void (AllocationPopover::*act)()) {
        auto* button = new Button(text);
        button->setSize(ControlSize::Small);
        connect(button, &QAbstractButton::clicked, this, act);
        foot->addWidget(button);
        return button;
    };
    if (is == Is::There)
        add(tr("Remove"), &AllocationPopover::remove);
    foot->addStretch(1);
    add(is == Is::There ? tr("Save") : tr("Add"), &AllocationPopover::save)->setDefault(true);
    body()->addLayout(foot);
}

WorkRun AllocationPopover::entered() const {
    return {m_run.who, m_run.bet, chosenQuarter(*m_first), chosenQuarter(*m_last), m_share->share()};
}

Result<void> AllocationPopover::write(Editor& editor) const {
    const WorkRun wanted = entered();
    return m_is == Is::There
               ? replaceRun(editor, m_run, wanted)
               : allocate(editor, wanted.who, wanted.bet, wanted.first, wanted.last, wanted.share);
}

// In the first of the quarters, as all others follow from the same share.
void AllocationPopover::look() {
    PlanDocument& document = m_workspace.document;
    const Quarter quarter = entered().first;
    const Formats formats(document.plan().settings());
    const Effort before = effortOn(document.org(), m_run.who, m_run.bet, quarter);
    Effort after;
    const auto why =
        document.preview([this](Editor& editor) { return write(editor); },
                         [&](const Plan& plan, const auto&, const auto&) {
                             after = effortOn(plan.org(document.scenario()), m_run.who, m_run.bet, quarter);
                         });
    m_outcome->setTint(why ? &Colours::red : &Colours::ink2);
    m_outcome->setText(
        why ? sentence(*why, document.plan(), document.scenario())
            : tr("%1 → %2 FTE in %3")
                  .arg(formats.fte(fteOf(before)), formats.fte(fteOf(after)), formats.quarter(quarter)));
    adjustSize();
}

void AllocationPopover::save() {
    PlanDocument& document = m_workspace.document;
    const auto command = [this](Editor& editor) { return write(editor); };
    if (document.preview(command, [](const auto&, const auto&, const auto&) {}))
        return look();
    document.run(command);
    close();
}

void AllocationPopover::remove() {
    m_workspace.document.run([this](Editor& editor) {
        return allocate(editor, m_run.who, m_run.bet, m_run.first, m_run.last, {});
    });
    close();
}

} // namespace orgwright
