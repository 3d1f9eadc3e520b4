// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/pptx_writer.h"

#include "core/exchange/out/pptx/chart_part.h"
#include "core/exchange/out/pptx/ooxml_names.h"
#include "core/exchange/out/pptx/opc_package.h"
#include "core/exchange/out/pptx/shape_tree.h"
#include "core/exchange/out/pptx/slide_parts.h"
#include "core/exchange/out/pptx/slide_table.h"
#include "core/exchange/xml_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <sstream>

namespace orgwright::pptx {

using namespace drawing;

namespace {

constexpr Emu kPoint = 12'700;
constexpr Emu kNotesWidth = 6'858'000;
constexpr Emu kNotesHeight = 9'144'000;
constexpr int kFirstSlideId = 256;

std::string typeOf(std::string_view kind) {
    return fmt::format("application/vnd.openxmlformats-officedocument.presentationml.{}+xml", kind);
}

pugi::xml_node rootOf(pugi::xml_document& document, const char* name) {
    pugi::xml_node root = document.append_child(name);
    set(root, "xmlns:a", kDrawing);
    set(root, "xmlns:r", kRelations);
    set(root, "xmlns:p", kMain);
    return root;
}

/// The empty shape tree that every slide's parts begin with.
pugi::xml_node treeOf(pugi::xml_node root) {
    pugi::xml_node tree = child(child(root, "p:cSld"), "p:spTree");
    pugi::xml_node head = child(tree, "p:nvGrpSpPr");
    pugi::xml_node name = child(head, "p:cNvPr");
    set(name, "id", "1");
    set(name, "name", "");
    child(head, "p:cNvGrpSpPr");
    child(head, "p:nvPr");
    pugi::xml_node place = addPlace(child(tree, "p:grpSpPr"), {});
    for (const char* edge : {"a:chOff", "a:chExt"}) {
        pugi::xml_node node = child(place, edge);
        const bool isOffset = node.name() == std::string_view("a:chOff");
        set(node, isOffset ? "x" : "cx", "0");
        set(node, isOffset ? "y" : "cy", "0");
    }
    return tree;
}

struct Holder {
    const char* id;
    const char* name;
    std::string type;
    std::string place; ///< its index; "": it is the only one of its type
};

/// A placeholder, as large and where its layout says.
pugi::xml_node addHolder(pugi::xml_node tree, const Holder& holder) {
    pugi::xml_node shape = child(tree, "p:sp");
    pugi::xml_node head = child(shape, "p:nvSpPr");
    pugi::xml_node node = child(head, "p:cNvPr");
    set(node, "id", holder.id);
    set(node, "name", holder.name);
    set(child(child(head, "p:cNvSpPr"), "a:spLocks"), "noGrp", "1");
    pugi::xml_node ph = child(child(head, "p:nvPr"), "p:ph");
    set(ph, "type", holder.type);
    if (!holder.place.empty())
        set(ph, "idx", holder.place);
    child(shape, "p:spPr");
    return shape;
}

/// Of a size of its own, in hundredths of a point; 0: as its layout says.
void addHolder(pugi::xml_node tree, const Holder& holder, const std::string& text, int size = 0) {
    pugi::xml_node shape = addHolder(tree, holder);
    set(shape.child("p:nvSpPr").child("p:cNvPr"), "descr", cleanText(text));
    pugi::xml_node body = child(shape, "p:txBody");
    child(body, "a:bodyPr");
    child(body, "a:lstStyle");
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        pugi::xml_node paragraph = child(body, "a:p");
        if (line.empty())
            continue;
        pugi::xml_node run = child(paragraph, "a:r");
        if (size > 0)
            set(child(run, "a:rPr"), "sz", Emu{size});
        child(run, "a:t").text().set(cleanText(line).c_str());
    }
}

class Writer {
public:
    Writer(const SlideDeck& deck, const Palette& palette)
        : m_deck(deck)
        , m_palette(palette)
        , m_width(deck.look ? deck.look->width : static_cast<Emu>(deck.size.width) * kPoint)
        , m_height(deck.look ? deck.look->height : static_cast<Emu>(deck.size.height) * kPoint)
        , m_scale{static_cast<double>(m_width) / std::max(1, deck.slides.front().page.width)} {}

