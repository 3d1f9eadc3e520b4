// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/table_source.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <cstring>
#include <fmt/format.h>

namespace orgwright {
namespace {

/// A roster as an HR system writes it: twelve columns, here and there a quoted cell.
std::string roster(int rows) {
    std::string csv = "Employee ID,Name,Job Title,Manager ID,Department,Team,Grade,Location,FTE,Salary,Start "
                      "Date,Email\r\n";
    for (int i = 0; i < rows; ++i) {
        const std::string_view title = i % 7 == 0 ? "\"Engineer, senior\"" : "Engineer";
        csv += fmt::format("E{:06},Person {},{},E{:06},Product,Team "
                           "{},L{},London,1.0,{},2021-{:02}-{:02},p{}@example.org\r\n",
                           i, i, title, i / 8, i % 200, i % 9, 40000 + i % 60000, i % 12 + 1, i % 28 + 1, i);
    }
    return csv;
}

/// The least that any reader of lines does: take the bytes, find each line's end.
std::size_t linesIn(const std::string& bytes) {
    const std::string copy = bytes;
    std::size_t lines = 0;
    const char* end = copy.data() + copy.size();
    for (const char* at = copy.data(); at < end; ++lines) {
        at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (at++ == nullptr)
            break;
    }
    return lines;
}

double secondsOf(const auto& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Bound and reader take turns, so that a busy machine slows both.
void csvToTable(benchmark::State& state) {
    const std::string csv = roster(static_cast<int>(state.range(0)));
    double reading = 0;
    double bound = 0;
    for (auto _ : state) {
        bound += secondsOf([&] { benchmark::DoNotOptimize(linesIn(csv)); });
        reading += secondsOf([&] { benchmark::DoNotOptimize(readTableBytes(csv)); });
    }
    const auto rounds = static_cast<double>(state.iterations());
    state.counters["table_ms"] = reading / rounds * 1000;
    state.counters["bytes_and_newlines_ms"] = bound / rounds * 1000;
    state.counters["ratio"] = reading / bound;
    state.counters["MB"] = static_cast<double>(csv.size()) / 1e6;
}
BENCHMARK(csvToTable)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace orgwright

BENCHMARK_MAIN();
