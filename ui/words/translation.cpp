// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/translation.h"

#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace orgwright {
namespace {

bool install(QCoreApplication& application, const QLocale& locale, const QString& file,
             const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void installTranslation(QCoreApplication& application) {
    const QString ours = QStringLiteral("orgwright");
    const QString folder = QStringLiteral(":/translations");
    const QLocale locale = wordsLocale();
    QLocale::setDefault(locale);
    if (!install(application, locale, ours, folder))
        install(application, QLocale(QLocale::English), ours, folder);
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace orgwright
