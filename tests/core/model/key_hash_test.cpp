// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/key_hash.h"

#include <gtest/gtest.h>
#include <set>
#include <string>

namespace orgwright {

TEST(KeyHash, IsTheSameForTheSameKeyWhereverItLies) {
    for (std::size_t size = 0; size < 40; ++size) {
        const std::string key(size, 'k');
        const std::string other = "x" + key + "y";
        EXPECT_EQ(keyHash(key), keyHash(std::string_view(other).substr(1, size))) << size;
    }
}

TEST(KeyHash, LooksAtEveryByteAndAtTheLength) {
    for (std::size_t size = 1; size < 40; ++size) {
        std::set<std::size_t> hashes{keyHash(std::string(size, 'k')), keyHash(std::string(size + 1, 'k'))};
        for (std::size_t at = 0; at < size; ++at) {
            std::string key(size, 'k');
            key[at] = 'x';
            hashes.insert(keyHash(key));
        }
        EXPECT_EQ(hashes.size(), size + 2) << size;
    }
}

} // namespace orgwright
