// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace orgwright {

/// The look of a company's slides, taken from one of its presentations: a master with its layouts, theme and
/// pictures, and where they leave room. Nothing else of that presentation is in it.
struct SlideTemplate {
    /// In English Metric Units, 914,400 an inch.
    struct Place {
        std::int64_t x = 0;
        std::int64_t y = 0;
        std::int64_t width = 0;
        std::int64_t height = 0;
    };
    struct Link {
        std::string id; ///< as the part's text names it
        std::string type;
        std::size_t part = 0;
    };
    struct Part {
        std::string path;
        std::string contentType;
        std::string bytes;
        std::vector<Link> links;
    };

    std::vector<Part> parts;    ///< the first is the master
    std::string masterId;       ///< unique beside the ids of the layouts
    std::size_t theme = 0;      ///< of the master
    std::size_t titleOnly = 0;  ///< the layout that has a title and leaves the rest free
    std::size_t cover = 0;      ///< the layout of a deck's first slide; 0: there is none
    std::string coverTitleType; ///< what that calls its title: "ctrTitle" or "title"
    std::string coverSubtitle;  ///< the index of its line below; "": it has none
    std::int64_t width = 0;     ///< of a slide
    std::int64_t height = 0;
    /// A headline: where it stands, and its usual size in hundredths of a point.
    struct Headline {
        Place place;
        int size = 4400;
        bool isMoved = false; ///< elsewhere than the layout says, since that leaves too little room below
    };
    Headline title;      ///< of titleOnly
    Headline coverTitle; ///< of the cover
    Place body;          ///< what is meant for everything else
    bool isPlain = true; ///< the ground is light paper; else the drawing needs some of its own
};

} // namespace orgwright
