// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

namespace orgwright::bench {

// Machines differ and are noisy: a figure is a ratio in one run, own work and its bound or peer in turn, the
// median of five rounds. Times only say what was seen.

inline constexpr int kRounds = 5;

namespace detail {

inline double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

inline double milliseconds(clockid_t clock, const auto& work) {
    const double begin = now(clock);
    work();
    return now(clock) - begin;
}

} // namespace detail

/// Milliseconds of this thread's own time, so that what else runs on the machine counts little.
inline double ownTime(const auto& work) {
    return detail::milliseconds(CLOCK_THREAD_CPUTIME_ID, work);
}

/// Milliseconds that passed: for work that waits, for a disk or another process.
inline double wallTime(const auto& work) {
    return detail::milliseconds(CLOCK_MONOTONIC, work);
}

/// The value below which this share (0 to 1) of the values lies.
inline double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

inline double median(std::vector<double> values) {
    return percentile(std::move(values), 0.5);
}

/// Medians over the rounds.
struct Pair {
    double own = 0;
    double other = 0;
    double ratio = 0; ///< own by other, of each round
};

/// Each of the two gives the milliseconds of one round; they take turns.
inline Pair inTurn(const auto& own, const auto& other, int rounds = kRounds) {
    std::vector<double> owns, others, ratios;
    for (int round = 0; round < rounds; ++round) {
        owns.push_back(own());
        others.push_back(other());
        ratios.push_back(owns.back() / others.back());
    }
    return {median(owns), median(others), median(ratios)};
}

enum class Must { BeAtMost, BeAtLeast };

/// Prints a figure's one line: the target it has in the project's list, what it is, whether it is reached,
/// and what was seen.
[[gnu::format(printf, 7, 8)]] inline void report(const char* id, const std::string& what, double figure,
                                                 const char* unit, Must must, double target, const char* seen,
                                                 ...) {
    const bool isAtMost = must == Must::BeAtMost;
    const bool isReached = isAtMost ? figure <= target : figure >= target;
    std::printf("%-4s %-52s %8.4g %-26s %s %-6g %-8s ", id, what.c_str(), figure, unit,
                isAtMost ? "at most" : "at least", target, isReached ? "reached" : "MISSED");
    va_list arguments;
    va_start(arguments, seen);
    std::vprintf(seen, arguments);
    va_end(arguments);
    std::printf("\n");
    std::fflush(stdout);
}

/// A figure without a target.
[[gnu::format(printf, 3, 4)]] inline void note(const char* id, const std::string& what, const char* seen,
                                               ...) {
    std::printf("%-4s %-52s ", id, what.c_str());
    va_list arguments;
    va_start(arguments, seen);
    std::vprintf(seen, arguments);
    va_end(arguments);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace orgwright::bench
