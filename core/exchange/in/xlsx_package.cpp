// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/xlsx_package.h"

#include "core/exchange/in/opc_relations.h"
#include "core/exchange/in/xml_stream.h"
#include "core/exchange/in/zip_archive.h"

#include <array>
#include <utility>

namespace orgwright {
namespace {

constexpr std::size_t kMostSheets = 10'000;

class WorkbookHandler : public XmlHandler {
public:
    WorkbookHandler(XlsxPackage& package, const OpcRelations& relations)
        : m_package(package)
        , m_relations(relations) {}

    void opened(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr")
            m_package.countsFrom1904 = attributes.isTrue("date1904");
        else if (name == "sheet" && m_package.sheets.size() < kMostSheets)
            takeSheet(attributes);
    }

private:
    void takeSheet(const XmlAttributes& attributes) {
        const auto found = m_relations.find(attributes.qualified("id"));
        if (found == m_relations.end() || found->second.type != "worksheet")
            return;
        const std::string_view state = attributes.value("state");
        m_package.sheets.push_back(
            {{std::string(attributes.value("name")), state == "hidden" || state == "veryHidden"},
             found->second.part});
    }

    XlsxPackage& m_package;
    const OpcRelations& m_relations;
};

/// What the archive is, if it is no workbook that we read.
TableError otherFormat(const ZipArchive& archive) {
    constexpr auto kSigns = std::to_array<std::pair<const char*, const char*>>({
        {"xl/workbook.bin", "XLSB"},
        {"word/document.xml", "DOCX"},
        {"ppt/presentation.xml", "PPTX"},
        {"META-INF/manifest.xml", "ODS"},
        {"Index/Document.iwa", "Numbers"},
    });
    for (const auto& [part, name] : kSigns) {
        if (archive.has(part))
            return {TableErrorKind::OtherFormat, 0, 0, {name}};
    }
    return {TableErrorKind::OtherFormat, 0, 0, {"ZIP"}};
}

} // namespace

tl::expected<XlsxPackage, TableError> readXlsxPackage(ZipArchive& archive) {
    if (archive.has("xl/workbook.bin") || !archive.has("_rels/.rels"))
        return tl::make_unexpected(otherFormat(archive));
    const auto root = readOpcRelations(archive, {});
    if (!root)
        return tl::make_unexpected(root.error());
    const std::string workbook = partOfType(*root, "officeDocument");
    if (!archive.has(workbook) || archive.has("word/document.xml") || archive.has("ppt/presentation.xml"))
        return tl::make_unexpected(otherFormat(archive));
    const auto relations = readOpcRelations(archive, workbook);
    if (!relations)
        return tl::make_unexpected(relations.error());
    XlsxPackage package;
    WorkbookHandler handler(package, *relations);
    if (const auto error = readXmlPart(archive, workbook, handler))
        return tl::make_unexpected(*error);
    package.sharedStrings = partOfType(*relations, "sharedStrings");
    package.styles = partOfType(*relations, "styles");
    return package;
}

} // namespace orgwright
