// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/chart_words.h"

#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct ChartTexts {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString openText(std::optional<int> days) {
    if (!days || *days <= 0)
        return ChartTexts::tr("Open");
    return ChartTexts::tr("Open %n days", nullptr, *days);
}

QString markText(drawing::Mark mark) {
    switch (mark) {
    case drawing::Mark::Moved:
        return ChartTexts::tr("moved");
    case drawing::Mark::New:
        return ChartTexts::tr("new");
    case drawing::Mark::Closing:
        return ChartTexts::tr("closing");
    case drawing::Mark::Changed:
        return ChartTexts::tr("changed");
    case drawing::Mark::Vacated:
        return ChartTexts::tr("vacated");
    }
    return {};
}

} // namespace

drawing::ChartWords chartWords(const Formats& formats) {
    drawing::ChartWords words;
    words.open = [](std::optional<int> days) { return stdText(openText(days)); };
    words.planned = [formats](Quarter quarter) {
        return stdText(quarter.isSet() ? ChartTexts::tr("Planned, %1").arg(formats.quarter(quarter))
                                       : ChartTexts::tr("Planned"));
    };
    words.closes = [formats](Quarter quarter) {
        return stdText(quarter.isSet() ? ChartTexts::tr("Closes %1").arg(formats.quarter(quarter))
                                       : ChartTexts::tr("Closing"));
    };
    words.people = [formats](int number) { return stdText(formats.people(number)); };
    words.state = [](SeatState state) { return stdText(wordFor(state)); };
    words.bucket = [](Bucket bucket) { return stdText(bucketName(bucket)); };
    words.mark = [](drawing::Mark mark) { return stdText(markText(mark)); };
    words.movedTo = [](std::string_view where) {
        return stdText(where.empty() ? ChartTexts::tr("Moved to the top")
                                     //: %1 is a team or a manager
                                     : ChartTexts::tr("Moved to %1").arg(qtText(where)));
    };
    words.movedToTray = stdText(ChartTexts::tr("Moved to the tray"));
    //: %1 is a page's number
    words.onPage = [](int page) { return stdText(ChartTexts::tr("on page %1").arg(page)); };
    //: A page's number and how many there are
    words.page = [](int page, int pages) { return stdText(ChartTexts::tr("%1 / %2").arg(page).arg(pages)); };
    words.namesHidden = stdText(ChartTexts::tr("Names hidden"));
    words.noTeam = stdText(ChartTexts::tr("None"));
    words.secondaryLine = stdText(ChartTexts::tr("dotted line"));
    words.directReports = stdText(ChartTexts::tr("direct reports"));
    words.untitled = stdText(ChartTexts::tr("Untitled"));
    return words;
}

} // namespace orgwright
