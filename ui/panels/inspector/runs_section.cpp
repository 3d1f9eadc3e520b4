// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/runs_section.h"

#include "ui/panels/inspector/allocation_popover.h"
#include "ui/panels/inspector/face_row.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/words/portfolio_words.h"

#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kIndent = 20; // a head's picture
constexpr int kQuartersOfNew = 4;
constexpr Share kShareOfNew{20'00};

} // namespace

RunsSection::RunsSection(const QString& title, const QString& addName, InspectorContext& context,
                         QWidget* parent)
    : InspectorSection(title, context, parent)
    , m_add(new IconButton("plus", addName)) {
    m_add->setSize(ControlSize::Small);
    m_add->setGlyphSize(14);
    addToTitle(m_add);
    connect(m_add, &QAbstractButton::clicked, this, [this] { askForNew(*m_add); });
}

const QWidget& RunsSection::adder() const {
    return *m_add;
}

QString RunsSection::fteText(const Effort& effort) const {
    return tr("%1 FTE").arg(formats().fte(fteOf(effort)));
}

QString RunsSection::rangeText(const WorkRun& run) const {
    const QString first = formats().quarter(run.first);
    return run.first == run.last ? tr("in %1").arg(first)
                                 : tr("%1 to %2").arg(first, formats().quarter(run.last));
}

/// All that a row shows, to see whether rows must be made anew.
QStringList RunsSection::seen() const {
    QStringList texts{isLocked() ? QStringLiteral("locked") : QString()};
    for (const WorkRun& run : m_runs) {
        const Head head = headOf(run);
        texts << head.name << head.second << head.figure << shareText(run.share, formats()) << rangeText(run);
    }
    return texts;
}

// Rows that still say the same stay, with the focus where it is.
void RunsSection::showRuns(std::vector<WorkRun> runs) {
    const bool isSame = m_runs == runs;
    m_runs = std::move(runs);
    m_add->setVisible(!isLocked());
    QStringList texts = seen();
    if (isSame && texts == m_seen)
        return;
    m_seen = std::move(texts);
    rebuild();
}

void RunsSection::rebuild() {
    clearRows();
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (i == 0 || !isSameHead(m_runs[i - 1], m_runs[i]))
            addHead(headOf(m_runs[i]));
        addRun(m_runs[i]);
    }
}

void RunsSection::addHead(const Head& head) {
    auto* row = add(new FaceRow(QColor(), head.name, head.figure));
    row->setSecond(head.second);
    row->setGlyph(head.glyph);
    // Later: going there takes this row away.
    connect(row, &QAbstractButton::clicked, this, head.go, Qt::QueuedConnection);
}

void RunsSection::addRun(const WorkRun& run) {
    auto* row = new FaceRow(QColor(), shareText(run.share, formats()), {});
    row->setSecond(rangeText(run));
    row->setEnabled(!isLocked());
    auto* line = new QHBoxLayout;
    line->addSpacing(scaled(kIndent));
    line->addWidget(row, 1);
    body()->addLayout(line);
    connect(row, &QAbstractButton::clicked, this, [this, run, row] {
        auto* popover = new AllocationPopover(context().workspace, run, AllocationPopover::Is::There, this);
        popover->openAt(*row);
    });
}

void RunsSection::openNew(const Worker& who, InitiativeId bet, const QWidget& anchor) {
    const Quarter first = quarter();
    const WorkRun run{who, bet, first, {first.index + kQuartersOfNew - 1}, kShareOfNew};
    auto* popover = new AllocationPopover(context().workspace, run, AllocationPopover::Is::New, this);
    popover->openAt(anchor);
}

} // namespace orgwright