    tl::expected<std::string, WorkbookError> write();

private:
    static std::string slidePath(std::size_t index) {
        return fmt::format("ppt/slides/slide{}.xml", index + 1);
    }
    static std::string notesPath(std::size_t index) {
        return fmt::format("ppt/notesSlides/notesSlide{}.xml", index + 1);
    }
    bool hasNotes() const {
        return std::any_of(m_deck.slides.begin(), m_deck.slides.end(),
                           [](const Slide& slide) { return !slide.notes.empty(); });
    }
    /// What has no room at the usual size, since a template leaves too little, is made smaller.
    Scale scaleOf(const Slide& slide) const {
        return {std::min(m_scale.perUnit, static_cast<double>(m_height) / std::max(1, slide.page.height))};
    }
    void addProperties();
    void addMaster();
    void addLook();
    const std::string& lookPath(std::size_t part) const { return m_deck.look->parts[part].path; }
    std::string layoutFor(const Slide& slide) const;
    void addCover(pugi::xml_node tree, const Slide& slide) const;
    /// Whether the template has a slide of its own for this.
    bool isOnCover(const Slide& slide) const {
        return slide.isCover && m_deck.look && m_deck.look->cover != 0;
    }
    void addNotesMaster();
    void addPresentation();
    void addSlide(std::size_t index);
    void addChart(pugi::xml_node tree, std::size_t index, int id);
    void addNotes(std::size_t index);

    const SlideDeck& m_deck;
    const Palette& m_palette;
    Emu m_width;
    Emu m_height;
    Scale m_scale;
    OpcPackage m_package;
    std::optional<WorkbookError> m_failure;
};

void Writer::addProperties() {
    m_package.add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                  appProperties(m_deck.slides.size()));
    m_package.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
                  coreProperties(m_deck.title));
    m_package.relate("", "officeDocument", "ppt/presentation.xml");
    m_package.relate("",
                     "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                     "docProps/core.xml");
    m_package.relate("", "extended-properties", "docProps/app.xml");
}

void Writer::addMaster() {
    const SlideMeasures measures{m_width, m_height, m_scale};
    const std::string master = "ppt/slideMasters/slideMaster1.xml";
    const std::string layouts[] = {"ppt/slideLayouts/slideLayout1.xml", "ppt/slideLayouts/slideLayout2.xml"};
    const std::string texts[] = {titleOnlyLayout(measures), titleSlideLayout(measures)};
    m_package.add(master, typeOf("slideMaster"), slideMaster(measures));
    for (std::size_t i = 0; i < 2; ++i) {
        m_package.add(layouts[i], typeOf("slideLayout"), texts[i]);
        m_package.relate(master, "slideLayout", layouts[i]);
        m_package.relate(layouts[i], "slideMaster", master);
    }
    m_package.relate(master, "theme", "ppt/theme/theme1.xml");
    m_package.add("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml",
                  slideTheme());
}

void Writer::addLook() {
    for (const SlideTemplate::Part& part : m_deck.look->parts) {
        m_package.add(part.path, part.contentType, part.bytes);
        for (const SlideTemplate::Link& link : part.links)
            m_package.relate(part.path, link.type, lookPath(link.part), link.id);
    }
}

std::string Writer::layoutFor(const Slide& slide) const {
    if (!m_deck.look)
        return "ppt/slideLayouts/slideLayout1.xml";
    return lookPath(isOnCover(slide) ? m_deck.look->cover : m_deck.look->titleOnly);
}

/// The slide's words in the places that the template has for them.
void Writer::addCover(pugi::xml_node tree, const Slide& slide) const {
    std::string below;
    for (const Text& text : slide.page.texts) {
        if (text.role != Role::PageHeadline)
            below.append(below.empty() ? "" : " \u00B7 ").append(slide.page.textOf(text));
    }
    addHolder(tree, {"2", "Title", m_deck.look->coverTitleType, {}}, slide.title,
              fittingSize(slide.title, m_deck.look->coverTitle));
    if (!m_deck.look->coverSubtitle.empty())
        addHolder(tree, {"3", "Subtitle", "subTitle", m_deck.look->coverSubtitle}, below);
}

void Writer::addNotesMaster() {
    const std::string master = "ppt/notesMasters/notesMaster1.xml";
    m_package.add(master, typeOf("notesMaster"), notesMaster());
    m_package.relate(master, "theme", "ppt/theme/theme2.xml");
    m_package.add("ppt/theme/theme2.xml", "application/vnd.openxmlformats-officedocument.theme+xml",
                  slideTheme());
}

