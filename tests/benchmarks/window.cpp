// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window: from a file in the page cache to its first painted chart, what every view takes to follow
// an edit, and what starting on the sample plan takes against an empty Qt window.
#include "core/commands/position_commands.h"
#include "core/document/document.h"
#include "core/exchange/in/sample.h"
#include "core/model/soundness.h"
#include "core/store/state_hash.h"
#include "tests/benchmarks/bare_file.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"
#include "tests/support/temp_folder.h"
#include "ui/canvas/org_canvas.h"
#include "ui/theme/install.h"
#include "ui/theme/theme.h"
#include "ui/window/file_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_page.h"

#include <QApplication>
#include <QProcess>

using namespace orgwright;
using namespace orgwright::bench;

namespace {

constexpr std::int32_t kPositions = 100'000;

/// Settings, state and everything else a window keeps, away from the user's own.
class OwnHome {
public:
    OwnHome() {
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(name, QByteArray::fromStdString(m_folder.path()));
    }

private:
    testing::OwnStateHome m_state;
    testing::TempFolder m_folder;
};

/// Until nothing is left to be done: the chart stands, folded to fit and painted.
void settle() {
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

// ---- a start, in a process of its own

int startEmpty(QApplication&) {
    QWidget window;
    window.resize(1366, 768);
    window.show();
    settle();
    return 0;
}

int startOn(QApplication& application, const QString& plan) {
    theme::install(application);
    MainWindow window;
    window.show();
    window.files().openPlan(plan);
    settle();
    return window.page() == nullptr ? 1 : 0;
}

double timeOfStart(const QStringList& arguments) {
    return wallTime([&] {
        if (QProcess::execute(QCoreApplication::applicationFilePath(), arguments) != 0)
            throw std::runtime_error("the window did not start");
    });
}

void benchStart(const QString& sample) {
    const QStringList empty{QStringLiteral("--start-empty")};
    const QStringList onSample{QStringLiteral("--start-on"), sample};
    timeOfStart(onSample);
    timeOfStart(empty);
    const Pair times = inTurn([&] { return timeOfStart(onSample); }, [&] { return timeOfStart(empty); });
    report("P6", "window on the sample plan", times.ratio, "x an empty Qt window", Must::BeAtMost, 1.5,
           "%.0f ms, empty %.0f", times.own, times.other);
}

// ---- a large plan

double costOfChecks(const std::string& path, const Plan& plan) {
    BareFile file(path);
    std::size_t found = 0;
    return ownTime([&] {
        file.run("PRAGMA quick_check(1)");
        found += stateHash(plan).low + unsoundness(plan, 1).size();
    });
}

void benchOpen(const std::string& path) {
    std::vector<double> ratios, owns, bares, opens, checks;
    std::size_t sum = 0;
    for (int round = 0; round < kRounds; ++round) {
        MainWindow window;
        window.show();
        settle();
        std::unique_ptr<Document> document;
        opens.push_back(ownTime([&] { document = Document::open(path); }));
        owns.push_back(opens.back() + ownTime([&] {
                           window.show(std::move(document));
                           settle();
                       }));
        checks.push_back(costOfChecks(path, window.page()->document().plan()));
        BareFile bare(path);
        bares.push_back(ownTime([&] { sum += bare.readAllRows(); }));
        ratios.push_back((owns.back() - checks.back()) / bares.back());
    }
    report("P6", "file of 100,000 to first painted chart, less checks", median(ratios), "x the bare row loop",
           Must::BeAtMost, 3, "%.0f ms: file %.0f (checks %.0f), window %.0f; bare %.0f", median(owns),
           median(opens), median(checks), median(owns) - median(opens), median(bares));
}

Changes changeOf(const Plan& plan, PositionId position, const auto& change) {
    const Position before = *plan.org(kBaseline).find(position);
    Position after = before;
    change(after);
    Changes changes;
    changes.of<Position>().push_back({kBaseline, before, after});
    return changes;
}

/// What every view takes to follow the edit, on the window's thread, and then to paint.
void benchFollow(MainWindow& window, const char* what, const auto& change) {
    PlanDocument& document = window.page()->document();
    std::vector<double> views, frames;
    for (int i = 0; i < kRounds; ++i) {
        const Changes changes = changeOf(document.plan(), PositionId(500 + i), change);
        views.push_back(ownTime([&] { Q_EMIT document.changed(changes); }));
        frames.push_back(ownTime([&] { settle(); }));
    }
    report("P5", what, median(views), "ms", Must::BeAtMost, 1, "the frame after it %.1f ms", median(frames));
}

void benchUndo(MainWindow& window, const char* what, const auto& edit) {
    PlanDocument& document = window.page()->document();
    std::vector<double> undo;
    for (int i = 0; i < kRounds; ++i) {
        document.run([&](Editor& editor) { return edit(editor, i); });
        settle();
        undo.push_back(ownTime([&] {
            document.undo();
            settle();
        }));
    }
    report("P5", what, median(undo), "ms of the window's thread", Must::BeAtMost, 16.7, "longest %.1f ms",
           percentile(undo, 1));
}

Result<void> retitle(Editor& editor, int i) {
    Position row = *editor.org().find(PositionId(700 + i));
    row.title = "Director";
    return editPosition(editor, row);
}

Result<void> moveToTheTop(Editor& editor, int i) {
    return movePosition(editor, PositionId(900 + i), {PositionId(1)});
}

void benchViews(const std::string& path) {
    MainWindow window;
    window.show();
    window.show(Document::open(path));
    settle();
    window.page()->workspace().selection.select(PositionId(5));
    settle();
    window.page()->workspace().view.setFolded({});
    settle();
    benchFollow(window, "views follow a new title, 100,000",
                [](Position& row) { row.title = row.title.str() + "!"; });
    benchFollow(window, "views follow a new place, 100,000", [](Position& row) { row.rank += 1; });
    benchUndo(window, "undo of a new title on the screen, 100,000", retitle);
    benchUndo(window, "undo of a move on the screen, 100,000", moveToTheTop);
    window.close();
}

int measure() {
    testing::TempFolder folder;
    const std::string sample = folder.file("sample.orgplan");
    Document::create(sample)->execute(kBaseline, [](Editor& editor) { return makeSample(editor); });
    benchStart(QString::fromStdString(sample));
    const std::string large = folder.file("large.orgplan");
    Document::create(large, planOf(kPositions));
    Theme::instance().setMotionReduced(true);
    benchOpen(large);
    benchViews(large);
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const OwnHome home;
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("orgwright-bench"));
    const QStringList asked = QApplication::arguments();
    if (asked.contains(QStringLiteral("--start-empty")))
        return startEmpty(application);
    if (asked.contains(QStringLiteral("--start-on")))
        return startOn(application, asked.back());
    theme::install(application);
    return measure();
}
