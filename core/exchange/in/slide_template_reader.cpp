// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/slide_template_reader.h"

#include "core/exchange/in/file_kind.h"
#include "core/exchange/in/file_reader.h"
#include "core/exchange/in/opc_relations.h"
#include "core/exchange/in/template_xml.h"
#include "core/exchange/in/zip_archive.h"
#include "core/exchange/xml_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace orgwright {
namespace {

using TemplateFault = TemplateError;
using TemplatePart = SlideTemplate::Part;
using SlideRoom = SlideTemplate::Place;

constexpr std::size_t kMostLayouts = 200;
constexpr std::size_t kMostParts = 1000; // each may lead to the next
constexpr int kMostMasters = 20;
constexpr std::size_t kMostPartBytes = 20'000'000;
constexpr std::string_view kMainType = "application/vnd.openxmlformats-officedocument.presentationml.";

TemplateFault errorOf(const TableError& error, const std::string& part) {
    switch (error.kind) {
    case TableErrorKind::Encrypted:
        return {TemplateFault::Kind::Encrypted};
    case TableErrorKind::ZipBomb:
    case TableErrorKind::TooLarge:
        return {TemplateFault::Kind::TooLarge};
    default:
        return {TemplateFault::Kind::Damaged, part};
    }
}

/// Reads the master and what belongs to it. Throws TemplateError.
class TemplateReader {
public:
    explicit TemplateReader(ZipArchive archive)
        : m_archive(std::move(archive)) {}

    SlideTemplate read();

private:
    std::string bytesOf(const std::string& part);
    OpcRelations relationsOf(const std::string& part);
    std::string mainPart();
    std::size_t add(const std::string& path, const char* kind);
    std::size_t addKnown(const std::string& path, const std::string& type);
    void readMaster(const pugi::xml_document& presentation, const OpcRelations& relations);
    const pugi::xml_document& themeOf(std::size_t part);
    void choose();
    SlideTemplate::Headline headlineIn(std::size_t layout, const char* type) const;
    void measure(const pugi::xml_document& presentation);

