// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_columns_page.h"

#include "ui/dialogs/import/import_columns_model.h"
#include "ui/dialogs/import/import_table.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/label.h"
#include "ui/words/table_words.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace orgwright {
namespace {

/// A choice in a table that scrolls: the wheel is the table's, and Enter opens the choice instead of
/// importing.
class StillCombo : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            showPopup();
        else
            QComboBox::keyPressEvent(event);
    }
};

} // namespace

ImportColumnsPage::ImportColumnsPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new ImportColumnsModel(this))
    , m_table(new ImportTable(tr("Columns of the file")))
    , m_summary(new Label({}, Type::Small, &Colours::ink2))
    , m_sheet(new DropButton(tr("Sheet")))
    , m_notices(new Banner(Banner::Tone::Amber)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_sheet);
    m_sheet->setSize(ControlSize::Small);
    column->addLayout(head);
    column->addWidget(m_notices);
    column->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setWidths({{72, 0}, {160, 2}, {160, 5}, {208, 0}, {128, 0}});
    connect(m_table, &ImportTable::entered, this, [this](const QModelIndex& index) {
        QComboBox* choice = m_choices.at(static_cast<std::size_t>(index.row()));
        choice->setFocus(Qt::ShortcutFocusReason);
        choice->showPopup();
    });
    connect(m_sheet, &DropButton::chosen, this, [this](int index) {
        ImportRequest request = m_outcome->request;
        request.forgetTable();
        request.sheet = m_outcome->table->origin().sheets.at(static_cast<std::size_t>(index)).name;
        Q_EMIT asked(request);
    });
}

void ImportColumnsPage::showOutcome(const ImportOutcomePtr& outcome) {
    const bool isOther =
        !m_outcome || m_outcome->table != outcome->table || m_outcome->kind() != outcome->kind();
    m_outcome = outcome;
    m_model->show(outcome);
    if (isOther) {
        makeChoices();
        showSheets(outcome->table->origin());
        showNotices(*outcome->table);
    }
    showChoices();
    int used = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        used += m_model->field(row) >= 0;
    m_summary->setText(
        tr("%1 of %n columns are imported. The others are left out.", nullptr, m_model->rowCount())
            .arg(used));
}

/// What was noticed about single cells; a few stand for all.
void ImportColumnsPage::showNotices(const TextTable& table) {
    constexpr std::size_t kMost = 2;
    const auto& notices = table.notices();
    QStringList said;
    for (std::size_t i = 0; i < std::min(notices.size(), kMost); ++i)
        said += sentence(notices[i], fileName(stdText(m_outcome->request.path)));
    if (notices.size() > kMost)
        said += tr("And %n more.", nullptr, static_cast<int>(notices.size() - kMost));
    m_notices->setText(said.join(QLatin1Char(' ')));
    m_notices->setVisible(!notices.empty());
}

void ImportColumnsPage::showSheets(const TableOrigin& origin) {
    QStringList names;
    int current = 0;
    for (const SheetName& sheet : origin.sheets) {
        if (sheet.name == origin.sheet)
            current = static_cast<int>(names.size());
        const QString name = shownText(sheet.name, 60);
        names += sheet.isHidden ? tr("%1 (hidden)").arg(name) : name;
    }
    m_sheet->setChoices(names, current);
    m_sheet->setVisible(names.size() > 1);
}

void ImportColumnsPage::makeChoices() {
    m_choices.clear();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setIndexWidget(m_model->index(row, ImportColumnsModel::Becomes), makeChoice(row));
}

QWidget* ImportColumnsPage::makeChoice(int row) {
    auto* frame = new QWidget;
    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(scaled(4), scaled(2), scaled(4), scaled(2));
    auto* choice = new StillCombo;
    setControlSize(*choice, ControlSize::Small);
    choice->addItem(tr("Left out"));
    choice->addItems(m_model->fieldWords());
    choice->setMaxVisibleItems(16);
    choice->setFocusPolicy(Qt::StrongFocus);
    const QString heading =
        m_model->index(row, ImportColumnsModel::Heading).data(Qt::AccessibleTextRole).toString();
    choice->setAccessibleName(tr("What column %1, “%2”, becomes").arg(columnLetters(row), heading));
    line->addWidget(choice);
    m_choices.push_back(choice);
    connect(choice, &QComboBox::activated, this, [this, row](int index) {
        if (index - 1 != m_model->field(row))
            Q_EMIT asked(m_model->chosen(row, index - 1));
    });
    return frame;
}

void ImportColumnsPage::showChoices() {
    for (std::size_t row = 0; row < m_choices.size(); ++row)
        m_choices[row]->setCurrentIndex(m_model->field(static_cast<int>(row)) + 1);
}

} // namespace orgwright
