// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/xlsx_numbers.h"
#include "core/exchange/in/xml_stream.h"

#include <map>
#include <vector>

namespace orgwright {

/// Reads which cell styles show dates.
class StylesHandler : public XmlHandler {
public:
    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;

    /// For a cell's style number; plain for one that does not exist.
    NumberKind kindOf(std::size_t style) const {
        return style < m_kinds.size() ? m_kinds[style] : NumberKind::Plain;
    }

private:
    std::map<unsigned, NumberKind> m_custom;
    std::vector<NumberKind> m_kinds;
    bool m_isInCellFormats = false;
};

} // namespace orgwright
