// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/import_desk.h"

#include "ui/widgets/button.h"

#include <QFile>
#include <QLabel>
#include <gtest/gtest.h>

namespace orgwright::test {

ImportDesk::ImportDesk()
    : m_document(std::make_unique<PlanDocument>(Document::create(m_folder.file("plan.orgplan")))) {}

const Position* ImportDesk::keyed(const std::string& key) const {
    for (const Position& row : org().positions()) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

std::string ImportDesk::managerOf(const std::string& key) const {
    const Position* row = keyed(key);
    const Position* manager = row ? org().find(row->manager) : nullptr;
    return manager ? manager->title.str() : std::string();
}

QString ImportDesk::write(const QString& name, const QByteArray& bytes) {
    const QString path = QString::fromStdString(m_folder.file(name.toStdString()));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return path;
}

void ImportDesk::import(const QByteArray& roster) {
    ImportDialog dialog(*m_document, write(QStringLiteral("before.csv"), roster));
    dialog.accept();
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
}

QAbstractButton* ImportHand::button(const QString& text) const {
    for (auto* each : m_dialog.findChildren<QAbstractButton*>()) {
        if (each->text().remove(QLatin1Char('&')) == text)
            return each;
    }
    ADD_FAILURE() << "no button reads " << text.toStdString();
    return nullptr;
}

QAbstractButton* ImportHand::importButton() const {
    return m_dialog.primary();
}

bool ImportHand::says(const QString& text) const {
    for (const auto* each : m_dialog.findChildren<QLabel*>()) {
        if (each->isVisibleTo(&m_dialog) && each->text().contains(text))
            return true;
    }
    return false;
}

QString ImportHand::rowText(const QAbstractItemModel& model, int row) {
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts += model.index(row, column).data().toString();
    return texts.join(QStringLiteral(" | "));
}

QAbstractItemModel& ImportHand::modelOf(const char* name) const {
    for (auto* each : m_dialog.findChildren<QAbstractItemModel*>()) {
        if (QByteArray(each->metaObject()->className()).endsWith(name))
            return *each;
    }
    throw std::logic_error("the dialog has no such table");
}

} // namespace orgwright::test
