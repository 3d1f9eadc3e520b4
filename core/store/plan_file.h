// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/file_guard.h"
#include "core/store/row_store.h"
#include "core/store/state_hash.h"

#include <string>
#include <vector>

namespace orgwright {

/// One step of the history as the list shows it; what it changed is read when it is needed.
struct StepRecord {
    std::int64_t step = 0; ///< 1 for the first
    std::int64_t at = 0;   ///< milliseconds since 1970 UTC
    ScenarioId scenario;
    std::int32_t action = 0;
    std::vector<std::string> args;
};

struct Checkpoint {
    std::int64_t id = 0;
    std::int64_t step = 0; ///< the plan as it was after this step
    std::int64_t at = 0;
    std::string name;
};

/// A plan file that is open. What is written is durable when the call returns; when a call throws, the file
/// holds either all of it or nothing (reread() says which).
class PlanFile {
public:
    enum class Access : std::uint8_t { Reading, Editing };

    /// Makes a new file, mode 0600, that holds this plan and no history. Throws Exists rather than overwrite.
    static std::unique_ptr<PlanFile> create(const std::string& path, const Plan& plan);
    /// Opens a file and checks its header and schema. Editing falls back to reading where another process
    /// edits it, the file is write-protected, or it is newer than this program (see isReadOnly,
    /// readOnlyReason).
    static std::unique_ptr<PlanFile> open(const std::string& path, Access access);

    /// Reads all rows and checks pages, values, references, tree and state hash; throws Damaged where they
    /// disagree.
    Plan load();

    const std::string& path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::Reading; }
    StoreFault readOnlyReason() const { return m_readOnlyReason; }

    std::int64_t cursor() const { return m_cursor; } ///< the step the plan stands after; 0 at the beginning
    std::vector<StepRecord> steps();
    std::string changesOf(std::int64_t step);
    std::vector<Checkpoint> checkpoints();

    /// What one edit writes, in a single transaction.
    struct Write {
        const Changes* rows = nullptr;    ///< what becomes of the rows
        std::int64_t dropStepsAfter = -1; ///< forget the steps behind this one; -1: none
        std::vector<std::pair<StepRecord, std::string>> steps =
            {}; ///< steps to add or replace, with their encoded changes
        std::int64_t cursor = 0;
    };
    void write(const Write& write);

    void addCheckpoint(const Checkpoint& checkpoint);

    /// A full copy with its history at another path, replacing what is there, in one step.
    void copyTo(const std::string& path);

    /// Whether the file on disk is in the state this object believes it to be in; asked after a failed write.
    bool isAsBelieved();

private:
    PlanFile(const std::string& path, Access access);

    void openWith(Access access);
    void readMeta();
    void requireUnchangedOutside();
    void writeSteps(const Write& write);
    void writeMeta(std::int64_t cursor, const StateHash& hash);

    std::string m_path;
    Access m_access;
    StoreFault m_readOnlyReason = StoreFault::Busy;
    EditLock m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RowWriter> m_rows;
    FileStamp m_stamp;
    StateHash m_hash;
    std::int64_t m_cursor = 0;
};

} // namespace orgwright
