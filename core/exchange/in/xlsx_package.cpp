// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/xlsx_package.h"

#include "core/exchange/in/xml_stream.h"
#include "core/exchange/in/zip_archive.h"

#include <array>
#include <map>
#include <utility>

namespace orgwright {
namespace {

constexpr std::size_t kMostSheets = 10'000;

/// Makes "xl" and "../a/./b.xml" to "a/b.xml"; one that starts with a slash counts from the root.
std::string resolved(const std::string& folder, std::string_view target) {
    std::vector<std::string_view> steps;
    const auto take = [&](std::string_view path) {
        while (!path.empty()) {
            const std::string_view step = path.substr(0, path.find('/'));
            path.remove_prefix(std::min(step.size() + 1, path.size()));
            if (step == ".." && !steps.empty())
                steps.pop_back();
            else if (!step.empty() && step != "." && step != "..")
                steps.push_back(step);
        }
    };
    if (!target.starts_with('/'))
        take(folder);
    take(target);
    std::string name;
    for (const std::string_view step : steps)
        name.append(name.empty() ? "" : "/").append(step);
    return name;
}

std::string folderOf(const std::string& part) {
    const std::size_t slash = part.rfind('/');
    return slash == part.npos ? std::string() : part.substr(0, slash);
}

std::string relationshipsOf(const std::string& part) {
    const std::string folder = folderOf(part);
    const std::string file = part.substr(folder.empty() ? 0 : folder.size() + 1);
    return (folder.empty() ? "" : folder + "/") + "_rels/" + file + ".rels";
}

struct Relationship {
    std::string type; ///< the last step of the type's address, which both editions share
    std::string part;
};

class RelationshipsHandler : public XmlHandler {
public:
    explicit RelationshipsHandler(std::string folder)
        : m_folder(std::move(folder)) {}

    void opened(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes.value("TargetMode") == "External" ||
            byId.size() > kMostSheets)
            return;
        const std::string_view type = attributes.value("Type");
        byId.emplace(attributes.value("Id"), Relationship{std::string(type.substr(type.rfind('/') + 1)),
                                                          resolved(m_folder, attributes.value("Target"))});
    }

    std::string partOfType(std::string_view type) const {
        for (const auto& [id, relationship] : byId) {
            if (relationship.type == type)
                return relationship.part;
        }
        return {};
    }

    std::map<std::string, Relationship, std::less<>> byId;

private:
    std::string m_folder;
};

class WorkbookHandler : public XmlHandler {
public:
    WorkbookHandler(XlsxPackage& package, const RelationshipsHandler& relationships)
        : m_package(package)
        , m_relationships(relationships) {}

    void opened(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr")
            m_package.countsFrom1904 = attributes.isTrue("date1904");
        else if (name == "sheet" && m_package.sheets.size() < kMostSheets)
            takeSheet(attributes);
    }

private:
    void takeSheet(const XmlAttributes& attributes) {
        const auto found = m_relationships.byId.find(attributes.qualified("id"));
        if (found == m_relationships.byId.end() || found->second.type != "worksheet")
            return;
        const std::string_view state = attributes.value("state");
        m_package.sheets.push_back(
            {{std::string(attributes.value("name")), state == "hidden" || state == "veryHidden"},
             found->second.part});
    }

    XlsxPackage& m_package;
    const RelationshipsHandler& m_relationships;
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
    RelationshipsHandler root{std::string()};
    if (const auto error = readXmlPart(archive, "_rels/.rels", root))
        return tl::make_unexpected(*error);
    const std::string workbook = root.partOfType("officeDocument");
    if (!archive.has(workbook) || archive.has("word/document.xml") || archive.has("ppt/presentation.xml"))
        return tl::make_unexpected(otherFormat(archive));
    RelationshipsHandler relationships(folderOf(workbook));
    if (const auto error = readXmlPart(archive, relationshipsOf(workbook), relationships))
        return tl::make_unexpected(*error);
    XlsxPackage package;
    WorkbookHandler handler(package, relationships);
    if (const auto error = readXmlPart(archive, workbook, handler))
        return tl::make_unexpected(*error);
    package.sharedStrings = relationships.partOfType("sharedStrings");
    package.styles = relationships.partOfType("styles");
    return package;
}

} // namespace orgwright
