// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

// Counts what C++ code of this program asks of memory. Takes the place of the global operators, so one source
// file of a program includes it.

namespace orgwright::bench {

struct Allocations {
    std::int64_t count = 0;
    std::int64_t bytes = 0;
};

inline Allocations g_allocations;

/// What this work asks for, given back or not.
Allocations allocationsOf(const auto& work) {
    const Allocations before = g_allocations;
    work();
    return {g_allocations.count - before.count, g_allocations.bytes - before.bytes};
}

inline void* counted(std::size_t size) {
    ++g_allocations.count;
    g_allocations.bytes += static_cast<std::int64_t>(size);
    if (void* found = std::malloc(size == 0 ? 1 : size))
        return found;
    throw std::bad_alloc();
}

} // namespace orgwright::bench

void* operator new(std::size_t size) {
    return orgwright::bench::counted(size);
}
void* operator new[](std::size_t size) {
    return orgwright::bench::counted(size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    try {
        return orgwright::bench::counted(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}
