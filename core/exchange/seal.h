// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace orgwright {

inline constexpr std::size_t kMostSealedBytes = 500'000'000;

enum class SealError : std::uint8_t {
    NotSealed,  ///< no sealed file of ours
    Newer,      ///< sealed by a later version, or by one that asks for more memory than we give
    Passphrase, ///< the passphrase is another one, or the beginning is damaged: these look the same
    Damaged,    ///< a bit is flipped, or the end is missing
    TooLarge,   ///< over kMostSealedBytes
};

/// Whether a file that begins so is sealed. The first 8 bytes are enough.
bool isSealed(std::string_view beginning);

/// The bytes so that nobody reads or changes them unnoticed who does not know the passphrase: a key by
/// Argon2id (libsodium's "moderate": 256 MiB, about half a second) and XChaCha20-Poly1305 in a stream of 64
/// KiB pieces (crypto_secretstream), whose order and end are authenticated. Never twice the same. Refuses
/// TooLarge. Throws std::bad_alloc.
tl::expected<std::string, SealError> sealed(std::string_view bytes, std::string_view passphrase);

/// What was sealed. Costs what sealing costs, whatever the file asks for.
tl::expected<std::string, SealError> unsealed(std::string_view bytes, std::string_view passphrase);

} // namespace orgwright
