// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_export.h"
#include "ui/changes/list/change_rows.h"

#include <QWidget>

class QLayout;
class QMenu;

namespace orgwright {

class DropButton;
class IconButton;
class Label;
class SearchField;

/// The head of the change list: how many there are, which of them are listed and how, and the way out of the
/// program for them.
class ListHead : public QWidget {
    Q_OBJECT

public:
    explicit ListHead(QWidget* parent = nullptr);

    const ChangeArrangement& arrangement() const { return m_arrangement; }
    void setDiscretion(const Discretion& discretion);
    void setCount(int count);

Q_SIGNALS:
    /// The arrangement is another.
    void arranged();
    void exportRequested(orgwright::ChangeFile kind);

private:
    QLayout* makeTitle();
    QWidget* makeFilter();
    void fillArrangement(QMenu& menu);
    void fillMarks(QMenu& menu);
    void openExports();
    void openFilter(bool isOpen);
    template <class Value>
    void arrange(Value ChangeArrangement::*part, const Value& wanted);

    ChangeArrangement m_arrangement;
    Label* m_title;
    DropButton* m_group;
    IconButton* m_filterButton;
    IconButton* m_export;
    SearchField* m_search;
    DropButton* m_marks;
    QWidget* m_filter;
};

} // namespace orgwright
