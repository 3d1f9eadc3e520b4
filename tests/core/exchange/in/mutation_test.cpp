// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/core/exchange/table_checks.h"
#include "tests/core/exchange/workbook_parts.h"

#include <array>
#include <random>

namespace orgwright {
namespace {

constexpr unsigned kSeed = 20261103;

/// Changes texts at random, the same way each time it is made anew.
class Mutator {
public:
    explicit Mutator(unsigned seed)
        : m_random(seed) {}

    std::string mutated(std::string bytes) {
        for (std::size_t i = below(4) + 1; i > 0 && !bytes.empty(); --i)
            mutate(bytes);
        return bytes;
    }

    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : m_random() % bound; }

private:
    void mutate(std::string& bytes) {
        static const auto kPieces = std::to_array<std::string>({"\"",
                                                                "\"\"",
                                                                ",",
                                                                ";",
                                                                "\r",
                                                                "\n",
                                                                "\r\n",
                                                                "\xEF\xBB\xBF",
                                                                "\xFF\xFE",
                                                                "\xC3",
                                                                std::string(1, '\0'),
                                                                "'=",
                                                                "sep=;\n",
                                                                "<row>",
                                                                "</row>",
                                                                "<c>",
                                                                "<v>",
                                                                "</v>",
                                                                "<c r=\"ZZ9\" t=\"s\">",
                                                                "&#0;",
                                                                "&lt;",
                                                                "]]>",
                                                                "<!--",
                                                                "_x0000_",
                                                                "99999999999"});
        const std::size_t at = below(bytes.size());
        switch (below(5)) {
        case 0:
            bytes[at] = static_cast<char>(m_random());
            break;
        case 1:
            bytes.erase(at, below(20) + 1);
            break;
        case 2:
            bytes.insert(at, kPieces[below(kPieces.size())]);
            break;
        case 3:
            bytes.insert(at, bytes.substr(below(bytes.size()), below(60)));
            break;
        default:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        }
    }

    std::mt19937 m_random;
};

/// Whatever came in: a refusal, or a table that keeps its promises.
void expectSound(const TableResult& table) {
    if (!table)
        return;
    ASSERT_LE(table->rowCount(), kMostTableRows);
    ASSERT_LE(table->columnCount(), kMostTableColumns);
    std::uint32_t line = 0;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        EXPECT_TRUE(table->origin().isWorkbook() || table->line(row) > line);
        line = table->line(row);
        for (std::size_t column = 0; column < table->columnCount(); ++column) {
            const std::string_view cell = table->cell(row, column);
            ASSERT_LE(cell.size(), kMostCellBytes);
            ASSERT_TRUE(isCleanUtf8(cell));
        }
    }
}

const char* const kCsv = "id,name,manager,\"pay, yearly\"\r\n1,\"Ada "
                         "\"\"L\"\"\",,50000\r\n2,\"Grace\nHopper\",1,'=1+1\r\n\r\n3;J\xC3\xBCrgen,2,-5\r\n";
const char* const kSheet =
    R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>pay</t></r><rPh><t>x</t></rPh></is></c></row>)"
    R"(<row r="2" spans="1:2"><c r="A2" s="1"><v>46329.5</v></c><c r="B2" t="b"><v>1</v></c></row><row r="9"><c><f>1+1</f><v>2E3</v></c><c t="e"><v>#N/A</v></c></row>)";
const char* const kShared = "<si><t>na_x0041_me</t></si><si><r><t>x</t></r></si>";

TEST(MutatedCsv, IsReadOrRefusedAndNothingElse) {
    Mutator mutator(kSeed);
    for (int i = 0; i < 20'000; ++i)
        expectSound(readTableBytes(mutator.mutated(kCsv)));
}

TEST(MutatedCsv, OfRandomBytesIsReadOrRefused) {
    Mutator mutator(kSeed + 1);
    for (int i = 0; i < 5'000; ++i) {
        std::string bytes;
        for (std::size_t length = mutator.below(200); length > 0; --length)
            bytes += "\",;\t|\r\n'=a\xC3\xBC"[mutator.below(12)];
        expectSound(readTableBytes(bytes));
    }
}

TEST(MutatedWorkbook, IsReadOrRefusedWhereTheArchiveIsChanged) {
    Mutator mutator(kSeed + 2);
    const std::string bytes = workbookOf(kSheet, kShared);
    for (int i = 0; i < 4'000; ++i)
        expectSound(readTableBytes(mutator.mutated(bytes)));
}

TEST(MutatedWorkbook, IsReadOrRefusedWhereAPartIsChanged) {
    Mutator mutator(kSeed + 3);
    for (int i = 0; i < 1'500; ++i) {
        auto parts = workbookParts(kSheet, kShared);
        auto part = parts.begin();
        std::advance(part, mutator.below(parts.size()));
        part->second = mutator.mutated(part->second);
        expectSound(readTableBytes(zipOf(parts)));
    }
}

} // namespace
} // namespace orgwright
