// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/table_error.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace orgwright {

class ZipArchive;

/// The attributes of one element while it is announced.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs)
        : m_pairs(pairs) {}

    /// The value of the attribute without a namespace; empty where there is none.
    std::string_view value(std::string_view name) const;
    /// The same for one in a namespace, whichever it is: r:id is "id".
    std::string_view qualified(std::string_view name) const;
    bool isTrue(std::string_view name) const { return value(name) == "1" || value(name) == "true"; }

private:
    const char* const* m_pairs;
};

/// What a part's elements are told to. Names are local ones of SpreadsheetML (both editions) and of package
/// relationships; an element of another namespace comes with an empty name, so that nobody takes it for a
/// known one.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void opened(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void closed(std::string_view) {}
    virtual void text(std::string_view) {} ///< in pieces of any size

    /// Set by the handler to stop the reading.
    const std::optional<TableError>& failure() const { return m_failure; }

protected:
    void fail(TableError error) { m_failure = std::move(error); }

private:
    std::optional<TableError> m_failure;
};

/// Told after each piece how many bytes it had; false cancels.
using PartProgress = std::function<bool(std::size_t bytes)>;

/// Reads a part of the archive piece by piece, in memory that does not grow with it. Refuses what the archive
/// and the handler refuse; TooDeep; Cancelled; Damaged for what is not well-formed, for a document type
/// declaration (so there are no entities of its own) and for a tag of more than 1 MB.
std::optional<TableError> readXmlPart(ZipArchive& archive, const std::string& part, XmlHandler& handler,
                                      const PartProgress& progress = {});

} // namespace orgwright
