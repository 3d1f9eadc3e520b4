// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/file_kind.h"

#include "core/base/text.h"

#include <array>

namespace orgwright {
namespace {

using namespace std::string_view_literals;

struct Beginning {
    std::string_view bytes;
    std::string_view name;
};

constexpr auto kBinaryFormats = std::to_array<Beginning>({
    {"%PDF-"sv, "PDF"},
    {"\x89PNG\r\n"sv, "PNG"},
    {"\xFF\xD8\xFF"sv, "JPEG"},
    {"GIF8"sv, "GIF"},
    {"{\\rtf"sv, "RTF"},
    {"SQLite format 3\0"sv, "SQLite"},
    {"\x1F\x8B"sv, "GZIP"},
    {"7z\xBC\xAF"sv, "7-Zip"},
    {"Rar!"sv, "RAR"},
    {"\x7F"
     "ELF"sv,
     "ELF"},
});

// Web pages and XML that programs save under the name of a spreadsheet. In lower case.
constexpr auto kMarkup = std::to_array<Beginning>({{"<?xml", "XML"},
                                                   {"<!doctype", "HTML"},
                                                   {"<html", "HTML"},
                                                   {"<table", "HTML"},
                                                   {"<meta", "HTML"},
                                                   {"<head", "HTML"}});

constexpr std::string_view kOle = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
constexpr std::string_view kEncryptedPackage =
    "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv; // a stream's name, in UTF-16
constexpr std::string_view kWorkbook = "W\0o\0r\0k\0b\0o\0o\0k\0"sv;
constexpr std::string_view kBook = "B\0o\0o\0k\0\0\0"sv;

KnownFile oleKind(std::string_view bytes) {
    if (bytes.find(kEncryptedPackage) != bytes.npos)
        return {FileKind::EncryptedWorkbook};
    if (bytes.find(kWorkbook) != bytes.npos || bytes.find(kBook) != bytes.npos)
        return {FileKind::LegacyXls};
    return {FileKind::Other, "OLE"};
}

} // namespace

KnownFile fileKindOf(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv))
        return {FileKind::Zip};
    if (bytes.starts_with(kOle))
        return oleKind(bytes);
    for (const Beginning& format : kBinaryFormats) {
        if (bytes.starts_with(format.bytes))
            return {FileKind::Other, std::string(format.name)};
    }
    std::string_view text = bytes.substr(0, 256);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::string beginning = foldedCase(trimmed(text));
    for (const Beginning& format : kMarkup) {
        if (beginning.starts_with(format.bytes))
            return {FileKind::Other, std::string(format.name)};
    }
    return {FileKind::Text};
}

} // namespace orgwright
