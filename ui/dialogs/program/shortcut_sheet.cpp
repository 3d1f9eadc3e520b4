// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/program/shortcut_sheet.h"

#include "ui/dialogs/dialog_size.h"
#include "ui/panels/palette/search_index.h"
#include "ui/shell/actions.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <algorithm>
#include <array>

namespace orgwright {
namespace {

constexpr int kColumns = 3;
constexpr int kShortcutSheetRow = 26;

/// What is done, and its key cap at the end of the line.
class KeyLine : public QWidget {
public:
    KeyLine(const QString& what, const QString& key)
        : m_what(what)
        , m_key(key) {
        setAccessibleName(what + QStringLiteral(", ") + key);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        const int what = QFontMetrics(typeFont(Type::Body)).horizontalAdvance(m_what);
        return {what + scaled(16) + static_cast<int>(keyCapSize(m_key).width()), scaled(kShortcutSheetRow)};
    }
    QSize minimumSizeHint() const override { return {scaled(160), scaled(kShortcutSheetRow)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QSizeF cap = keyCapSize(m_key);
        const auto mirrored = [&](double left, double wide, double high) {
            const double x = layoutDirection() == Qt::RightToLeft ? width() - left - wide : left;
            return QRectF(x, (height() - high) / 2, wide, high);
        };
        paintKeyCap(painter, mirrored(width() - cap.width(), cap.width(), cap.height()), m_key);
        painter.setFont(typeFont(Type::Body));
        painter.setPen(colours().ink);
        const double room = width() - cap.width() - scaledF(12);
        const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        painter.drawText(mirrored(0, room, height()), align | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_what, Qt::ElideRight, static_cast<int>(room)));
    }

private:
    QString m_what;
    QString m_key;
};

} // namespace

ShortcutSheet::ShortcutSheet(const Actions& actions, QWidget* parent)
    : Dialog(tr("Keyboard shortcuts"), parent)
    , m_field(new SearchField(tr("Find a shortcut")))
    , m_empty(new EmptyState("keyboard", tr("Nothing is called that. Try another word."))) {
    body()->addWidget(m_field);
    auto* area = new QScrollArea;
    area->setWidget(makeColumns(groups(actions)));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
    body()->addWidget(area, 1);
    setPrimary(tr("Close"));
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    m_field->setFocus();
    filter({});
    resize(fittingSize(*this, 1040, 680));
}

ShortcutSheet::Group ShortcutSheet::chartGroup() {
    return {tr("On the chart, by key"),
            {{tr("Go to manager, report or neighbour"), tr("Arrows")},
             {tr("Extend the selection"), tr("Shift+arrows")},
             {tr("Go to the top"), tr("Home")},
             {tr("Find by name"), tr("Type it")},
             {tr("Zoom"), tr("+ or −")},
             {tr("Leave a drag, or select nothing"), tr("Esc")}}};
}

ShortcutSheet::Group ShortcutSheet::mouseGroup() {
    return {tr("On the chart, by mouse"),
            {{tr("Move a branch"), tr("Drag")},
             {tr("Move without the reports"), tr("Alt+drag")},
             {tr("Edit"), tr("Double click")},
             {tr("Select one more, or one less"), tr("Ctrl+click")},
             {tr("Select up to here"), tr("Shift+click")},
             {tr("Select with a frame"), tr("Shift+drag on paper")},
             {tr("Move the paper"), tr("Drag on paper")},
             {tr("Zoom to the pointer"), tr("Ctrl+wheel")}}};
}

ShortcutSheet::Group ShortcutSheet::changesGroup() {
    return {tr("While changes are looked at"),
            {{tr("One step on"), tr(". or PgDown")},
             {tr("One step back"), tr(", or PgUp")},
             {tr("Steps in the room"), tr("Arrows")},
             {tr("First or last step in the room"), tr("Home or End")},
             {tr("Leave the steps or the quarter"), tr("Esc")},
             {tr("Show the change on the chart"), tr("Enter")},
             {tr("Quarter, owner and note"), tr("F2")},
             {tr("Take the change back"), tr("Del")},
             {tr("Put it before or after its neighbour"), tr("Alt+↑ or ↓")},
             {tr("Settle the clash: keep as here"), tr("1")},
             {tr("Settle the clash: take the other"), tr("2")}}};
}

ShortcutSheet::Group ShortcutSheet::boardGroup() {
    return {tr("On the portfolio’s board"),
            {{tr("Go to a bet, a head or a lane"), tr("Arrows")},
             {tr("Put the bet in another bucket"), tr("Ctrl+← or →")},
             {tr("Put the bet higher or lower"), tr("Ctrl+↑ or ↓")},
             {tr("Put the bet in another lane"), tr("Ctrl+Shift+↑ or ↓")},
             {tr("Add a bet in this bucket"), tr("N")},
             {tr("Fold or unfold"), tr("Space")},
             {tr("Edit the bet"), tr("Enter")},
             {tr("Filter"), tr("F")},
             {tr("One quarter back or on"), tr(", or .")}}};
}

ShortcutSheet::Group ShortcutSheet::talkGroup() {
    return {tr("While presenting"),
            {{tr("The next slide, or the one before"), tr("→ or ←")},
             {tr("The first slide, or the last"), tr("Home or End")},
             {tr("Go to slide 12"), tr("1 2 Enter")},
             {tr("Show a black screen, and go on"), tr("B")},
             {tr("End the presentation"), tr("Esc")}}};
}

ShortcutSheet::Group ShortcutSheet::scorecardGroup() {
    return {tr("On the scorecard"),
            {{tr("Go to a measure"), tr("Arrows")},
             {tr("Score it and go on to the next"), tr("1 to 5")},
             {tr("Take the score back"), tr("Del")},
             {tr("Type the score"), tr("Enter")},
             {tr("One quarter back or on"), tr(", or .")}}};
}

std::vector<ShortcutSheet::Group> ShortcutSheet::groups(const Actions& actions) {
    std::vector<Group> found;
    for (const MenuId menu : kMenus) {
        Group group{Actions::menuTitle(menu), {}};
        for (const QAction* action : actions.menu(menu)) {
            if (action && !action->shortcut().isEmpty())
                group.lines.push_back({action->property("plainText").toString(),
                                       action->shortcut().toString(QKeySequence::NativeText)});
        }
        if (!group.lines.empty())
            found.push_back(std::move(group));
    }
    found.push_back(chartGroup());
    found.push_back(mouseGroup());
    found.push_back(changesGroup());
    found.push_back(boardGroup());
    found.push_back(scorecardGroup());
    found.push_back(talkGroup());
    return found;
}

/// Each group goes where there is most room, so that the columns end at about the same height.
QWidget* ShortcutSheet::makeColumns(const std::vector<Group>& groups) {
    m_columns = new QWidget;
    auto* row = new QHBoxLayout(m_columns);
    row->setContentsMargins(scaled(4), scaled(8), scaled(16), scaled(8));
    row->setSpacing(scaled(28));
    std::array<QVBoxLayout*, kColumns> columns{};
    std::array<std::size_t, kColumns> filled{};
    for (QVBoxLayout*& column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(scaled(16));
        row->addLayout(column, 1);
    }
    for (const Group& group : groups) {
        const auto place =
            static_cast<std::size_t>(std::min_element(filled.begin(), filled.end()) - filled.begin());
        columns[place]->addWidget(makeGroup(group));
        filled[place] += group.lines.size() + 2;
    }
    for (QVBoxLayout* column : columns)
        column->addStretch(1);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns, 1);
    column->addWidget(m_empty, 1);
    return whole;
}

QWidget* ShortcutSheet::makeGroup(const Group& group) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Label(group.title, Type::SmallMedium, &Colours::ink2));
    column->addSpacing(scaled(4));
    Shown shown{box, {}, {}};
    for (const Line& line : group.lines) {
        auto* row = new KeyLine(line.what, line.key);
        column->addWidget(row);
        shown.rows.push_back(row);
        shown.texts.push_back(searchText((line.what + QLatin1Char(' ') + line.key).toStdString()));
    }
    m_shown.push_back(std::move(shown));
    return box;
}

void ShortcutSheet::filter(const QString& typed) {
    const std::string query = searchText(typed.trimmed().toStdString());
    bool isAny = false;
    for (const Shown& shown : m_shown) {
        bool isGroup = false;
        for (std::size_t i = 0; i < shown.rows.size(); ++i) {
            const bool isMet = query.empty() || matchOf(shown.texts[i], query, false) != Match::None;
            shown.rows[i]->setVisible(isMet);
            isGroup = isGroup || isMet;
        }
        shown.box->setVisible(isGroup);
        isAny = isAny || isGroup;
    }
    m_empty->setVisible(!isAny);
    m_columns->setVisible(isAny);
}

} // namespace orgwright
