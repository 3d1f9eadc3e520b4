// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/discreet_copy.h"
#include "core/drawing/slides/slide.h"
#include "core/exchange/out/table_writer.h"
#include "core/model/plan.h"
#include "ui/export/export_request.h"

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>
#include <vector>

namespace orgwright {

/// Why there is no export, as data and as a sentence that says what to do.
struct ExportFailure {
    enum class Cause : std::uint8_t {
        NothingToShow,
        UnknownRoot,
        Withheld,    ///< it would consist of what is confidential
        TooLarge,    ///< a picture of that many pixels, or more than a workbook holds
        IsPlan,      ///< a plan or another database stands at the path
        CannotWrite, ///< the machine failed
    };
    Cause cause = Cause::CannotWrite;
    QString sentence;
};

/// Everything that an export needs of the plan, so that it can be rendered and written away from the plan, on
/// another thread as well.
struct PreparedExport {
    ExportRequest request;
    QString title;
    std::vector<drawing::Drawing> pages = {}; ///< SVG, PNG: one
    std::vector<drawing::Slide> slides = {};  ///< PPTX, and of a deck PDF
    Workbook tables = {};                     ///< CSV: one sheet
    std::string text = {};                    ///< JSON
    WithheldCounts withheld = {};             ///< of what it could have shown

    int pageCount() const { return static_cast<int>(slides.empty() ? pages.size() : slides.size()); }
    /// Of a picture or a slide, counted from 0.
    const drawing::Drawing& page(int number) const {
        const auto at = static_cast<std::size_t>(number);
        return slides.empty() ? pages[at] : slides[at].page;
    }
};

/// Reads the plan. The same plan and request give the same bytes in the end; nothing of the author, the
/// machine, the time or a path is in them, and nothing that the
/// request's discretion withholds. Pictures never show pay.
tl::expected<PreparedExport, ExportFailure> prepareExport(const Plan& plan, ScenarioId scenario,
                                                          const ExportRequest& request);

/// The file's bytes. Parts of a workbook pass through `scratchFolder` (see writeXlsx). PNG and PDF need a
/// QGuiApplication and may take seconds.
tl::expected<QByteArray, ExportFailure> renderExport(const PreparedExport& prepared,
                                                     const std::string& scratchFolder);

/// Puts the bytes there durably (see writeFileDurably): readable by their owner only; all or nothing. Any
/// file but a plan is replaced.
tl::expected<void, ExportFailure> writeExported(const QByteArray& bytes, const std::string& path);

/// Renders the export and writes it there.
tl::expected<void, ExportFailure> writeExport(const PreparedExport& prepared, const std::string& path);

} // namespace orgwright