    ZipArchive m_archive;
    pugi::xml_document m_types;
    SlideTemplate m_made;
    std::vector<std::string> m_sources; ///< of the parts
    std::vector<std::unique_ptr<pugi::xml_document>> m_texts;
    std::vector<std::size_t> m_layouts;
};

std::string TemplateReader::bytesOf(const std::string& part) {
    std::string bytes;
    const auto take = [&](std::string_view chunk, bool) {
        bytes += chunk;
        return bytes.size() <= kMostPartBytes;
    };
    if (const auto done = m_archive.read(part, take); !done)
        throw errorOf(done.error(), part);
    if (bytes.size() > kMostPartBytes)
        throw TemplateFault{TemplateFault::Kind::TooLarge, part};
    return bytes;
}

OpcRelations TemplateReader::relationsOf(const std::string& part) {
    if (!m_archive.has(opcRelationsOf(part)))
        return {};
    auto found = readOpcRelations(m_archive, part);
    if (!found)
        throw errorOf(found.error(), opcRelationsOf(part));
    return std::move(*found);
}

/// The presentation, if it is one without code.
std::string TemplateReader::mainPart() {
    const std::string main = partOfType(relationsOf({}), "officeDocument");
    if (main.empty() || !m_archive.has(main) || !m_archive.has("[Content_Types].xml"))
        throw TemplateFault{TemplateFault::Kind::NotPresentation, "ZIP"};
    if (!parseXml(m_types, bytesOf("[Content_Types].xml")))
        throw TemplateFault{TemplateFault::Kind::Damaged, "[Content_Types].xml"};
    const std::string type = contentTypeOf(m_types, main);
    if (type.find("macroEnabled") != std::string::npos || m_archive.has("ppt/vbaProject.bin"))
        throw TemplateFault{TemplateFault::Kind::Macros};
    const bool isSlides =
        type.starts_with(kMainType) &&
        (type.find("presentation.main") != std::string::npos ||
         type.find("template.main") != std::string::npos || type.find("slideshow.main") != std::string::npos);
    if (!isSlides)
        throw TemplateFault{TemplateFault::Kind::NotPresentation, m_archive.has("word/document.xml") ? "DOCX"
                                                                  : m_archive.has("xl/workbook.xml") ? "XLSX"
                                                                                                     : ""};
    return main;
}

/// A part of XML with what it refers to; relations that are not taken along take what refers to them with
/// them.
std::size_t TemplateReader::add(const std::string& path, const char* kind) {
    const auto known = std::find(m_sources.begin(), m_sources.end(), path);
    if (known != m_sources.end())
        return static_cast<std::size_t>(known - m_sources.begin());
    if (m_made.parts.size() >= kMostParts)
        throw TemplateFault{TemplateFault::Kind::TooLarge, path};
    auto text = std::make_unique<pugi::xml_document>();
    if (!parseXml(*text, bytesOf(path)))
        throw TemplateFault{TemplateFault::Kind::Damaged, path};
    const std::size_t index = m_made.parts.size();
    const auto number =
        std::count_if(m_made.parts.begin(), m_made.parts.end(), [&](const TemplatePart& part) {
            return part.path.find(std::string("/") + kind) != std::string::npos;
        });
    const std::string folder = kind == std::string_view("theme") ? "ppt/theme" : fmt::format("ppt/{}s", kind);
    m_made.parts.push_back(
        {fmt::format("{}/{}{}.xml", folder, kind, number + 1), contentTypeOf(m_types, path), {}, {}});
    m_sources.push_back(path);
    m_texts.push_back(nullptr);
    std::vector<std::string> kept;
    for (const auto& [id, relation] : relationsOf(path)) {
        if (!m_archive.has(relation.part))
            continue;
        const bool isLayoutOfMaster =
            kind == std::string_view("slideMaster") && relation.type == "slideLayout";
        if (relation.type != "image" && relation.type != "theme" && relation.type != "slideMaster" &&
            !isLayoutOfMaster)
            continue;
        const std::size_t target = addKnown(relation.part, relation.type);
        m_made.parts[index].links.push_back({id, relation.type, target});
        kept.push_back(id);
    }
    removeAllBut(*text, kept);
    m_texts[index] = std::move(text);
    return index;
}

std::size_t TemplateReader::addKnown(const std::string& path, const std::string& type) {
    if (type == "slideLayout") {
        if (m_layouts.size() >= kMostLayouts)
            throw TemplateFault{TemplateFault::Kind::TooLarge, path};
        const std::size_t index = add(path, "slideLayout");
        if (std::find(m_layouts.begin(), m_layouts.end(), index) == m_layouts.end())
            m_layouts.push_back(index);
        return index;
    }
    if (type != "image")
        return add(path, type.c_str());
    const auto known = std::find(m_sources.begin(), m_sources.end(), path);
    if (known != m_sources.end())
        return static_cast<std::size_t>(known - m_sources.begin());
    const std::size_t dot = path.rfind('.');
    m_made.parts.push_back({fmt::format("ppt/media/image{}{}", m_made.parts.size(),
                                        dot == path.npos ? "" : safeEnding(path.substr(dot))),
                            contentTypeOf(m_types, path),
                            bytesOf(path),
                            {}});
    m_sources.push_back(path);
    m_texts.push_back(nullptr);
    return m_made.parts.size() - 1;
}

/// The layouts for the deck's first slide and for all others.
void TemplateReader::choose() {
    const auto ofType = [&](const char* type) -> std::size_t {
        for (const std::size_t layout : m_layouts) {
            if (m_texts[layout]->document_element().attribute("type").value() == std::string_view(type))
                return layout;
        }
        return 0;
    };
    const auto withTitle = [&]() -> std::size_t {
        for (const std::size_t layout : m_layouts) {
            if (placeholder(*m_texts[layout], "title"))
                return layout;
        }
        return m_layouts.front();
    };
    m_made.titleOnly = ofType("titleOnly");
    if (m_made.titleOnly == 0)
        m_made.titleOnly = withTitle();
    m_made.cover = ofType("title");
    if (m_made.cover == 0)
        return;
    const pugi::xml_document& cover = *m_texts[m_made.cover];
    m_made.coverTitleType = placeholder(cover, "ctrTitle") ? "ctrTitle"
                            : placeholder(cover, "title")  ? "title"
                                                           : "";
    if (m_made.coverTitleType.empty())
        m_made.cover = 0;
    if (const pugi::xml_node line = placeholder(cover, "subTitle"))
        m_made.coverSubtitle = line.attribute("idx").as_string("0");
}

/// As the layout says, else as the master does.
SlideTemplate::Headline TemplateReader::headlineIn(std::size_t layout, const char* type) const {
    const pugi::xml_document& master = *m_texts.front();
    SlideTemplate::Headline found;
    found.place = placeOf(*m_texts[layout], type).value_or(placeOf(master, "title").value_or(SlideRoom{}));
    for (const int size :
         {textSizeOf(*m_texts[layout], type), textSizeOf(master, "title"), titleSizeOf(master)}) {
        if (size > 0) {
            found.size = size;
            break;
        }
    }
    return found;
}

void TemplateReader::measure(const pugi::xml_document& presentation) {
    const pugi::xml_node size = presentation.document_element().child("p:sldSz");
    m_made.width = std::clamp(size.attribute("cx").as_llong(), 914'400LL, 51'206'400LL);
    m_made.height = std::clamp(size.attribute("cy").as_llong(), 914'400LL, 51'206'400LL);
    const pugi::xml_document& master = *m_texts.front();
    const SlideRoom margin{m_made.width / 20, m_made.height / 20, m_made.width * 9 / 10,
                           m_made.height * 9 / 10};
    const SlideRoom whole{0, 0, m_made.width, m_made.height};
    m_made.title = headlineIn(m_made.titleOnly, "title");
    if (m_made.cover != 0)
        m_made.coverTitle = headlineIn(m_made.cover, m_made.coverTitleType.c_str());
    SlideRoom& title = m_made.title.place;
    title = within(title, whole);
    // A headline at the side or the foot leaves its place to the drawing and stands at the top.
    if (title.width < m_made.width / 4 || title.y + title.height > m_made.height / 2)
        m_made.title = {{margin.x, margin.y, margin.width, m_made.height / 10}, 2800, true};
    SlideRoom body = placeOf(master, "body").value_or(margin);
    const std::int64_t top = std::max(body.y, title.y + title.height);
    std::int64_t bottom = body.y + body.height;
    if (bottom - top < m_made.height / 2) {
        body = margin;
        bottom = margin.y + margin.height;
    }
    const std::int64_t from = std::min(std::max(top, title.y + title.height), bottom);
    m_made.body = within({body.x, from, body.width, bottom - from}, whole);
}

const pugi::xml_document& TemplateReader::themeOf(std::size_t part) {
    for (const SlideTemplate::Link& link : m_made.parts[part].links) {
        if (link.type == "theme") {
            m_made.theme = link.part;
            return *m_texts[link.part];
        }
    }
    throw TemplateFault{TemplateFault::Kind::Damaged, m_sources[part]};
}

/// The first that has a layout for drawings, else the first.
void TemplateReader::readMaster(const pugi::xml_document& presentation, const OpcRelations& relations) {
    const pugi::xml_node list = presentation.document_element().child("p:sldMasterIdLst");
    int tried = 0;
    const auto take = [&](const pugi::xml_node& each) {
        const auto master = relations.find(each.attribute("r:id").as_string());
        if (master == relations.end() || !m_archive.has(master->second.part))
            return false;
        m_made = {};
        m_sources.clear();
        m_texts.clear();
        m_layouts.clear();
        m_made.masterId = each.attribute("id").as_string("2147483648");
        add(master->second.part, "slideMaster");
        return std::any_of(m_layouts.begin(), m_layouts.end(), [&](std::size_t layout) {
            return m_texts[layout]->document_element().attribute("type").value() ==
                   std::string_view("titleOnly");
        });
    };
    for (const pugi::xml_node& each : list.children("p:sldMasterId")) {
        if (++tried <= kMostMasters && take(each))
            return;
    }
    take(list.child("p:sldMasterId"));
    if (m_layouts.empty())
        throw TemplateFault{TemplateFault::Kind::NoMaster};
}

SlideTemplate TemplateReader::read() {
    const std::string main = mainPart();
    pugi::xml_document presentation;
    if (!parseXml(presentation, bytesOf(main)))
        throw TemplateFault{TemplateFault::Kind::Damaged, main};
    readMaster(presentation, relationsOf(main));
    choose();
    measure(presentation);
    m_made.isPlain = isPlainGround(*m_texts[m_made.titleOnly], *m_texts.front(), themeOf(0), m_made.body);
    for (std::size_t i = 0; i < m_made.parts.size(); ++i) {
        if (m_texts[i])
            m_made.parts[i].bytes = xmlText(*m_texts[i]);
    }
    return std::move(m_made);
}

} // namespace

tl::expected<SlideTemplate, TemplateError> slideTemplateIn(std::string_view bytes) {
    const KnownFile known = fileKindOf(bytes);
    if (known.kind == FileKind::EncryptedWorkbook)
        return tl::make_unexpected(TemplateFault{TemplateFault::Kind::Encrypted});
    if (known.kind == FileKind::LegacyXls || known.name == "OLE")
        return tl::make_unexpected(TemplateFault{TemplateFault::Kind::Legacy});
    if (known.kind != FileKind::Zip)
        return tl::make_unexpected(TemplateFault{TemplateFault::Kind::NotPresentation, known.name});
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return tl::make_unexpected(errorOf(archive.error(), {}));
    try {
        return TemplateReader(std::move(*archive)).read();
    } catch (const TemplateFault& error) {
        return tl::make_unexpected(error);
    }
}

tl::expected<SlideTemplate, TemplateError> readSlideTemplate(const std::string& path) {
    const auto bytes = readFile(path, kMostTemplateBytes);
    if (!bytes)
        return tl::make_unexpected(TemplateFault{TemplateFault::Kind::Unreadable, {}, bytes.error()});
    return slideTemplateIn(*bytes);
}

} // namespace orgwright
