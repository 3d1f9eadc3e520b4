// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/store_words.h"

#include "core/model/soundness.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct StoreTexts {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// How a damaged file contradicts itself, from the store's terms.
QString damageWords(const std::string& detail) {
    constexpr std::string_view kRule = "rule ";
    if (detail.starts_with(kRule))
        return sentenceFor(static_cast<Fault>(qtText(detail.substr(kRule.size())).toInt()));
    if (detail == "hash" || detail == "order")
        return StoreTexts::tr("its rows do not match its own checksum");
    if (detail == "schema")
        return StoreTexts::tr("its tables are not those of a plan");
    if (detail == "history" || detail == "meta")
        return StoreTexts::tr("its history does not hold together");
    return shownText(detail, 160);
}

QString damagedSentence(const QString& file, const std::string& detail) {
    const QString next = StoreTexts::tr("Nothing was changed. Go back to a copy or a backup of the file.");
    if (detail.empty())
        return StoreTexts::tr("%1: the file is damaged. %2").arg(file, next);
    return StoreTexts::tr("%1: the file is damaged: %2. %3").arg(file, damageWords(detail), next);
}

QString openingSentence(const StoreError& error, const QString& file) {
    switch (error.fault()) {
    case StoreFault::NotFound:
        return StoreTexts::tr("%1: there is no such file or folder. Check the name.").arg(file);
    case StoreFault::NotAPlan:
        return StoreTexts::
            tr("%1: this is not an Orgwright plan. To bring in a CSV or XLSX file, import it into a plan.")
                .arg(file);
    case StoreFault::NotAFile:
        return StoreTexts::tr("%1: this is a folder or a device, not a file.").arg(file);
    case StoreFault::Newer:
        return StoreTexts::tr(
                   "%1: the plan was written by a newer Orgwright (file format %2). Open it with that "
                   "version; nothing was changed.")
            .arg(file, shownText(error.detail()));
    case StoreFault::Damaged:
        return damagedSentence(file, error.detail());
    case StoreFault::NoPermission:
        return StoreTexts::tr(
                   "%1: the system does not allow it. Check the permissions of the file and its folder.")
            .arg(file);
    case StoreFault::Exists:
        return StoreTexts::tr(
                   "%1: there is a file of this name already; it was left as it is. Choose another name.")
            .arg(file);
    default:
        return StoreTexts::tr(
                   "%1: SQLite would not take a setting that safe saving needs (%2). The plan was not "
                   "opened for editing.")
            .arg(file, shownText(error.detail(), 160));
    }
}

QString writingSentence(const StoreError& error, const QString& file) {
    switch (error.fault()) {
    case StoreFault::ReadOnlyMedium:
        return StoreTexts::tr(
                   "%1: the file or its folder is write-protected. Copy the plan to a place where you may "
                   "write.")
            .arg(file);
    case StoreFault::DiskFull:
        return StoreTexts::tr(
                   "%1: the disk is full, so the change was not saved. Make room, or save elsewhere.")
            .arg(file);
    case StoreFault::Busy:
        return StoreTexts::tr(
                   "%1: another program holds the file at this moment, so nothing was saved. Close it there "
                   "and try again.")
            .arg(file);
    case StoreFault::Moved:
        return StoreTexts::tr(
                   "%1: the file was renamed or deleted while it was open, so the change was not saved. Save "
                   "the plan elsewhere.")
            .arg(file);
    case StoreFault::Replaced:
        return StoreTexts::tr(
                   "%1: another file stands in the place of the open one, so the change was not saved. Save "
                   "the plan elsewhere to keep both.")
            .arg(file);
    case StoreFault::ChangedOutside:
        return StoreTexts::tr(
                   "%1: another program wrote into the file while it was open, so the change was not saved. "
                   "Save the plan elsewhere to keep both.")
            .arg(file);
    default:
        return StoreTexts::tr("%1: reading or writing failed: %2.").arg(file, shownText(error.detail(), 160));
    }
}

bool isAboutWriting(StoreFault fault) {
    switch (fault) {
    case StoreFault::ReadOnlyMedium:
    case StoreFault::DiskFull:
    case StoreFault::Busy:
    case StoreFault::Moved:
    case StoreFault::Replaced:
    case StoreFault::ChangedOutside:
    case StoreFault::Io:
        return true;
    default:
        return false;
    }
}

} // namespace

QString sentence(const StoreError& error) {
    const QString file = shownText(error.path(), 200);
    return isAboutWriting(error.fault()) ? writingSentence(error, file) : openingSentence(error, file);
}

QString readOnlySentence(StoreFault reason) {
    switch (reason) {
    case StoreFault::Busy:
        return StoreTexts::tr(
            "The plan is open elsewhere, so it can only be read here. Close it there, then open it "
            "again.");
    case StoreFault::Newer:
        return StoreTexts::tr("The plan was written by a newer Orgwright, so it can only be read here.");
    default:
        return StoreTexts::tr(
            "The file or its folder is write-protected, so the plan can only be read. Copy it to a "
            "place where you may write.");
    }
}

} // namespace orgwright
