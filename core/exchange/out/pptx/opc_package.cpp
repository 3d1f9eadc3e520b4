// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/opc_package.h"

#include "core/exchange/out/pptx/ooxml_names.h"
#include "core/exchange/out/svg_writer.h"

#include <array>
#include <fmt/format.h>
#include <memory>
#include <stdexcept>
#include <zip.h>

namespace orgwright {
namespace {

// The first of January 2020, noon, in MS-DOS form: equal packages give equal bytes.
constexpr zip_uint16_t kDosDate = ((2020 - 1980) << 9) | (1 << 5) | 1;
constexpr zip_uint16_t kDosTime = 12 << 11;

std::string escaped(std::string_view text) {
    std::string out;
    appendXmlText(out, text);
    return out;
}

std::string partFolder(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

/// "ppt/_rels/presentation.xml.rels" for "ppt/presentation.xml".
std::string relationsPath(const std::string& source) {
    const std::string folder = partFolder(source);
    return folder + "_rels/" + source.substr(folder.size()) + ".rels";
}

class ZipWriter {
public:
    ZipWriter()
        : m_source(zip_source_buffer_create(nullptr, 0, 0, nullptr)) {
        m_zip = m_source != nullptr ? zip_open_from_source(m_source, ZIP_TRUNCATE, nullptr) : nullptr;
        if (m_zip == nullptr) {
            zip_source_free(m_source);
            throw std::bad_alloc();
        }
        zip_source_keep(m_source);
    }
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;
    ~ZipWriter() {
        if (m_zip != nullptr)
            zip_discard(m_zip);
        zip_source_free(m_source);
    }

    /// The bytes must live until finish().
    void add(const std::string& path, const std::string& bytes) {
        zip_source_t* content = zip_source_buffer(m_zip, bytes.data(), bytes.size(), 0);
        const zip_int64_t entry =
            content != nullptr ? zip_file_add(m_zip, path.c_str(), content, ZIP_FL_ENC_UTF_8) : -1;
        if (entry < 0) {
            zip_source_free(content);
            throw std::runtime_error("a part cannot be added: " + path);
        }
        const auto index = static_cast<zip_uint64_t>(entry);
        zip_set_file_compression(m_zip, index, ZIP_CM_DEFLATE, 6);
        zip_file_set_dostime(m_zip, index, kDosTime, kDosDate, 0);
        zip_file_set_external_attributes(m_zip, index, 0, ZIP_OPSYS_DOS, 0);
    }

    std::string finish() {
        if (zip_close(m_zip) != 0)
            throw std::runtime_error("the package cannot be put together");
        m_zip = nullptr;
        zip_stat_t status;
        if (zip_source_stat(m_source, &status) != 0 || zip_source_open(m_source) != 0)
            throw std::runtime_error("the package cannot be read back");
        std::string bytes(status.size, '\0');
        const zip_int64_t got = zip_source_read(m_source, bytes.data(), bytes.size());
        zip_source_close(m_source);
        if (got < 0 || static_cast<zip_uint64_t>(got) != status.size)
            throw std::runtime_error("the package cannot be read back");
        return bytes;
    }

private:
    zip_source_t* m_source;
    zip_t* m_zip = nullptr;
};

} // namespace

void OpcPackage::add(std::string path, std::string_view contentType, std::string bytes) {
    m_parts.push_back({std::move(path), std::string(contentType), std::move(bytes)});
}

std::string OpcPackage::relate(const std::string& source, std::string_view type, const std::string& target,
                               std::string id) {
    auto& relations = m_relations[source];
    if (id.empty())
        id = fmt::format("rId{}", relations.size() + 1);
    const bool isWhole = type.find("://") != std::string_view::npos;
    relations.push_back(
        {id, isWhole ? std::string(type) : std::string(pptx::kRelations).append("/").append(type), target});
    return id;
}

std::string OpcPackage::contentTypes() const {
    std::string out(pptx::kXmlHead);
    out += "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (const Part& part : m_parts)
        out += fmt::format("<Override PartName=\"/{}\" ContentType=\"{}\"/>", escaped(part.path),
                           escaped(part.contentType));
    return out + "</Types>";
}

std::string OpcPackage::relationsOf(const std::string& source, const std::vector<Relation>& relations) {
    std::string out(pptx::kXmlHead);
    out += "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const Relation& relation : relations)
        out += fmt::format("<Relationship Id=\"{}\" Type=\"{}\" Target=\"{}{}\"/>", escaped(relation.id),
                           escaped(relation.type), source.empty() ? "" : "/", escaped(relation.target));
    return out + "</Relationships>";
}

std::string OpcPackage::bytes() const {
    const std::string types = contentTypes();
    std::map<std::string, std::string> relations;
    for (const auto& [source, list] : m_relations)
        relations[relationsPath(source)] = relationsOf(source, list);
    ZipWriter zip;
    zip.add("[Content_Types].xml", types);
    for (const auto& [path, text] : relations)
        zip.add(path, text);
    for (const Part& part : m_parts)
        zip.add(part.path, part.bytes);
    return zip.finish();
}

} // namespace orgwright
