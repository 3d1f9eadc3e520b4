// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/shape.h"

#include "core/layout/measure.h"
#include "core/layout/walk.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace orgwright::layout {

namespace {

constexpr std::int32_t kMostWideLevels = 3;

/// A picture no wider than this many cards is easy to take in whatever its shape, so it keeps its wide row.
constexpr std::int32_t kComfortableCards = 10;

/// Cards may become this much smaller on the screen or page than in the best picture found, for the sake of
/// one more level in wide rows.
constexpr double kWorthARow = 1.3;

/// Column heights are tried in steps of a twelfth of a doubling, so that a small change of the tree seldom
/// changes the choice.
constexpr double kStepsPerDoubling = 12;

/// Column heights tried for each number of wide levels; fewer where so many branches smooth the picture out.
constexpr int kRounds = 12;
constexpr int kRoundsOfMany = 5;
constexpr std::int32_t kMany = 20'000;

/// The search ends when it has looked at this many reports a node, on average, and at this many in all.
constexpr std::int64_t kMostSteps = 16;
constexpr std::int64_t kSmallWork = 20'000;

/// No further height is tried when the aspect is met this closely (log2: 3 %).
constexpr double kNearEnough = 0.04;

constexpr auto kShapeNowhere = [](std::int32_t, std::int64_t, std::int64_t) {};

std::int32_t heightOfStep(int step) {
    return std::int32_t(std::min<double>(kMaxExtent, std::exp2(step / kStepsPerDoubling)));
}

/// A picture that was tried.
struct Trial {
    Shape shape;
    double error = 0;  ///< log2 of its aspect over the wanted one: positive when too wide
    double needed = 0; ///< log2 of the height a screen of the wanted aspect must have to hold it
    bool isComfortable = false;
};

/// The search for a shape. With several roots it looks at the largest branch alone: the others share its
/// rule, and rows of roots make the whole come near the aspect by themselves.
class Search {
public:
    Search(Arrays& a, const Options& o, Scratch& scratch)
        : m_a(a)
        , m_options(o)
        , m_measure(a, o, scratch)
        , m_tolerance(std::log2(std::max(1.05, o.slack))) {
        for (std::int32_t root = 0; root < a.nodes(); root = next(a, root))
            if (a.count[std::size_t(root)] > a.count[std::size_t(m_root)])
                m_root = root;
    }

    void run() {
        m_a.shape = {0, kMaxExtent, kMaxExtent};
        m_measure.all();
        m_mostSteps = m_a.work.steps + kMostSteps * m_a.nodes() + kSmallWork;
        const Trial first = trial();
        m_leastStep = leastStep(first);
        const std::int32_t levels = mostLevels();
        const std::int32_t leastHeight = heightOfStep(m_leastStep);
        for (std::int32_t s = 0; s < std::int32_t(m_a.branches.size()); ++s)
            if (m_measure.mayChange(m_a.branches[std::size_t(s)], levels, leastHeight))
                m_open.push_back(s);
        std::vector<Trial> best;
        for (std::int32_t i = 0; i <= levels && (i == 0 || !isTired()); ++i)
            best.push_back(bestWith(i));
        m_a.shape = chosen(best).shape;
        if (m_a.isCut)
            m_measure.all();
        else
            m_measure.again(m_open);
    }

private:
    Trial measure(Shape shape) {
        m_a.shape = shape;
        m_measure.again(m_open);
        return trial();
    }

    Trial trial() const {
        const Size size = m_a.extent(m_root);
        const double card = m_a.size[std::size_t(m_root)].width + m_options.rowGap;
        const double asHigh = double(size.width) / m_options.aspect;
        return {m_a.shape, std::log2(asHigh / size.height), std::log2(std::max<double>(asHigh, size.height)),
                size.width <= kComfortableCards * card};
    }

    /// Columns lower than a quarter of the picture or than a handful of cards are not tried.
    int leastStep(const Trial& first) const {
        std::int64_t height = 0;
        std::int64_t cards = 1;
        for (const Branch& b : m_a.branches) {
            height += b.leafHeight;
            cards += b.leaves;
        }
        const double handful = std::log2(std::max(1.0, double(height) / double(cards) * kLeafColumn));
        return int(std::ceil(kStepsPerDoubling * std::max(handful, first.needed + first.error / 2 - 2)));
    }

    bool isTired() const { return m_a.work.steps > m_mostSteps; }

