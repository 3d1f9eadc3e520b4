// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/list/change_details.h"

#include "core/exchange/in/roster_dates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/label.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace orgwright {
namespace {

/// Owners that other lines have; whose decision it is, is mostly said of several.
QStringList ownersInUse(const ChangeList& list) {
    QStringList owners;
    for (const ChangeLine& line : list.lines) {
        if (!line.owner.empty())
            owners += qtText(line.owner);
    }
    owners.removeDuplicates();
    owners.sort(Qt::CaseInsensitive);
    return owners;
}

/// The quarter of today and the eight that follow.
QStringList quartersAhead(const ChangeBook& book) {
    constexpr int kAhead = 8;
    QStringList names;
    Quarter quarter = presentQuarter(book.plan());
    for (int ahead = 0; ahead <= kAhead; ++ahead, ++quarter.index)
        names += book.formats().quarter(quarter);
    return names;
}

void showValue(FieldRow& row, const std::optional<QString>& value, const QString& placeholder) {
    row.setValue(value.value_or(QString()));
    row.setPlaceholder(value ? placeholder : ChangeDetails::tr("Several values"));
}

} // namespace

ChangeDetails::ChangeDetails(ChangeBook& book, const ChangeBook::Lines& lines, QWidget* parent)
    : Popover(parent)
    , m_book(book)
    , m_decisions(decisionsOf(book.list(), lines))
    , m_quarter(new FieldRow(tr("Takes effect")))
    , m_owner(new FieldRow(tr("Decided by")))
    , m_note(new FieldRow(tr("Note"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    body()->setSpacing(0);
    const QString title =
        lines.size() == 1 ? tr("This change") : tr("%n changes", nullptr, static_cast<int>(lines.size()));
    body()->addWidget(new Label(title, Type::CaptionStrong, &Colours::ink2));
    body()->addSpacing(scaled(4));
    const QString locked = book.readOnlyReason();
    for (FieldRow* row : {m_quarter, m_owner, m_note}) {
        row->setFixedWidth(scaled(284));
        row->setReadOnly(!locked.isEmpty(), locked);
        body()->addWidget(row);
    }
    m_owner->setSuggestions(ownersInUse(book.list()));
    m_quarter->setEditor([this](QWidget* parent) { return makeQuarters(parent); },
                         [](QWidget* editor) { return static_cast<QComboBox*>(editor)->currentText(); });
    connect(m_quarter, &FieldRow::committed, this, &ChangeDetails::setQuarter);
    connect(m_owner, &FieldRow::committed, this, [this](const QString& typed) {
        m_book.describe(m_decisions, {.owner = stdText(typed.trimmed())});
        refresh();
    });
    connect(m_note, &FieldRow::committed, this, [this](const QString& typed) {
        m_book.describe(m_decisions, {.note = stdText(typed.trimmed())});
        refresh();
    });
    connect(&book, &ChangeBook::changed, this, &ChangeDetails::refresh);
    refresh();
}

template <class Value>
std::optional<Value> ChangeDetails::common(Value ChangeLine::*member) const {
    std::optional<Value> found;
    for (const ChangeLine& line : m_book.list().lines) {
        const bool isMeant = std::ranges::any_of(
            line.decisions, [&](const Decision& each) { return m_decisions.contains(each); });
        if (!isMeant)
            continue;
        if (found && *found != line.*member)
            return std::nullopt;
        found = line.*member;
    }
    return found.value_or(Value{});
}

void ChangeDetails::refresh() {
    const auto quarter = common(&ChangeLine::quarter);
    const auto owner = common(&ChangeLine::owner);
    const auto note = common(&ChangeLine::note);
    const auto text = [](const auto& each) { return each ? std::optional(qtText(*each)) : std::nullopt; };
    showValue(*m_quarter, quarter ? std::optional(m_book.formats().quarter(*quarter)) : std::nullopt,
              tr("Not planned yet"));
    showValue(*m_owner, text(owner), tr("Nobody named"));
    showValue(*m_note, text(note), tr("Add a note"));
}

/// One that is picked is taken at once; others are typed.
QWidget* ChangeDetails::makeQuarters(QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setCompleter(nullptr);
    combo->addItem(tr("Not planned"));
    combo->addItems(quartersAhead(m_book));
    combo->setCurrentIndex(combo->findText(m_quarter->value()));
    combo->setEditText(m_quarter->value());
    combo->lineEdit()->selectAll();
    connect(combo, &QComboBox::textActivated, this, [this](const QString& picked) {
        m_quarter->cancel();
        setQuarter(picked);
    });
    return combo;
}

void ChangeDetails::setQuarter(const QString& typed) {
    const std::string text = stdText(typed.trimmed().replace(QChar::Nbsp, QLatin1Char(' ')));
    const bool isNone = text.empty() || typed == tr("Not planned");
    const auto quarter =
        isNone ? std::optional(Quarter{}) : readQuarter(text, m_book.plan().settings().fiscalYearStart);
    if (!quarter)
        return m_quarter->refuse(tr("This is no quarter. Write it as 2027Q2 or FY27 Q2."));
    m_book.describe(m_decisions, {.quarter = *quarter});
    refresh();
}

} // namespace orgwright
