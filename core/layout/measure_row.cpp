// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Measure that lays reports side by side.
#include "core/layout/measure.h"
#include "core/layout/walk.h"

#include <algorithm>

namespace orgwright::layout {

namespace {

/// A kept outline has no more steps than this; what is below is summed up in the last one. It bounds the
/// memory of a chain of wide managers and costs some tucking-in twelve steps down.
constexpr std::size_t kMaxSteps = 12;

/// Appends the step, or widens the last one where the outline does not change or has no room left.
void extend(std::vector<Step>& outline, std::size_t begin, Step step, bool isLeft) {
    const std::size_t length = outline.size() - begin;
    if (length > 0 && (length == kMaxSteps || outline.back().x == step.x)) {
        Step& last = outline.back();
        last.x = isLeft ? std::min(last.x, step.x) : std::max(last.x, step.x);
        last.bottom = step.bottom;
        return;
    }
    outline.push_back(step);
}

} // namespace

std::int64_t Measure::addToRow(std::int32_t child, std::int64_t right) {
    const Arrays& a = m_arrays;
    const std::int32_t slot = a.slot[std::size_t(child)];
    const Size size = a.extent(child);
    const Step left{size.height, 0};
    const Step far{size.height, size.width};
    Contour::Edges edges{&left, &far, 1, 1};
    if (slot >= 0 && a.branches[std::size_t(slot)].outline >= 0) {
        const Branch& b = a.branches[std::size_t(slot)];
        const Step* first = a.outlines.data() + b.outline;
        edges = {first, first + b.leftSteps, b.leftSteps, b.rightSteps};
    }
    const std::int64_t x = m_scratch.row.distance(edges, m_options.rowGap);
    const bool framed = (a.flags[std::size_t(child)] & kFramed) != 0;
    const std::int64_t middle =
        framed ? size.width / 2 : a.card(child).x + a.size[std::size_t(child)].width / 2;
    if (x + size.width > kMaxExtent)
        return kMaxExtent + std::int64_t(1);
    m_scratch.entries.push_back(x + middle);
    m_scratch.offset[std::size_t(child)] = {std::int32_t(x), 0};
    m_scratch.row.add(edges, std::int32_t(x));
    return std::max(right, x + size.width);
}

std::int64_t Measure::addColumnToRow(std::int32_t first, std::int32_t past, std::int64_t right) {
    std::int32_t widest = 0;
    std::int32_t height = -m_options.stackGap;
    for (std::int32_t i = first; i < past; ++i) {
        widest = std::max(widest, m_arrays.size[std::size_t(i)].width);
        height += m_options.stackGap + m_arrays.size[std::size_t(i)].height;
    }
    const std::int32_t inset = m_options.indent / 2;
    const Step left{height, 0};
    const Step far{height, inset + widest};
    const Contour::Edges edges{&left, &far, 1, 1};
    const std::int64_t x = m_scratch.row.distance(edges, m_options.rowGap);
    if (x + far.x > kMaxExtent)
        return kMaxExtent + std::int64_t(1);
    m_scratch.entries.push_back(x);
    m_scratch.row.add(edges, std::int32_t(x));
    std::int32_t y = 0;
    for (std::int32_t i = first; i < past; ++i) {
        m_scratch.offset[std::size_t(i)] = {std::int32_t(x) + inset, y};
        y += m_options.stackGap + m_arrays.size[std::size_t(i)].height;
    }
    return std::max(right, x + far.x);
}

bool Measure::row(std::int32_t node, Branch& b, Draft& draft) {
    const std::int32_t end = next(m_arrays, node);
    const bool mayStack = m_arrays.wish[std::size_t(node)] == Style::Automatic && b.leaves < b.reports;
    m_scratch.row.clear();
    m_scratch.entries.clear();
    const std::int64_t before = m_scratch.row.steps();
    std::int64_t right = 0;
    for (std::int32_t child = node + 1; child < end && right <= kMaxExtent;) {
        std::int32_t past = child;
        while (mayStack && past < end && past - child < kLeafColumn && isPlain(m_arrays, past) &&
               !m_arrays.isAssistant(past))
            ++past;
        if (past - child > 1)
            right = addColumnToRow(child, past, right);
        else if (!b.hasAssistants || !m_arrays.isAssistant(child))
            right = addToRow(child, right);
        child = past - child > 1 ? past : next(m_arrays, child);
    }
    m_arrays.work.steps += b.reports + m_scratch.row.steps() - before;
    if (right > kMaxExtent)
        return false;
    b.style = Style::Wide;
    b.isCentred = true;
    beginHead(node, b, true, draft);
    draft.bodyX = draft.stem - middleOfEntries();
    draft.bodyY = draft.headBottom + m_options.aboveRow;
    draft.left = std::min(draft.left, draft.bodyX);
    draft.right = std::max(draft.right, draft.bodyX + right);
    draft.bottom = draft.bodyY + m_scratch.row.bottom();
    return true;
}

std::int64_t Measure::middleOfEntries() const {
    const std::vector<std::int64_t>& entries = m_scratch.entries;
    const std::int64_t middle = (entries.front() + entries.back()) / 2;
    const auto after = std::lower_bound(entries.begin(), entries.end(), middle);
    std::int64_t nearest = *after;
    if (after != entries.begin() && middle - *(after - 1) < nearest - middle)
        nearest = *(after - 1);
    return std::abs(nearest - middle) <= kSnap ? nearest : middle;
}

void Measure::keepOutline(Branch& b, const Draft& d) {
    std::vector<Step>& outlines = m_arrays.outlines;
    const std::size_t begin = outlines.size();
    const std::int32_t x = b.body.x;
    const std::int32_t y = b.body.y;
    const std::int32_t headBottom = b.card.y + std::int32_t(d.headBottom);
    extend(outlines, begin, {headBottom, b.card.x + std::int32_t(d.headLeft)}, true);
    for (const Step& step : m_scratch.row.left())
        extend(outlines, begin, {step.bottom + y, step.x + x}, true);
    const std::size_t middle = outlines.size();
    extend(outlines, middle, {headBottom, b.card.x + std::int32_t(d.headRight)}, false);
    for (auto step = m_scratch.row.right().rbegin(); step != m_scratch.row.right().rend(); ++step)
        extend(outlines, middle, {step->bottom + y, step->x + x}, false);
    b.outline = std::int32_t(begin);
    b.leftSteps = std::uint8_t(middle - begin);
    b.rightSteps = std::uint8_t(outlines.size() - middle);
}

} // namespace orgwright::layout
