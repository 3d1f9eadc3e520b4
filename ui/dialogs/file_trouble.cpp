// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_trouble.h"

#include "ui/widgets/message.h"
#include "ui/words/store_words.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct Trouble {
    Q_DECLARE_TR_FUNCTIONS(FileTrouble)
};

QString titleFor(StoreFault fault) {
    switch (fault) {
    case StoreFault::NotFound:
        return Trouble::tr("The plan is not there");
    case StoreFault::NotAPlan:
    case StoreFault::NotAFile:
        return Trouble::tr("This is not a plan");
    case StoreFault::Newer:
        return Trouble::tr("The plan is from a newer Orgwright");
    case StoreFault::Damaged:
        return Trouble::tr("The plan is damaged");
    case StoreFault::NoPermission:
    case StoreFault::ReadOnlyMedium:
        return Trouble::tr("The system does not allow it");
    case StoreFault::DiskFull:
        return Trouble::tr("The disk is full");
    case StoreFault::Busy:
        return Trouble::tr("The plan is in use elsewhere");
    case StoreFault::Exists:
        return Trouble::tr("The name is taken");
    case StoreFault::Moved:
    case StoreFault::Replaced:
    case StoreFault::ChangedOutside:
        return Trouble::tr("The file is no longer the one that was opened");
    case StoreFault::Settings:
    case StoreFault::Io:
        break;
    }
    return Trouble::tr("Reading or writing failed");
}

} // namespace

void tellFileTrouble(QWidget* parent, const StoreError& error) {
    ask(parent, {titleFor(error.fault()), sentence(error), Trouble::tr("Close"), {}, {}});
}

} // namespace orgwright
