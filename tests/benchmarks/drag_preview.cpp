// SPDX-License-Identifier: GPL-3.0-or-later
// What a mouse move of a drag asks of the core: the target under the pointer, whether the drop is refused,
// and every figure of the impact strip as it would be.
#include "core/commands/position_commands.h"
#include "core/document/document.h"
#include "core/drawing/org_chart.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"
#include "tests/core/drawing/sample_org.h"
#include "tests/support/temp_folder.h"

using namespace orgwright;
using namespace orgwright::bench;

namespace {

constexpr int kMoves = 400;
constexpr Quarter kQuarter{2026 * 4 + 3};

class Bench {
public:
    explicit Bench(std::int32_t positions)
        : m_document(Document::create(m_folder.file("plan.orgplan"), planOf(positions)))
        , m_chart(m_document->plan(), kBaseline, {}, drawing::sampleWords()) {
        m_document->totals(kBaseline);
        m_document->staffing(kBaseline, kQuarter);
    }

    /// Milliseconds of each mouse move with a branch of this size in the hand.
    std::vector<double> movesWith(std::int32_t least, std::int32_t most) {
        std::vector<double> times;
        for (int i = 0; i < kMoves; ++i) {
            const PositionId dragged = branch(least, most);
            const drawing::Point at = somewhere();
            times.push_back(ownTime([&] { move(dragged, at); }));
        }
        return times;
    }

private:
    PositionId branch(std::int32_t least, std::int32_t most) {
        for (;;) {
            const auto node = drawing::Node(1 + m_random() % std::uint32_t(m_chart.size() - 1));
            const std::int32_t size = m_chart.end(node) - node;
            if (size >= least && size <= most)
                return m_chart.id(node);
        }
    }
    /// On a card or a little beside one.
    drawing::Point somewhere() {
        const drawing::Rect card = m_chart.card(drawing::Node(m_random() % std::uint32_t(m_chart.size())));
        const auto within = [&](drawing::Length from, drawing::Length length) {
            return from - 80 + drawing::Length(m_random() % std::uint32_t(length + 160));
        };
        return {within(card.x, card.width), within(card.y, card.height)};
    }
    void move(PositionId dragged, drawing::Point at) {
        const auto place = m_chart.dropPlaceAt(at);
        if (!place || place->manager == drawing::kNoNode)
            return;
        const PositionId manager = m_chart.id(place->manager);
        if (whyNotMovePosition(m_document->plan().org(kBaseline), dragged, manager))
            return;
        (void)m_document->preview(
            kBaseline,
            [&](Editor& editor) { return movePositions(editor, std::span(&dragged, 1), {manager}); },
            [&](const Plan&, const Totals& totals, const Changes&) {
                m_after = totals.measures();
                m_branch = totals.branch(manager);
                m_mix = m_document->staffing(kBaseline, kQuarter).mix();
            });
    }

    testing::OwnStateHome m_state;
    testing::TempFolder m_folder;
    std::unique_ptr<Document> m_document;
    drawing::OrgChart m_chart;
    std::mt19937 m_random{5};
    Measures m_after;
    BranchTotals m_branch;
    Mix m_mix;
};

void tell(const char* what, const std::vector<double>& times) {
    report("P4", what, percentile(times, 0.95), "ms a mouse move, p95", Must::BeAtMost, 2,
           "median %.3f ms, longest %.2f", median(times), percentile(times, 1));
}

} // namespace

int main() {
    Bench few(1'000);
    tell("drag preview, 1,000, a team in the hand", few.movesWith(5, 100));
    Bench many(100'000);
    tell("drag preview, 100,000, one card in the hand", many.movesWith(1, 1));
    tell("drag preview, 100,000, a team in the hand", many.movesWith(5, 500));
    tell("drag preview, 100,000, over a thousand in the hand", many.movesWith(1'000, 30'000));
}
