// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/people/find_list.h"

#include "ui/dialogs/people/find_delegate.h"
#include "ui/panels/palette/search_index.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/table_view.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace orgwright {
namespace {

constexpr int kFindListMostRows = 200;
constexpr int kLeastRows = 4;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kNewRole = Qt::UserRole + 2;

} // namespace

FindList::FindList(const QString& placeholder, std::vector<Entry> entries, QWidget* parent)
    : QWidget(parent)
    , m_entries(std::move(entries))
    , m_field(new SearchField(placeholder))
    , m_list(new QListView)
    , m_rows(new QStandardItemModel(this)) {
    m_folded.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        m_folded.push_back({searchText(entry.text.toStdString()), searchText(entry.note.toStdString())});
    dressList(*m_list, TableDensity::Dense);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setModel(m_rows);
    m_list->setAccessibleName(placeholder);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMinimumHeight(scaled(28) * kLeastRows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FindList::find);
    connect(m_field, &SearchField::stepped, this, &FindList::step);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindList::marked);
    connect(m_list, &QListView::doubleClicked, this, &FindList::taken);
    find({});
}

void FindList::setCreating(const QString& offer) {
    m_offer = offer;
}

bool FindList::hasMark() const {
    return m_list->currentIndex().isValid();
}

std::int64_t FindList::markedId() const {
    return m_list->currentIndex().data(kIdRole).value<std::int64_t>();
}

QString FindList::newName() const {
    return m_list->currentIndex().data(kNewRole).toString();
}

int FindList::count() const {
    return m_rows->rowCount();
}

void FindList::addRow(const Entry& entry) {
    auto* item = new QStandardItem(entry.text);
    item->setData(QVariant::fromValue(entry.id), kIdRole);
    item->setData(entry.note, FindDelegate::NoteRole);
    if (entry.swatch.isValid())
        item->setData(entry.swatch, SwatchRole);
    item->setData(entry.isNone, MutedRole);
    const QStringList said{entry.text, entry.note};
    item->setData(said.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    m_rows->appendRow(item);
}

// Names that match come before notes that do, in each the better match first.
void FindList::find(const QString& typed) {
    struct Found {
        std::size_t place;
        Match byName;
        Match byNote;
    };
    const std::string query = searchText(typed.trimmed().toStdString());
    std::vector<Found> found;
    bool isNamed = false;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Found each{i, matchOf(m_folded[i].text, query, false), matchOf(m_folded[i].note, query, false)};
        const bool isMet = each.byName != Match::None || each.byNote != Match::None;
        if (query.empty() || (isMet && !m_entries[i].isNone))
            found.push_back(each);
        isNamed = isNamed || m_folded[i].text == query;
    }
    const auto isBetter = [](const Found& a, const Found& b) {
        return std::pair(a.byName, a.byNote) > std::pair(b.byName, b.byNote);
    };
    std::stable_sort(found.begin(), found.end(), isBetter);
    m_rows->clear();
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), kFindListMostRows); ++i)
        addRow(m_entries[found[i].place]);
    if (!m_offer.isEmpty() && !query.empty() && !isNamed) {
        addRow({0, m_offer.arg(typed.trimmed())});
        m_rows->item(m_rows->rowCount() - 1)->setData(typed.trimmed(), kNewRole);
    }
    m_list->setCurrentIndex(m_rows->index(0, 0));
    Q_EMIT marked();
}

void FindList::step(int direction) {
    if (m_rows->rowCount() == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + direction, 0, m_rows->rowCount() - 1);
    m_list->setCurrentIndex(m_rows->index(row, 0));
}

} // namespace orgwright
