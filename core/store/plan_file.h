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
/// holds either all of it or nothing (reload() says which).
class PlanFile {
public:
    enum class Access : std::uint8_t { Reading, Editing };

    /// Makes a new file, mode 0600, that holds this plan and no history. Throws Exists rather than overwrite.
    static std::unique_ptr<PlanFile> create(const std::string& path, const Plan& plan);
    /// Opens a file and checks its header and schema. Editing falls back to reading where another process
    /// edits it or the file or its folder is write-protected (see isReadOnly, readOnlyReason). Throws Newer
    /// for a file of a later schema.
    static std::unique_ptr<PlanFile> open(const std::string& path, Access access);

    /// Everything the file says, as of one moment.
    struct Content {
        Plan plan;
        std::vector<StepRecord> steps;
        std::vector<Checkpoint> checkpoints;
        std::int64_t cursor = 0; ///< the step the plan stands after; 0 at the beginning
    };
    /// Reads all rows and checks pages, values, references, tree and state hash; throws Damaged where they
    /// disagree.
    Content load();
    /// The same after a write that threw: the content is what it was before that write, or what it was to be.
    /// Throws ChangedOutside where it is neither; whether the file is still the same one is asked by the next
    /// write.
    Content reload();

    const std::string& path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::Reading; }
    StoreFault readOnlyReason() const { return m_readOnlyReason; }

    /// The encoded changes of a step. Throws as write does where somebody else has been at the file.
    std::string changesOf(std::int64_t step);

    /// What one edit writes, in a single transaction.
    struct Write {
        const Changes* rows = nullptr;    ///< what becomes of the rows
        std::int64_t dropStepsAfter = -1; ///< forget the steps behind this one; -1: none
        std::vector<std::pair<StepRecord, std::string>> steps =
            {}; ///< steps to add or replace, with their encoded changes
        std::int64_t cursor = 0;
    };
    /// Throws Moved, Replaced or ChangedOutside, and touches nothing, where the file is no longer the one
    /// that was loaded or last written; and Moved or Replaced where that happened while it was being written,
    /// so that it stands in the file of before (reload() says so).
    void write(const Write& write);

    /// As write does; returns its id.
    std::int64_t addCheckpoint(const Checkpoint& checkpoint);

    /// A full copy with its history at another path, replacing what is there, in one step, once the copy has
    /// been read back. Copying to the file itself does nothing.
    void copyTo(const std::string& path);

private:
    PlanFile(const std::string& path, Access access);

    /// Where in the history the plan stands, and the hash of its rows.
    struct State {
        std::int64_t cursor = 0;
        StateHash hash;
        friend bool operator==(const State&, const State&) = default;
    };

    void openWith(Access access);
    std::int64_t timeBound() const;
    State readState();
    Content readContent(const State& state);
    std::vector<StepRecord> readSteps();
    std::vector<Checkpoint> readCheckpoints();
    FileStamp requireSamePlace() const;
    void requireSameFile() const;
    void requireUnchangedOutside();
    void believe(const State& state);
    void writeSteps(const Write& write);
    void writeState(const State& state);
    void requireSameContent(const std::string& copy) const;

    std::string m_path;
    Access m_access;
    StoreFault m_readOnlyReason = StoreFault::Busy;
    EditLock m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RowWriter> m_rows;
    FileStamp m_stamp;               ///< of the file when it was last loaded or written
    std::int64_t m_dataVersion = -1; ///< SQLite's own mark of the same moment
    State m_state;
    State m_attempted; ///< what the last write was to make of it
};

} // namespace orgwright
