// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <vector>

namespace orgwright {

/// A table of the import dialog: Enter is the row's and not the dialog's.
class ImportTable : public QTableView {
    Q_OBJECT

public:
    /// `name` is what accessible readers call it.
    explicit ImportTable(const QString& name, QWidget* parent = nullptr);

    /// How wide a column is: so many pixels at 100 %, and so many parts of what is left over.
    struct Width {
        int pixels = 0;
        int parts = 0;
    };
    void setWidths(std::vector<Width> widths);

Q_SIGNALS:
    void entered(const QModelIndex& index);
    void removed(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();

    std::vector<Width> m_widths;
};

} // namespace orgwright