    std::int32_t mostLevels() const {
        std::int32_t deepest = 0;
        for (const Branch& b : m_a.branches)
            if (b.leaves < b.reports || b.level == 0)
                deepest = std::max(deepest, b.level + 1);
        return std::min(deepest, kMostWideLevels);
    }

    /// What a trial is worth, less is better: the height it needs, and far more for what is outside the
    /// tolerance.
    double cost(const Trial& trial) const {
        return trial.needed + 4 * std::max(0.0, std::abs(trial.error) - m_tolerance);
    }

    /// Closes in on the column height whose picture has the aspect: a larger one makes it narrower.
    Trial bestWith(std::int32_t levels) {
        Trial best = measure({levels, kMaxExtent, kMaxExtent});
        if (best.error >= 0)
            return best;
        double guess = kStepsPerDoubling * (best.needed + best.error / 2);
        int tooWide = m_leastStep - 1;
        int tooTall = int(kStepsPerDoubling * 32);
        const int rounds = m_a.nodes() < kMany ? kRounds : kRoundsOfMany;
        for (int i = 0; i < rounds && !isTired() && tooTall - tooWide > 1; ++i) {
            const bool inside = guess > tooWide && guess < tooTall;
            const int step = inside ? std::clamp(int(std::lround(guess)), tooWide + 1, tooTall - 1)
                                    : (tooWide + tooTall) / 2;
            const Trial trial = measure({levels, heightOfStep(step), kMaxExtent});
            if (cost(trial) < cost(best))
                best = trial;
            if (std::abs(trial.error) < kNearEnough)
                break;
            (trial.error > 0 ? tooWide : tooTall) = step;
            guess = step + kStepsPerDoubling * trial.error / 2;
        }
        return best;
    }

    /// The most wide levels whose picture is comfortable or costs little more than the best.
    const Trial& chosen(const std::vector<Trial>& trials) const {
        double least = cost(trials.front());
        for (const Trial& trial : trials)
            least = std::min(least, cost(trial));
        const Trial* best = &trials.front();
        for (const Trial& trial : trials)
            if (cost(trial) <= least + std::log2(kWorthARow) || trial.isComfortable)
                best = &trial;
        return *best;
    }

    Arrays& m_a;
    const Options& m_options;
    Measure m_measure;
    const double m_tolerance;
    std::int32_t m_root = 0;
    int m_leastStep = 0;
    std::int64_t m_mostSteps = 0;     ///< when the work gets there, the best picture so far is taken
    std::vector<std::int32_t> m_open; ///< slots of the branches that the shape can change
};

double errorOf(const Size& size, const Options& o) {
    return std::log2(double(size.width) / (double(size.height) * o.aspect));
}

/// Rows of roots: one row when that is not too wide, else the width that comes nearest.
std::int32_t rowWidthFor(Arrays& a, const Options& o) {
    a.shape.rowWidth = kMaxExtent;
    const Cover one = walkRoots(a, o, kMaxExtent, kShapeNowhere);
    if (one.steps < 2 || (one.width <= kMaxExtent && double(one.width) <= one.height * o.aspect * o.slack))
        return kMaxExtent;
    double low = 1;
    double high = double(std::min<std::int64_t>(one.width, kMaxExtent));
    double best = 1e9;
    std::int32_t width = kMaxExtent;
    for (int i = 0; i < 16; ++i) {
        a.shape.rowWidth = std::int32_t(std::sqrt(low * high));
        const double error = errorOf(totalOf(a, o), o);
        if (std::abs(error) < best) {
            best = std::abs(error);
            width = a.shape.rowWidth;
        }
        (error > 0 ? high : low) = a.shape.rowWidth;
    }
    return width;
}

} // namespace

Size totalOf(const Arrays& a, const Options& o) {
    const Cover cover = walkRoots(a, o, a.shape.rowWidth, kShapeNowhere);
    return {std::int32_t(std::min<std::int64_t>(cover.width, kMaxExtent)),
            std::int32_t(std::min<std::int64_t>(cover.height, kMaxExtent))};
}

void chooseShape(Arrays& a, const Options& o, Scratch& scratch) {
    a.shape = {};
    if (a.nodes() == 0)
        return;
    Search(a, o, scratch).run();
    a.shape.rowWidth = rowWidthFor(a, o);
}

void useShape(Arrays& a, const Options& o, Scratch& scratch, const Shape& shape) {
    a.shape = shape;
    Measure(a, o, scratch).all();
}

} // namespace orgwright::layout
