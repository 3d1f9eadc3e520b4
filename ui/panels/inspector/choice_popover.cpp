// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/choice_popover.h"

#include "ui/panels/palette/search_index.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/table_view.h"

#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kChoiceMostRows = 200;
constexpr int kChoiceRowsInSight = 8;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kNewRole = Qt::UserRole + 2;

} // namespace

ChoicePopover::ChoicePopover(const QString& placeholder, std::vector<Choice> choices, QWidget* parent)
    : Popover(parent)
    , m_choices(std::move(choices))
    , m_field(new SearchField(placeholder))
    , m_list(new QListView)
    , m_rows(new QStandardItemModel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    dressList(*m_list, TableDensity::Dense);
    m_list->setModel(m_rows);
    m_list->setAccessibleName(placeholder);
    m_list->setFixedSize(scaled(256), scaled(28) * kChoiceRowsInSight);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_field->installEventFilter(this);
    body()->addWidget(m_field);
    body()->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &ChoicePopover::show);
    connect(m_field, &SearchField::stepped, this, &ChoicePopover::step);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
    show({});
}

void ChoicePopover::setCreating(const QString& offer) {
    m_offer = offer;
}

void ChoicePopover::addRow(const Choice& choice) {
    const QString text =
        choice.note.isEmpty() ? choice.text : choice.text + QStringLiteral("  ") + choice.note;
    auto* item = new QStandardItem(text);
    item->setData(QVariant::fromValue(choice.id), kIdRole);
    if (choice.swatch.isValid())
        item->setData(choice.swatch, SwatchRole);
    item->setData(choice.isNone, MutedRole);
    item->setEditable(false);
    m_rows->appendRow(item);
}

void ChoicePopover::show(const QString& typed) {
    m_rows->clear();
    const std::string query = searchText(typed.trimmed().toStdString());
    bool isNamed = false;
    for (const Choice& choice : m_choices) {
        if (m_rows->rowCount() == kChoiceMostRows)
            break;
        const std::string text = searchText(choice.text.toStdString());
        if (query.empty() || (!choice.isNone && matchOf(text, query) != Match::None))
            addRow(choice);
        isNamed = isNamed || text == query;
    }
    if (!m_offer.isEmpty() && !query.empty() && !isNamed) {
        addRow({0, m_offer.arg(typed.trimmed())});
        m_rows->item(m_rows->rowCount() - 1)->setData(typed.trimmed(), kNewRole);
    }
    m_list->setCurrentIndex(m_rows->index(0, 0));
}

void ChoicePopover::step(int direction) {
    const int row = std::clamp(m_list->currentIndex().row() + direction, 0, m_rows->rowCount() - 1);
    m_list->setCurrentIndex(m_rows->index(row, 0));
}

void ChoicePopover::take(int row) {
    const QStandardItem* item = m_rows->item(row);
    if (!item)
        return;
    const QString name = item->data(kNewRole).toString();
    const auto id = item->data(kIdRole).value<std::int64_t>();
    hide();
    if (name.isEmpty())
        Q_EMIT chosen(id);
    else
        Q_EMIT created(name);
    close();
}

bool ChoicePopover::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(m_list->currentIndex().row());
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace orgwright
