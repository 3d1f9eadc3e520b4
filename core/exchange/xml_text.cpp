// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_text.h"

namespace orgwright {
namespace {

class XmlText final : public pugi::xml_writer {
public:
    void write(const void* data, std::size_t size) override {
        text.append(static_cast<const char*>(data), size);
    }
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
};

} // namespace

std::string xmlText(const pugi::xml_document& document) {
    XmlText out;
    document.save(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return std::move(out.text);
}

} // namespace orgwright
