// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/fitted_text.h"

#include "core/drawing/text_measure.h"

namespace orgwright::drawing {

void addFitted(Drawing& to, std::string_view words, Point at, Length room, const TextStyle& style) {
    if (words.empty() || room <= 0)
        return;
    const Fit fit = fitted(words, style.role, room);
    Text run;
    run.at = at;
    run.role = style.role;
    run.paint = style.paint;
    run.align = style.align;
    run.maxWidth = room;
    run.flags = static_cast<std::uint8_t>(fit.isElided ? kElided : 0);
    run.subject = style.subject;
    to.add(run, fit.isElided ? elided(words, style.role, room) : std::string(words));
}

} // namespace orgwright::drawing