void Writer::addPresentation() {
    const std::string path = "ppt/presentation.xml";
    pugi::xml_document document;
    pugi::xml_node root = rootOf(document, "p:presentation");
    set(root, "saveSubsetFonts", "1");
    pugi::xml_node master = child(child(root, "p:sldMasterIdLst"), "p:sldMasterId");
    set(master, "id", m_deck.look ? m_deck.look->masterId : "2147483648");
    set(master, "r:id",
        m_package.relate(path, "slideMaster",
                         m_deck.look ? lookPath(0) : "ppt/slideMasters/slideMaster1.xml"));
    if (hasNotes())
        set(child(child(root, "p:notesMasterIdLst"), "p:notesMasterId"), "r:id",
            m_package.relate(path, "notesMaster", "ppt/notesMasters/notesMaster1.xml"));
    pugi::xml_node slides = child(root, "p:sldIdLst");
    for (std::size_t i = 0; i < m_deck.slides.size(); ++i) {
        pugi::xml_node slide = child(slides, "p:sldId");
        set(slide, "id", Emu{kFirstSlideId} + static_cast<Emu>(i));
        set(slide, "r:id", m_package.relate(path, "slide", slidePath(i)));
    }
    pugi::xml_node size = child(root, "p:sldSz");
    set(size, "cx", m_width);
    set(size, "cy", m_height);
    pugi::xml_node notes = child(root, "p:notesSz");
    set(notes, "cx", kNotesWidth);
    set(notes, "cy", kNotesHeight);
    m_package.add(path, typeOf("presentation.main"), xmlText(document));
    for (const auto& [name, text] : presentationParts()) {
        m_package.add(fmt::format("ppt/{}.xml", name), typeOf(name), text);
        m_package.relate(path, name, fmt::format("ppt/{}.xml", name));
    }
    m_package.relate(path, "theme", m_deck.look ? lookPath(m_deck.look->theme) : "ppt/theme/theme1.xml");
}

void Writer::addSlide(std::size_t index) {
    const Slide& slide = m_deck.slides[index];
    const std::string path = slidePath(index);
    m_package.relate(path, "slideLayout", layoutFor(slide));
    pugi::xml_document document;
    pugi::xml_node root = rootOf(document, "p:sld");
    pugi::xml_node tree = treeOf(root);
    std::map<std::int32_t, std::string> links;
    const ShapeContext context{m_palette, scaleOf(slide), m_deck.look.get(), [&](std::int32_t page) {
                                   std::string& id = links[page];
                                   if (id.empty())
                                       id = m_package.relate(path, "slide",
                                                             slidePath(static_cast<std::size_t>(page)));
                                   return id;
                               }};
    int next = 0;
    if (isOnCover(slide))
        addCover(tree, slide);
    else
        next = addShapes(tree, slide.page, context, 2);
    if (slide.chart)
        addChart(tree, index, next);
    if (slide.table)
        addTable(tree, *slide.table, Inks(m_palette, m_deck.look && !m_deck.look->isPlain), scaleOf(slide),
                 next);
    child(child(root, "p:clrMapOvr"), "a:masterClrMapping");
    if (!slide.notes.empty())
        addNotes(index);
    m_package.add(path, typeOf("slide"), xmlText(document));
}

/// With the workbook that its figures can be edited in.
void Writer::addChart(pugi::xml_node tree, std::size_t index, int id) {
    const SlideChart& chart = *m_deck.slides[index].chart;
    const std::string part = fmt::format("ppt/charts/chart{}.xml", index + 1);
    const std::string book = fmt::format("ppt/embeddings/figures{}.xlsx", index + 1);
    auto sheet = writeXlsx(chartSheet(chart), m_deck.scratchFolder);
    if (!sheet) {
        m_failure = sheet.error();
        return;
    }
    const Scale scale = scaleOf(m_deck.slides[index]);
    const Inks inks(m_palette, m_deck.look && !m_deck.look->isPlain);
    m_package.add(part, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                  chartPart(chart, inks, scale));
    m_package.add(book, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  std::move(*sheet));
    m_package.relate(part, "package", book);
    addChartFrame(tree, chart, scale, id, m_package.relate(slidePath(index), "chart", part));
}

void Writer::addNotes(std::size_t index) {
    const std::string path = notesPath(index);
    m_package.relate(slidePath(index), "notesSlide", path);
    m_package.relate(path, "notesMaster", "ppt/notesMasters/notesMaster1.xml");
    m_package.relate(path, "slide", slidePath(index));
    pugi::xml_document document;
    pugi::xml_node root = rootOf(document, "p:notes");
    pugi::xml_node tree = treeOf(root);
    addHolder(tree, {"2", "Slide image", "sldImg", "2"});
    addHolder(tree, {"3", "Notes", "body", "3"}, m_deck.slides[index].notes);
    child(child(root, "p:clrMapOvr"), "a:masterClrMapping");
    m_package.add(path, typeOf("notesSlide"), xmlText(document));
}

tl::expected<std::string, WorkbookError> Writer::write() {
    addProperties();
    if (m_deck.look)
        addLook();
    else
        addMaster();
    if (hasNotes())
        addNotesMaster();
    addPresentation();
    for (std::size_t i = 0; i < m_deck.slides.size(); ++i)
        addSlide(i);
    if (m_failure)
        return tl::make_unexpected(*m_failure);
    return m_package.bytes();
}

} // namespace
} // namespace orgwright::pptx

tl::expected<std::string, orgwright::WorkbookError> orgwright::writePptx(const SlideDeck& deck,
                                                                         const drawing::Palette& palette) {
    return pptx::Writer(deck, palette).write();
}
