// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plan_builder.h"
#include "tests/support/temp_folder.h"

#include <memory>
#include <string>

namespace orgwright::testing {

/// A document in a temporary folder, with a clock that stands still, known ids, and no touch of the real
/// home.
class Doc {
public:
    explicit Doc(const Plan& plan = emptyPlan()) {
        m_document = Document::create(path(), plan);
        m_document->setSources(clock, 1);
    }

    Document& operator*() { return *m_document; }
    Document* operator->() { return m_document.get(); }
    const Plan& plan() const { return m_document->plan(); }
    const Org& org() const { return m_document->plan().org(kBaseline); }
    const std::string& folder() const { return m_folder.path(); }
    const std::string& stateHome() const { return m_state.path(); }
    std::string path() const { return m_folder.file("plan.orgplan"); }
    std::string file(const std::string& name) const { return m_folder.file(name); }

    template <class Command>
    auto run(Command command, std::string_view coalesceKey = {}) {
        return m_document->execute(kBaseline, command, coalesceKey);
    }

    void close() { m_document.reset(); }
    void reopen() {
        close();
        m_document = Document::open(path());
        m_document->setSources(clock, ++m_seed);
    }

    FakeClock clock;

private:
    OwnStateHome m_state;
    TempFolder m_folder;
    std::uint64_t m_seed = 1;
    std::unique_ptr<Document> m_document;
};

} // namespace orgwright::testing
