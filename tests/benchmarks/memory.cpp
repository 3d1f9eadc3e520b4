// SPDX-License-Identifier: GPL-3.0-or-later
// What a position takes in memory: the plan with all text, one scenario besides the baseline, the chart.
#include "core/document/document.h"
#include "tests/benchmarks/canvas.h"
#include "tests/benchmarks/measure.h"
#include "ui/theme/install.h"

#include <malloc.h>

using namespace orgwright;
using namespace orgwright::bench;

namespace {

constexpr std::int32_t kPositions = 100'000;

/// What the program has asked for and not given back; large blocks included.
double bytesInUse() {
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

double bytesAPosition(const auto& work) {
    const double before = bytesInUse();
    work();
    return (bytesInUse() - before) / kPositions;
}

/// The plan with another scenario, made as a copy of the baseline.
Plan withScenario(const Plan& plan) {
    const ScenarioId copy(2);
    Plan both = plan;
    both.put({}, Scenario{copy, "Option", 1});
    plan.forEachTable([&](ScenarioId scenario, const auto& table) {
        for (const auto& row : table) {
            if (scenario == kBaseline)
                both.put(copy, row);
        }
    });
    return both;
}

std::unique_ptr<Document> openedWithTotals(const std::string& path) {
    auto document = Document::open(path);
    document->totals(kBaseline);
    return document;
}

} // namespace

int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    theme::install(application);
    Theme::instance().setMotionReduced(true);
    testing::OwnStateHome state;
    testing::TempFolder folder;
    Document::create(folder.file("one"), planOf(kPositions));
    Document::create(folder.file("both"), withScenario(planOf(kPositions)));
    malloc_trim(0);

    std::unique_ptr<Document> opened;
    const double plan = bytesAPosition([&] { opened = openedWithTotals(folder.file("one")); });
    opened.reset();
    const double both = bytesAPosition([&] { opened = openedWithTotals(folder.file("both")); });

    PlanDocument document(std::move(opened));
    QWidget window;
    Selection selection;
    ChartView view;
    Actions actions(&window);
    DropPreview drop;
    PortfolioView portfolio(document);
    ScorecardView scorecard(document, portfolio);
    Workspace workspace{document, selection, view, actions, drop, portfolio, scorecard};
    std::unique_ptr<OrgCanvas> canvas;
    const double chart = bytesAPosition([&] {
        canvas = std::make_unique<OrgCanvas>(workspace);
        canvas->resize(1920, 1080);
        canvas->setVisible(true);
        QApplication::processEvents();
        canvas->viewport()->repaint();
    });
    report("P12", "plan, canvas and one scenario, 100,000", both + chart, "bytes a position", Must::BeAtMost,
           1'000, "plan and totals %.0f, scenario %.0f, canvas %.0f", plan, both - plan, chart);
}
