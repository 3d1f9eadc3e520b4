// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/slide_template.h"

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <vector>

namespace orgwright {

/// Reads XML without entities of its own, under the prefixes a, p and r that PowerPoint gives. False where it
/// is not well-formed or nested deeper than kMostXmlDepth.
bool parseXml(pugi::xml_document& document, const std::string& bytes);

/// What a package says that a part's bytes are; "" where it does not.
std::string contentTypeOf(const pugi::xml_document& types, const std::string& part);

/// Takes away every element that refers to a relation by an id that is not among these, and with it the frame
/// that is nothing without it. What is only put around (tags, controls, behaviour) goes whole.
void removeAllBut(pugi::xml_document& document, const std::vector<std::string>& ids);

/// The p:ph of the first placeholder of a type; null where there is none.
pugi::xml_node placeholder(const pugi::xml_document& document, const char* type);
/// Where that stands, if it says so itself.
std::optional<SlideTemplate::Place> placeOf(const pugi::xml_document& document, const char* type);

/// The size that a placeholder, or a master's style of titles, gives to its first level, in hundredths of a
/// point; 0: none.
int textSizeOf(const pugi::xml_document& document, const char* type);
int titleSizeOf(const pugi::xml_document& master);

/// Whether slides of that layout have light paper under their body, by what it, else its master, says of the
/// ground, the theme of its colours, and by what lies there.
bool isPlainGround(const pugi::xml_document& layout, const pugi::xml_document& master,
                   const pugi::xml_document& theme, const SlideTemplate::Place& body);

/// The part of the place that is inside the other.
SlideTemplate::Place within(const SlideTemplate::Place& place, const SlideTemplate::Place& whole);

/// ".png" for ".PNG"; "" where it holds anything but letters and digits.
std::string safeEnding(const std::string& ending);

} // namespace orgwright
