// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_start.h"

#include "app/cli/console.h"
#include "ui/theme/install.h"
#include "ui/words/translation.h"

#include <QApplication>
#if __has_include("ui/window/run_window.h")
#include "ui/window/run_window.h"
#endif

namespace orgwright {
namespace {

struct StartTexts {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

/// Qt aborts where it finds no display, so that is asked first.
bool hasDisplay(int argc, char** argv) {
    const bool names = std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument.starts_with("-platform") || argument.starts_with("--platform");
    });
    return names || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int sayNoDisplay(int argc, char** argv) {
    const QCoreApplication words(argc, argv);
    installTranslation(*QCoreApplication::instance());
    cli::say(StartTexts::tr(
        "There is no display to open the window on. The verbs work without one: orgwright --help"));
    return static_cast<int>(cli::Exit::Failed);
}

/// What Qt did not take for itself and begins with a dash is a mistake.
QString strangeOption(const QStringList& arguments) {
    for (const QString& argument : arguments.mid(1)) {
        if (argument == QLatin1String("--"))
            return {};
        if (argument.startsWith(QLatin1Char('-')))
            return argument;
    }
    return {};
}

int openWindow(QApplication& application, QStringList files) {
    files.removeAll(QStringLiteral("--"));
#if __has_include("ui/window/run_window.h")
    return runWindow(application, files);
#else
    Q_UNUSED(application);
    return static_cast<int>(cli::Exit::Failed);
#endif
}

} // namespace

int startWindow(int argc, char** argv, const char* version) {
    if (!hasDisplay(argc, argv))
        return sayNoDisplay(argc, argv);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Orgwright"));
    QApplication::setApplicationName(QStringLiteral("orgwright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Orgwright"));
    QApplication::setApplicationVersion(QString::fromLatin1(version));
    QApplication::setDesktopFileName(QStringLiteral("org.orgwright.Orgwright"));
    installTranslation(application);
    const QStringList arguments = QApplication::arguments();
    if (const QString option = strangeOption(arguments); !option.isEmpty()) {
        cli::say(StartTexts::tr("There is no option “%1”. See: orgwright --help").arg(option));
        return static_cast<int>(cli::Exit::Usage);
    }
    theme::install(application);
    return openWindow(application, arguments.mid(1));
}

} // namespace orgwright
