// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/opc_relations.h"

#include "core/exchange/in/xml_stream.h"
#include "core/exchange/in/zip_archive.h"

#include <vector>

namespace orgwright {
namespace {

constexpr std::size_t kMostRelations = 10'000;

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

class RelationsHandler : public XmlHandler {
public:
    explicit RelationsHandler(std::string folder)
        : m_folder(std::move(folder)) {}

    void opened(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes.value("TargetMode") == "External" ||
            found.size() > kMostRelations)
            return;
        const std::string_view type = attributes.value("Type");
        found.emplace(attributes.value("Id"), OpcRelation{std::string(type.substr(type.rfind('/') + 1)),
                                                          resolved(m_folder, attributes.value("Target"))});
    }

    OpcRelations found;

private:
    std::string m_folder;
};

} // namespace

std::string opcRelationsOf(const std::string& part) {
    const std::string folder = folderOf(part);
    const std::string file = part.substr(folder.empty() ? 0 : folder.size() + 1);
    return (folder.empty() ? "" : folder + "/") + "_rels/" + file + ".rels";
}

tl::expected<OpcRelations, TableError> readOpcRelations(ZipArchive& archive, const std::string& part) {
    RelationsHandler handler(folderOf(part));
    if (const auto error = readXmlPart(archive, opcRelationsOf(part), handler))
        return tl::make_unexpected(*error);
    return std::move(handler.found);
}

std::string partOfType(const OpcRelations& relations, std::string_view type) {
    for (const auto& [id, relation] : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

} // namespace orgwright
