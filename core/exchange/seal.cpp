// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seal.h"

#include <algorithm>
#include <array>
#include <new>
#include <sodium.h>

namespace orgwright {
namespace {

using namespace std::string_view_literals;

// The file: mark, salt, the key derivation's cost, the stream's header, then the pieces.
constexpr std::string_view kSealMark = "ORGSEAL\1"sv;
constexpr std::size_t kCostBytes = 16;
constexpr std::size_t kHeadBytes = kSealMark.size() + crypto_pwhash_SALTBYTES + kCostBytes +
                                   crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kPieceBytes = 65'536;
constexpr std::size_t kSealedPieceBytes = kPieceBytes + crypto_secretstream_xchacha20poly1305_ABYTES;

/// A key that is wiped when it is no longer needed.
class SealKey {
public:
    /// Throws std::bad_alloc where there is no memory for the derivation.
    SealKey(std::string_view passphrase, const unsigned char* salt) {
        if (crypto_pwhash(m_bytes.data(), m_bytes.size(), passphrase.data(), passphrase.size(), salt,
                          crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                          crypto_pwhash_ALG_ARGON2ID13) != 0)
            throw std::bad_alloc();
    }
    SealKey(const SealKey&) = delete;
    SealKey& operator=(const SealKey&) = delete;
    ~SealKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

    const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes{};
};

void requireSodium() {
    if (sodium_init() < 0)
        throw std::bad_alloc();
}

const unsigned char* bytesAt(std::string_view text, std::size_t at) {
    return reinterpret_cast<const unsigned char*>(text.data()) + at;
}

unsigned char* bytesAt(std::string& text, std::size_t at) {
    return reinterpret_cast<unsigned char*>(text.data()) + at;
}

/// The cost that a key is derived at, as it stands in the file: both numbers with the lowest byte first.
std::array<unsigned char, kCostBytes> usualCost() {
    std::array<unsigned char, kCostBytes> bytes{};
    const std::array<std::uint64_t, 2> numbers{crypto_pwhash_OPSLIMIT_MODERATE,
                                               crypto_pwhash_MEMLIMIT_MODERATE};
    for (std::size_t i = 0; i < kCostBytes; ++i)
        bytes[i] = static_cast<unsigned char>(numbers[i / 8] >> (8 * (i % 8)));
    return bytes;
}

} // namespace

bool isSealed(std::string_view beginning) {
    return beginning.substr(0, kSealMark.size() - 1) == kSealMark.substr(0, kSealMark.size() - 1);
}

tl::expected<std::string, SealError> sealed(std::string_view bytes, std::string_view passphrase) {
    if (bytes.size() > kMostSealedBytes)
        return tl::make_unexpected(SealError::TooLarge);
    requireSodium();
    std::string out(kSealMark);
    out.resize(kHeadBytes);
    constexpr std::size_t kCostAt = kSealMark.size() + crypto_pwhash_SALTBYTES;
    randombytes_buf(bytesAt(out, kSealMark.size()), crypto_pwhash_SALTBYTES);
    const auto cost = usualCost();
    std::copy(cost.begin(), cost.end(), bytesAt(out, kCostAt));
    const SealKey key(passphrase, bytesAt(out, kSealMark.size()));
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesAt(out, kCostAt + kCostBytes), key.data());
    std::size_t at = 0;
    do {
        const std::size_t size = std::min(kPieceBytes, bytes.size() - at);
        const std::size_t begin = out.size();
        out.resize(begin + size + crypto_secretstream_xchacha20poly1305_ABYTES);
        const bool isLast = at + size == bytes.size();
        crypto_secretstream_xchacha20poly1305_push(
            &state, bytesAt(out, begin), nullptr, bytesAt(bytes, at), size, nullptr, 0,
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        at += size;
    } while (at < bytes.size());
    sodium_memzero(&state, sizeof state);
    return out;
}

tl::expected<std::string, SealError> unsealed(std::string_view bytes, std::string_view passphrase) {
    const auto refused = [](SealError why) { return tl::make_unexpected(why); };
    if (!isSealed(bytes))
        return refused(SealError::NotSealed);
    if (!bytes.starts_with(kSealMark))
        return refused(SealError::Newer);
    if (bytes.size() < kHeadBytes + crypto_secretstream_xchacha20poly1305_ABYTES)
        return refused(SealError::Damaged);
    if (bytes.size() > kMostSealedBytes + kMostSealedBytes / 100)
        return refused(SealError::TooLarge);
    requireSodium();
    constexpr std::size_t kCostAt = kSealMark.size() + crypto_pwhash_SALTBYTES;
    const auto cost = usualCost();
    if (!std::equal(cost.begin(), cost.end(), bytesAt(bytes, kCostAt)))
        return refused(SealError::Newer);
    const SealKey key(passphrase, bytesAt(bytes, kSealMark.size()));
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesAt(bytes, kCostAt + kCostBytes),
                                                        key.data()) != 0)
        return refused(SealError::Damaged);
    std::string out;
    unsigned char tag = 0;
    for (std::size_t at = kHeadBytes; at < bytes.size();) {
        const std::size_t size = std::min(kSealedPieceBytes, bytes.size() - at);
        const bool isFirst = at == kHeadBytes;
        if (size < crypto_secretstream_xchacha20poly1305_ABYTES ||
            tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            return refused(SealError::Damaged);
        const std::size_t begin = out.size();
        out.resize(begin + size - crypto_secretstream_xchacha20poly1305_ABYTES);
        if (crypto_secretstream_xchacha20poly1305_pull(&state, bytesAt(out, begin), nullptr, &tag,
                                                       bytesAt(bytes, at), size, nullptr, 0) != 0)
            return refused(isFirst ? SealError::Passphrase : SealError::Damaged);
        at += size;
    }
    sodium_memzero(&state, sizeof state);
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return refused(SealError::Damaged);
    return out;
}

} // namespace orgwright
