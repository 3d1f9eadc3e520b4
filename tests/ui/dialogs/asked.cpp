// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/asked.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>
#include <stdexcept>

namespace orgwright::test {

void activate(QWidget& window) {
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
}

void whenAsked(std::function<void(QDialog&)> act) {
    QTimer::singleShot(0, [act = std::move(act)] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) {
            ADD_FAILURE() << "nothing was asked";
            return;
        }
        activate(*dialog);
        act(*dialog);
        // A dialog that was left open would be waited for.
        if (dialog->isVisible())
            dialog->reject();
    });
}

QAbstractButton& button(QWidget& in, const QString& text) {
    for (QAbstractButton* each : in.findChildren<QAbstractButton*>()) {
        if (each->text().startsWith(text) || each->accessibleName().startsWith(text))
            return *each;
    }
    throw std::runtime_error("no button is called " + text.toStdString());
}

QString labels(const QWidget& in) {
    QStringList texts;
    for (const QLabel* label : in.findChildren<QLabel*>())
        texts += label->text();
    return texts.join(QLatin1Char('\n'));
}

} // namespace orgwright::test
