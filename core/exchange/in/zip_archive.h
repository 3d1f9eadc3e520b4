// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/table_error.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

struct zip;

namespace orgwright {

/// What all parts of an archive may unpack to, whatever the archive's own size.
inline constexpr std::size_t kMostUnpackedBytes = 600'000'000;
/// An archive that unpacks to less is no bomb, however well it packs.
inline constexpr std::size_t kSmallUnpackedBytes = 1'000'000;
inline constexpr std::size_t kMostZipEntries = 10'000;

/// A ZIP archive in memory, for reading. Names are looked up in the archive only; nothing of it touches the
/// disk.
class ZipArchive {
public:
    /// `bytes` must outlive the archive. Refuses Damaged; ZipBomb where one entry, or all of them together,
    /// state a size over the ratio; TooLarge beyond kMostUnpackedBytes. Nothing is unpacked yet.
    static tl::expected<ZipArchive, TableError> open(std::string_view bytes);

    /// Whether a part has this name, in letters of any case, as package parts are compared.
    bool has(const std::string& name) const;

    /// False stops the reading, without an error of the archive's own.
    using Sink = std::function<bool(std::string_view chunk, bool isLast)>;

    /// Unpacks the part in chunks. What really comes out is counted against the same limits, over all calls
    /// together. Refuses Encrypted, ZipBomb, TooLarge and Damaged (also where the part is missing or its
    /// checksum is wrong).
    tl::expected<void, TableError> read(const std::string& name, const Sink& sink);

    /// What the part says it unpacks to; 0 where it is missing.
    std::size_t statedSize(const std::string& name) const;

private:
    struct Discard {
        void operator()(zip* archive) const;
    };

    ZipArchive(zip* archive, std::size_t size)
        : m_archive(archive)
        , m_size(size) {}
    std::optional<TableError> whyTooMuch(std::size_t unpacked) const;
    std::optional<TableError> whyNotSizes() const;

    std::unique_ptr<zip, Discard> m_archive;
    std::size_t m_size;
    std::size_t m_unpacked = 0;
};

} // namespace orgwright
