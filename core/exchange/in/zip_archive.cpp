// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/zip_archive.h"

#include <vector>
#include <zip.h>

namespace orgwright {
namespace {

constexpr std::size_t kChunkBytes = 64 * 1024;

TableError damaged(const std::string& part = {}) {
    return {TableErrorKind::Damaged, 0, 0, part.empty() ? std::vector<std::string>{} : std::vector{part}};
}

struct CloseEntry {
    void operator()(zip_file* entry) const { zip_fclose(entry); }
};
using Entry = std::unique_ptr<zip_file, CloseEntry>;

/// Whether something unpacks to more than it could if it were made for reading.
bool isBomb(std::size_t unpacked, std::size_t packed) {
    return unpacked > kSmallUnpackedBytes && unpacked / kMostZipRatio > packed;
}

TableError bomb() {
    return {TableErrorKind::ZipBomb, 0, 0, {std::to_string(kMostZipRatio)}};
}

zip* openForReading(std::string_view bytes) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (source == nullptr)
        return nullptr;
    zip* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (archive == nullptr)
        zip_source_free(source);
    return archive;
}

} // namespace

void ZipArchive::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

tl::expected<ZipArchive, TableError> ZipArchive::open(std::string_view bytes) {
    ZipArchive archive(openForReading(bytes), bytes.size());
    if (!archive.m_archive)
        return tl::make_unexpected(damaged());
    if (const auto why = archive.whyNotSizes())
        return tl::make_unexpected(*why);
    return archive;
}

std::optional<TableError> ZipArchive::whyTooMuch(std::size_t unpacked) const {
    if (isBomb(unpacked, m_size))
        return bomb();
    if (unpacked > kMostUnpackedBytes)
        return TableError{TableErrorKind::TooLarge, 0, 0, {std::to_string(kMostUnpackedBytes)}};
    return std::nullopt;
}

std::optional<TableError> ZipArchive::whyNotSizes() const {
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count < 0 || count > static_cast<zip_int64_t>(kMostZipEntries))
        return damaged();
    std::size_t sum = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t status;
        if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(i), 0, &status) != 0)
            return damaged();
        const std::size_t size = status.valid & ZIP_STAT_SIZE ? status.size : 0;
        if (isBomb(size, status.valid & ZIP_STAT_COMP_SIZE ? status.comp_size : 0))
            return bomb();
        // Each against what is left of the bound, so that the sum cannot overflow.
        sum = size > kMostUnpackedBytes * kMostZipRatio ? size : sum + size;
        if (const auto why = whyTooMuch(sum))
            return why;
    }
    return std::nullopt;
}

bool ZipArchive::has(const std::string& name) const {
    return zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

std::size_t ZipArchive::statedSize(const std::string& name) const {
    zip_stat_t status;
    if (zip_stat(m_archive.get(), name.c_str(), ZIP_FL_NOCASE, &status) != 0 ||
        !(status.valid & ZIP_STAT_SIZE))
        return 0;
    return status.size;
}

tl::expected<void, TableError> ZipArchive::read(const std::string& name, const Sink& sink) {
    zip_stat_t status;
    if (zip_stat(m_archive.get(), name.c_str(), ZIP_FL_NOCASE, &status) != 0)
        return tl::make_unexpected(damaged(name));
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE)
        return tl::make_unexpected(TableError{TableErrorKind::Encrypted});
    const Entry entry(zip_fopen_index(m_archive.get(), status.index, 0));
    if (!entry)
        return tl::make_unexpected(damaged(name));
    std::vector<char> chunk(kChunkBytes);
    std::size_t unpacked = 0;
    for (;;) {
        const zip_int64_t count = zip_fread(entry.get(), chunk.data(), chunk.size());
        if (count < 0)
            return tl::make_unexpected(damaged(name));
        unpacked += static_cast<std::size_t>(count);
        m_unpacked += static_cast<std::size_t>(count);
        if (isBomb(unpacked, status.valid & ZIP_STAT_COMP_SIZE ? status.comp_size : 0))
            return tl::make_unexpected(bomb());
        if (const auto why = whyTooMuch(m_unpacked))
            return tl::make_unexpected(*why);
        if (!sink({chunk.data(), static_cast<std::size_t>(count)}, count == 0) || count == 0)
            return {};
    }
}

} // namespace orgwright
