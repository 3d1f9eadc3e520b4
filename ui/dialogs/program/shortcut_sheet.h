// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

#include <string>
#include <vector>

class QVBoxLayout;

namespace orgwright {

class Actions;
class EmptyState;
class SearchField;

/// Every key of the program: those of the actions by menu, and what keys and mouse do on the chart itself. A
/// text in the field leaves what carries it.
class ShortcutSheet : public Dialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const Actions& actions, QWidget* parent = nullptr);

private:
    struct Line {
        QString what;
        QString key;
    };
    struct Group {
        QString title;
        std::vector<Line> lines;
    };
    struct Shown {
        QWidget* box;
        std::vector<QWidget*> rows;
        std::vector<std::string> texts; ///< as they are searched
    };

    static std::vector<Group> groups(const Actions& actions);
    static Group chartGroup();
    static Group mouseGroup();
    static Group changesGroup();
    static Group boardGroup();
    static Group scorecardGroup();
    static Group talkGroup();
    QWidget* makeColumns(const std::vector<Group>& groups);
    QWidget* makeGroup(const Group& group);
    void filter(const QString& typed);

    SearchField* m_field;
    QWidget* m_columns = nullptr;
    EmptyState* m_empty;
    std::vector<Shown> m_shown;
};

} // namespace orgwright
