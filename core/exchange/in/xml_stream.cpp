// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/xml_stream.h"

#include "core/exchange/in/zip_archive.h"

#include <array>
#include <expat.h>
#include <memory>

namespace orgwright {
namespace {

constexpr char kSeparator = '|'; // between namespace and name; no namespace we look for holds it
constexpr XML_Index kMostTagBytes = 1'000'000;

constexpr auto kNamespaces = std::to_array<std::string_view>({
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/relationships",
});

std::string_view localName(std::string_view name) {
    const std::size_t separator = name.rfind(kSeparator);
    if (separator == name.npos)
        return name;
    for (const std::string_view known : kNamespaces) {
        if (name.substr(0, separator) == known)
            return name.substr(separator + 1);
    }
    return {};
}

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/// The library's parser with this program's limits around the handler.
class Parser {
public:
    Parser(const std::string& part, XmlHandler& handler, const PartProgress& progress)
        : m_part(part)
        , m_handler(handler)
        , m_progress(progress)
        , m_parser(XML_ParserCreateNS(nullptr, kSeparator)) {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &Parser::opened, &Parser::closed);
        XML_SetCharacterDataHandler(m_parser.get(), &Parser::text);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), &Parser::doctype);
    }

    bool feed(std::string_view chunk, bool isLast) {
        const auto status = XML_Parse(m_parser.get(), chunk.data(), static_cast<int>(chunk.size()), isLast);
        m_fed += static_cast<XML_Index>(chunk.size());
        const XML_Index waiting = m_fed - XML_GetCurrentByteIndex(m_parser.get());
        if (!m_failure && (status != XML_STATUS_OK || (waiting > kMostTagBytes && !isLast)))
            m_failure = damaged();
        if (!m_failure && m_progress && !m_progress(chunk.size()))
            m_failure = TableError{TableErrorKind::Cancelled};
        return !m_failure;
    }

    const std::optional<TableError>& failure() const { return m_failure; }

private:
    static Parser& self(void* data) { return *static_cast<Parser*>(data); }

    TableError damaged() const { return {TableErrorKind::Damaged, 0, 0, {m_part}}; }

    void stop(const TableError& error) {
        m_failure = error;
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    void stopIfHandlerFailed() {
        if (m_handler.failure())
            stop(*m_handler.failure());
    }

    // The library may still deliver a little after it was told to stop: each of these leaves that alone.
    static void opened(void* data, const XML_Char* name, const XML_Char** attributes) {
        Parser& parser = self(data);
        if (parser.m_failure)
            return;
        if (++parser.m_depth > kMostXmlDepth) {
            parser.stop({TableErrorKind::TooDeep, 0, 0, {std::to_string(kMostXmlDepth)}});
            return;
        }
        parser.m_handler.opened(localName(name), XmlAttributes(attributes));
        parser.stopIfHandlerFailed();
    }

    static void closed(void* data, const XML_Char* name) {
        Parser& parser = self(data);
        if (parser.m_failure)
            return;
        --parser.m_depth;
        parser.m_handler.closed(localName(name));
        parser.stopIfHandlerFailed();
    }

    static void text(void* data, const XML_Char* text, int length) {
        Parser& parser = self(data);
        if (parser.m_failure)
            return;
        parser.m_handler.text({text, static_cast<std::size_t>(length)});
        parser.stopIfHandlerFailed();
    }

    static void doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        self(data).stop(self(data).damaged());
    }

    const std::string& m_part;
    XmlHandler& m_handler;
    const PartProgress& m_progress;
    std::unique_ptr<XML_ParserStruct, FreeParser> m_parser;
    std::optional<TableError> m_failure;
    std::size_t m_depth = 0;
    XML_Index m_fed = 0;
};

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const {
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        if (name == *pair)
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::qualified(std::string_view name) const {
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        const std::string_view found = *pair;
        const std::size_t separator = found.rfind(kSeparator);
        if (separator != found.npos && found.substr(separator + 1) == name)
            return pair[1];
    }
    return {};
}

std::optional<TableError> readXmlPart(ZipArchive& archive, const std::string& part, XmlHandler& handler,
                                      const PartProgress& progress) {
    Parser parser(part, handler, progress);
    const auto read =
        archive.read(part, [&](std::string_view chunk, bool isLast) { return parser.feed(chunk, isLast); });
    if (parser.failure())
        return parser.failure();
    return read ? std::nullopt : std::optional(read.error());
}

} // namespace orgwright
