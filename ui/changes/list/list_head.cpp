// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/list/list_head.h"

#include "ui/theme/theme.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace orgwright {
namespace {

constexpr std::array kMarks{Mark::Moved, Mark::New, Mark::Closing, Mark::Changed, Mark::Vacated};
constexpr std::array kGroups{ChangeGroup::Kind, ChangeGroup::Owner, ChangeGroup::Area, ChangeGroup::Quarter,
                             ChangeGroup::None};
constexpr std::array kSorts{ChangeSort::Author, ChangeSort::Chart, ChangeSort::Quarter};

QString groupWord(ChangeGroup group) {
    switch (group) {
    case ChangeGroup::Kind:
        return ListHead::tr("kind");
    case ChangeGroup::Owner:
        return ListHead::tr("person");
    case ChangeGroup::Area:
        return ListHead::tr("area");
    case ChangeGroup::Quarter:
        return ListHead::tr("quarter");
    case ChangeGroup::None:
        break;
    }
    return ListHead::tr("none");
}

QString sortWord(ChangeSort sort) {
    return sort == ChangeSort::Author  ? ListHead::tr("order of the steps")
           : sort == ChangeSort::Chart ? ListHead::tr("place in the chart")
                                       : ListHead::tr("quarter");
}

void addHeading(QMenu& menu, const QString& text) {
    menu.addAction(text)->setEnabled(false);
}

} // namespace

ListHead::ListHead(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label({}, Type::PanelTitle))
    , m_group(new DropButton(tr("Group")))
    , m_filterButton(new IconButton("filter", tr("Filter"), ButtonKind::Outline))
    , m_export(new IconButton("export", tr("Export the changes"), ButtonKind::Outline))
    , m_search(new SearchField(tr("Find a change")))
    , m_marks(new DropButton(tr("Kind")))
    , m_filter(makeFilter()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeTitle());
    column->addWidget(m_filter);
    m_filter->hide();
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString& text) { arrange(&ChangeArrangement::text, text.trimmed()); });
    connect(m_filterButton, &QAbstractButton::toggled, this, &ListHead::openFilter);
    connect(m_export, &QAbstractButton::clicked, this, &ListHead::openExports);
}

QLayout* ListHead::makeTitle() {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(18), scaled(12), scaled(18), scaled(10));
    head->setSpacing(scaled(8));
    head->addWidget(m_title, 1);
    head->addWidget(m_group);
    m_group->setSize(ControlSize::Small);
    m_group->setValue(groupWord(m_arrangement.group));
    m_group->setMenuFiller([this](QMenu& menu) { fillArrangement(menu); });
    for (IconButton* button : {m_filterButton, m_export}) {
        button->setSize(ControlSize::Small);
        head->addWidget(button);
    }
    m_filterButton->setCheckable(true);
    return head;
}

QWidget* ListHead::makeFilter() {
    auto* filter = new QWidget;
    auto* row = new QHBoxLayout(filter);
    row->setContentsMargins(scaled(18), 0, scaled(18), scaled(8));
    row->setSpacing(scaled(8));
    m_search->setSize(ControlSize::Small);
    row->addWidget(m_search, 1);
    m_marks->setSize(ControlSize::Small);
    m_marks->setValue(tr("all"));
    m_marks->setMenuFiller([this](QMenu& menu) { fillMarks(menu); });
    row->addWidget(m_marks);
    return filter;
}

template <class Value>
void ListHead::arrange(Value ChangeArrangement::*part, const Value& wanted) {
    if (m_arrangement.*part == wanted)
        return;
    m_arrangement.*part = wanted;
    m_group->setValue(groupWord(m_arrangement.group));
    const auto& marks = m_arrangement.marks;
    // Qualified, as lupdate takes a template's parameter for the class.
    m_marks->setValue(marks.empty() ? ListHead::tr("all")
                      : marks.size() == 1
                          ? listWord(*marks.begin())
                          : ListHead::tr("%n kinds", nullptr, static_cast<int>(marks.size())));
    Q_EMIT arranged();
}

void ListHead::setDiscretion(const Discretion& discretion) {
    m_arrangement.discretion = discretion;
}

void ListHead::setCount(int count) {
    m_title->setText(tr("%n changes", nullptr, count));
    setRefused(*m_export, count == 0 ? tr("There are no changes") : QString(), tr("Export the changes"));
}

void ListHead::openFilter(bool isOpen) {
    m_filter->setVisible(isOpen);
    if (isOpen)
        return m_search->setFocus();
    m_search->clear();
    arrange(&ChangeArrangement::marks, {});
}

void ListHead::fillArrangement(QMenu& menu) {
    const auto add = [&](auto part, auto value, const QString& text, QActionGroup* group) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_arrangement.*part == value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, part, value] { arrange(part, value); });
    };
    addHeading(menu, tr("Group by"));
    auto* groups = new QActionGroup(&menu);
    for (const ChangeGroup group : kGroups)
        add(&ChangeArrangement::group, group, groupWord(group), groups);
    menu.addSeparator();
    addHeading(menu, tr("Sort by"));
    auto* sorts = new QActionGroup(&menu);
    for (const ChangeSort sort : kSorts)
        add(&ChangeArrangement::sort, sort, sortWord(sort), sorts);
}

void ListHead::fillMarks(QMenu& menu) {
    for (const Mark mark : kMarks) {
        QAction* action = menu.addAction(listWord(mark));
        action->setCheckable(true);
        action->setChecked(m_arrangement.marks.contains(mark));
        connect(action, &QAction::toggled, this, [this, mark](bool isOn) {
            std::set<Mark> wanted = m_arrangement.marks;
            if (isOn)
                wanted.insert(mark);
            else
                wanted.erase(mark);
            arrange(&ChangeArrangement::marks, wanted);
        });
    }
}

void ListHead::openExports() {
    QMenu menu(this);
    const std::pair<ChangeFile, QString> kFiles[] = {{ChangeFile::Csv, tr("CSV table…")},
                                                     {ChangeFile::Xlsx, tr("Excel workbook…")},
                                                     {ChangeFile::Json, tr("JSON file…")}};
    for (const auto& [kind, text] : kFiles)
        connect(menu.addAction(text), &QAction::triggered, this,
                [this, which = kind] { Q_EMIT exportRequested(which); });
    menu.exec(m_export->mapToGlobal(QPoint(0, m_export->height() + 4)));
}

} // namespace orgwright
