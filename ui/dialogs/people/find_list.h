// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>
#include <cstdint>
#include <string>
#include <vector>

class QListView;
class QStandardItemModel;

namespace orgwright {

class SearchField;

/// A field and below it what its text finds among many; Up and Down move the mark while one types.
class FindList : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        std::int64_t id = 0;
        QString text;
        QString note = {};   ///< after the text, in ink2; found as well
        QColor swatch = {};  ///< invalid: none
        bool isNone = false; ///< "No team": only shown while nothing is typed
    };

    /// `placeholder` is the accessible name, too.
    FindList(const QString& placeholder, std::vector<Entry> entries, QWidget* parent = nullptr);

    /// Where nothing carries the typed name, offers to make it: "New team “%1”".
    void setCreating(const QString& offer);

    bool hasMark() const;
    /// Of the marked entry; 0 for one without an id, and for an offer to make something new.
    std::int64_t markedId() const;
    /// The name to be made, where that is marked; else empty.
    QString newName() const;
    SearchField* field() const { return m_field; }
    /// Entries in sight, the offer included.
    int count() const;

Q_SIGNALS:
    void marked();
    /// Double click.
    void taken();

private:
    struct Folded {
        std::string text;
        std::string note;
    };

    void find(const QString& typed);
    void addRow(const Entry& entry);
    void step(int direction);

    std::vector<Entry> m_entries;
    std::vector<Folded> m_folded;
    QString m_offer;
    SearchField* m_field;
    QListView* m_list;
    QStandardItemModel* m_rows;
};

} // namespace orgwright
