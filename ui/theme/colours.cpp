// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include "ui/theme/colour_math.h"

namespace orgwright {

namespace {

QColor rgb(unsigned value) {
    return QColor::fromRgb(value);
}

QColor shadow(unsigned value, double share) {
    return faded(rgb(value), share);
}

// One table: each row is a role of LOOK with its light and its dark value.
struct Row {
    Tint role;
    unsigned light;
    unsigned dark;
};

constexpr Row kRoles[] = {
    {&Colours::canvas, 0xF3F1ED, 0x151618},    {&Colours::panel, 0xFBFAF8, 0x1D1E21},
    {&Colours::card, 0xFFFFFF, 0x26282C},      {&Colours::well, 0xEFEDE8, 0x17181B},
    {&Colours::raised, 0xFFFFFF, 0x2B2D32},    {&Colours::hover, 0xEDEAE4, 0x2B2D31},
    {&Colours::hair, 0xE4E1DB, 0x303236},      {&Colours::edge, 0xD9D6CF, 0x3D3F44},
    {&Colours::line, 0x847F77, 0x74726E},      {&Colours::ink, 0x1D1C1A, 0xEDEBE7},
    {&Colours::ink2, 0x5A5751, 0xB2AFA8},      {&Colours::ink3, 0x68645D, 0x96938D},
    {&Colours::primary, 0x262522, 0xEDEBE7},   {&Colours::onPrimary, 0xFFFFFF, 0x1A1A1A},
    {&Colours::accent, 0x2B59D9, 0x86A8FF},    {&Colours::soft, 0xE7ECFB, 0x2A3350},
    {&Colours::red, 0xB3261E, 0xF28B82},       {&Colours::amber, 0x8A5A00, 0xE3B341},
    {&Colours::green, 0x1E6F47, 0x6CC495},     {&Colours::tooltip, 0x262522, 0xEDEBE7},
    {&Colours::onTooltip, 0xFFFFFF, 0x1A1A1A},
};

Colours lightTable() {
    Colours colours;
    for (const Row& row : kRoles)
        colours.*row.role = rgb(row.light);
    colours.shadow = shadow(0x28241C, 0.22);
    colours.buckets = {rgb(0x563172), rgb(0xA95F2A), rgb(0x086556), rgb(0x7687AD)};
    colours.teams = {rgb(0x1E432A), rgb(0x752C55), rgb(0x554793), rgb(0x954905),
                     rgb(0x077682), rgb(0x9E6A60), rgb(0x88813A), rgb(0x6A8FBC)};
    colours.changes = {rgb(0x2B59D9), rgb(0x11706B), rgb(0xA1343C), rgb(0x7447B8), rgb(0x8A5A00)};
    return colours;
}

Colours darkTable() {
    Colours colours;
    colours.dark = true;
    for (const Row& row : kRoles)
        colours.*row.role = rgb(row.dark);
    colours.shadow = shadow(0x000000, 0.55);
    colours.buckets = {rgb(0x9A70B7), rgb(0xF1A572), rgb(0x33AD97), rgb(0xC8D7FD)};
    colours.teams = {rgb(0x577D61), rgb(0xBA6A94), rgb(0x9B88D5), rgb(0xDB925F),
                     rgb(0x66C0CE), rgb(0xF1B6AA), rgb(0xE1D687), rgb(0xD7E7FE)};
    colours.changes = {rgb(0x86A8FF), rgb(0x4FC3B5), rgb(0xF09A9F), rgb(0xBE9BF2), rgb(0xE3B341)};
    return colours;
}

} // namespace

const QColor& Colours::status(StatusMark mark) const {
    switch (mark) {
    case StatusMark::OffTarget:
        return red;
    case StatusMark::NearTarget:
        return amber;
    case StatusMark::OnTarget:
        break;
    }
    return green;
}

const QColor& Colours::teamByOrder(int order) const {
    static constexpr std::array<std::size_t, 8> kOrder{4, 1, 2, 3, 0, 7, 5, 6};
    return order < 0 ? line : teams[kOrder[static_cast<std::size_t>(order) % kOrder.size()]];
}

QColor Colours::teamFrameFill(const QColor& team) const {
    return blend(team, dark ? 0.08 : 0.06, canvas);
}

QColor Colours::teamFrameLine(const QColor& team) const {
    return blend(team, 0.42, canvas);
}

QColor Colours::teamLabel(const QColor& team) const {
    return blend(team, 0.55, ink);
}

QColor Colours::teamAvatarFill(const QColor& team) const {
    return blend(team, 0.16, card);
}

QColor Colours::selectionHalo() const {
    return blend(accent, 0.22, canvas);
}

QColor Colours::disabled(const QColor& colour, const QColor& ground) const {
    return blend(colour, 0.55, ground);
}

const Colours& lightColours() {
    static const Colours colours = lightTable();
    return colours;
}

const Colours& darkColours() {
    static const Colours colours = darkTable();
    return colours;
}

Colours highContrast(const Colours& colours) {
    Colours result = colours;
    for (Tint stroke : {&Colours::hair, &Colours::edge, &Colours::line})
        for (const QColor& ground : {colours.canvas, colours.panel, colours.card})
            result.*stroke = raisedTo(3.0, result.*stroke, ground, colours.ink);
    return result;
}

} // namespace orgwright
