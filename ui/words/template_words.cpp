// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/template_words.h"

#include "ui/words/table_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct TemplateTexts {
    Q_DECLARE_TR_FUNCTIONS(SlideTemplate)
};

QString whatIsWrong(const TemplateError& error) {
    using Kind = TemplateError::Kind;
    switch (error.kind) {
    case Kind::NotPresentation:
        return error.detail.empty()
                   ? TemplateTexts::tr("This is no presentation. A template is a .pptx or .potx file.")
                   : TemplateTexts::tr("This is no presentation (%1). A template is a .pptx or .potx file.")
                         .arg(shownText(error.detail, 40));
    case Kind::Legacy:
        return TemplateTexts::tr("This is a file of PowerPoint 97 to 2003. Save it as .pptx and try again.");
    case Kind::Encrypted:
        return TemplateTexts::tr("It has a password. Save a copy without one and try again.");
    case Kind::Macros:
        return TemplateTexts::tr(
            "It holds macros. Save it as .pptx or .potx, which have none, and try again.");
    case Kind::TooLarge:
        return TemplateTexts::tr("It unpacks to far more than a presentation does, so it was not read.");
    case Kind::NoMaster:
        return TemplateTexts::tr("It has no slide master with a layout. Choose another presentation.");
    default:
        return error.detail.empty()
                   ? TemplateTexts::tr("The file is damaged.")
                   : TemplateTexts::tr("The file is damaged (%1). Open it in PowerPoint, save "
                                       "it anew and try again.")
                         .arg(shownText(error.detail, 80));
    }
}

} // namespace

QString sentence(const TemplateError& error, const QString& file) {
    if (error.kind == TemplateError::Kind::Unreadable)
        return sentence(error.file);
    return TemplateTexts::tr("%1: %2").arg(file, whatIsWrong(error));
}

} // namespace orgwright
