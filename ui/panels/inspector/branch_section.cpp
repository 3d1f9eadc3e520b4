// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/branch_section.h"

#include "core/commands/position_commands.h"
#include "ui/words/model_words.h"

namespace orgwright {
namespace {

constexpr std::array kStyles{LayoutStyle::Automatic, LayoutStyle::Wide, LayoutStyle::Stacked,
                             LayoutStyle::Grid, LayoutStyle::LeftToRight};
constexpr std::array kIcons{"layout-auto", "layout-wide", "layout-stacked", "layout-grid",
                            "layout-left-right"};

} // namespace

QString spanWarning(int span, const Settings& settings) {
    if (span > 0 && span < settings.spanLeast)
        return BranchSection::tr("under %1").arg(settings.spanLeast);
    return span > settings.spanMost ? BranchSection::tr("over %1").arg(settings.spanMost) : QString();
}

BranchSection::BranchSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Branch"), context, parent)
    , m_span(addFact(tr("Span")))
    , m_branch(addFact(tr("Branch")))
    , m_layer(addFact(tr("Layer")))
    , m_layout(addRow(tr("Layout"))) {
    QStringList words;
    for (const LayoutStyle style : kStyles)
        words += wordFor(style);
    m_layout->setChoices(words);
    connect(m_layout, &FieldRow::committed, this, &BranchSection::commitLayout);
}

void BranchSection::show(PositionId position) {
    m_position = position;
    refresh();
}

void BranchSection::refresh() {
    const Position* row = org().find(m_position);
    if (!row)
        return;
    const BranchTotals totals = document().branch(m_position);
    refreshSpan();
    refreshBranch(totals);
    m_layer->setVisible(totals.layer > 0);
    m_layer->setValue(tr("%1 of %2").arg(totals.layer).arg(document().measures().layers));
    m_layout->setVisible(!org().reports(m_position).empty());
    m_layout->setValue(wordFor(row->layout));
    m_layout->setGlyph(kIcons[static_cast<std::size_t>(row->layout)]);
}

void BranchSection::refreshSpan() {
    const int span = spanOf(org(), m_position);
    const Settings& settings = plan().settings();
    const QString warning = spanWarning(span, settings);
    m_span->setValue(span == 0 ? tr("No reports") : formats().count(span));
    m_span->setWarning(warning);
    const bool isTold = span > 0 && warning.isEmpty();
    m_span->setNote(isTold ? tr("target %1–%2").arg(settings.spanLeast).arg(settings.spanMost) : QString());
}

void BranchSection::refreshBranch(const BranchTotals& totals) {
    m_branch->setVisible(totals.positions > 1);
    const QString people = formats().people(totals.people);
    const bool hasCost = totals.costMinor != 0;
    m_branch->setValue(hasCost && !isHiding(Topic::Pay)
                           ? people + QStringLiteral(", ") + formats().shortMoney(Money{totals.costMinor})
                           : people);
    m_branch->setNote(hasCost && isHiding(Topic::Pay) ? tr("cost hidden") : QString());
}

void BranchSection::commitLayout(const QString& word) {
    for (const LayoutStyle style : kStyles) {
        if (wordFor(style) == word)
            attempt(*m_layout, [&, this](Editor& editor) {
                return setLayoutStyle(editor, std::span(&m_position, 1), style);
            });
    }
}

} // namespace orgwright
