// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popover.h"

#include <QColor>
#include <QString>
#include <cstdint>
#include <vector>

class QListView;
class QStandardItemModel;

namespace orgwright {

class SearchField;

/// One of many, found by typing: teams, leads. Enter takes the marked one, a press any.
class ChoicePopover : public Popover {
    Q_OBJECT

public:
    struct Choice {
        std::int64_t id = 0;
        QString text;
        QString note = {};   ///< after the text, in ink2
        QColor swatch = {};  ///< invalid: none
        bool isNone = false; ///< "No team": only shown while nothing is typed
    };

    ChoicePopover(const QString& placeholder, std::vector<Choice> choices, QWidget* parent);

    /// Where nothing carries the typed name, offers to make it: "New team “%1”".
    void setCreating(const QString& offer);

Q_SIGNALS:
    void chosen(std::int64_t id);
    void created(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& typed);
    void addRow(const Choice& choice);
    void step(int direction);
    void take(int row);

    std::vector<Choice> m_choices;
    QString m_offer;
    SearchField* m_field;
    QListView* m_list;
    QStandardItemModel* m_rows;
};

} // namespace orgwright
