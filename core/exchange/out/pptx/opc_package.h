// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace orgwright {

/// A package of parts as Office's formats have them (ECMA-376 part 2: Open Packaging Conventions), in memory.
/// Parts keep the order in which they were added. All entries bear the same time, so that the same parts give
/// the same bytes.
class OpcPackage {
public:
    /// A part under a path without a leading slash, such as "ppt/slides/slide1.xml". Each path once.
    void add(std::string path, std::string_view contentType, std::string bytes);

    /// Says that one part stands to another in a relation; the package itself is the source "". The type is
    /// the end of its address in the namespace of office relationships ("slideLayout"), or a whole address.
    /// Returns the relation's id within its source: rId1, rId2, ... or the one given, which then all of that
    /// source have to be.
    std::string relate(const std::string& source, std::string_view type, const std::string& target,
                       std::string id = {});

    /// The package's file. Throws std::bad_alloc, and std::runtime_error where the library refuses.
    std::string bytes() const;

private:
    struct Part {
        std::string path;
        std::string contentType;
        std::string bytes;
    };
    struct Relation {
        std::string id;
        std::string type;
        std::string target;
    };

    std::string contentTypes() const;
    static std::string relationsOf(const std::string& source, const std::vector<Relation>& relations);

    std::vector<Part> m_parts;
    std::map<std::string, std::vector<Relation>> m_relations;
};

} // namespace orgwright
