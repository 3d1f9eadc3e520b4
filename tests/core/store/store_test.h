// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/plan_file.h"
#include "core/store/step_codec.h"
#include "tests/core/store/raw_sql.h"
#include "tests/support/plan_builder.h"
#include "tests/support/temp_folder.h"

#include <functional>
#include <gtest/gtest.h>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

namespace orgwright::testing {

/// The fault that this runs into, if it does.
inline std::optional<StoreFault> faultIn(const std::function<void()>& work) {
    try {
        work();
    } catch (const StoreError& error) {
        return error.fault();
    }
    return std::nullopt;
}

/// What the child process answers with: the work runs in a process of its own, which ends without cleaning
/// up.
inline int inChild(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Runs the work as somebody who is not root; as root nothing is write-protected.
inline int inUnprivilegedChild(const std::string& folder, const std::function<int()>& work) {
    constexpr uid_t kNobody = 65534;
    return inChild([&] {
        if (::geteuid() == 0) {
            for (const auto& each : std::filesystem::recursive_directory_iterator(folder))
                static_cast<void>(::chown(each.path().c_str(), kNobody, kNobody));
            if (::chown(folder.c_str(), kNobody, kNobody) != 0 || ::setgid(kNobody) != 0 ||
                ::setuid(kNobody) != 0)
                return 100;
        }
        return work();
    });
}

/// A small plan in a file of a temporary folder.
class StoreTest : public ::testing::Test {
protected:
    OwnStateHome state;
    TempFolder folder;
    const std::string path = folder.file("plan.orgplan");
    Plan plan = PlanBuilder()
                    .position("CEO")
                    .under("CEO", "CTO", "CFO")
                    .seat("CTO", "Ada")
                    .line("CFO", "CTO")
                    .team("A")
                    .lead("A", "CTO");

    void make() { PlanFile::create(path, plan); }
    Plan loaded() { return PlanFile::open(path, PlanFile::Access::Editing)->load().plan; }
    std::optional<StoreFault> faultOnLoading() {
        return faultIn([&] { loaded(); });
    }

    /// Changes the title of a position, in the plan and in the file.
    void retitle(PlanFile& file, const char* from, const char* to, std::int64_t step = 1) {
        Changes changes = retitling(from, to);
        PlanFile::Write write{&changes, -1, {}, step};
        write.steps.emplace_back(StepRecord{step, 7, kBaseline, 2, {from}}, encodedStep(changes));
        file.write(write);
        plan.apply(changes);
    }
    Changes retitling(const char* from, const char* to) const {
        Changes changes;
        const Position before = *plan.org(kBaseline).find(positionTitled(plan, from));
        Position after = before;
        after.title = to;
        changes.of<Position>().push_back({kBaseline, before, after});
        return changes;
    }
    /// Leaves the file half written and the journal that takes this back, as a process does that is killed.
    void cutOffACommit() const {
        const std::string committed = bytesOf(path);
        ASSERT_EQ(inChild([&] {
                      RawDatabase raw(path);
                      raw.run("PRAGMA cache_size=1; BEGIN IMMEDIATE; UPDATE position SET title = 'torn';"
                              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                              "INSERT INTO history SELECT i, 1, 1, 1, x'', zeroblob(3000) FROM n");
                      ::_exit(0);
                      return 0;
                  }),
                  0);
        ASSERT_NE(bytesOf(path), committed);
        ASSERT_EQ(filesInFolder(), 2U);
    }
    std::size_t filesInFolder() const {
        const std::filesystem::directory_iterator files(folder.path());
        return static_cast<std::size_t>(std::distance(begin(files), end(files)));
    }
};

} // namespace orgwright::testing
