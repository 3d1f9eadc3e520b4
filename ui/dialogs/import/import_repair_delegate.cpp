// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_repair_delegate.h"

#include "ui/dialogs/import/import_managers_model.h"
#include "ui/dialogs/import/import_problems_model.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QAbstractProxyModel>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace orgwright {
namespace {

/// Finds by what is shown and writes the key.
class ManagerCompleter : public QCompleter {
public:
    ManagerCompleter(const ImportOutcomePtr& outcome, QObject* parent)
        : QCompleter(parent) {
        setModel(new ImportManagersModel(outcome, this));
        setCompletionRole(Qt::DisplayRole);
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(10);
        // A cell is narrower than what helps to choose.
        auto* list = new QListView;
        setPopup(list);
        dressList(*list, TableDensity::Dense);
        list->setMinimumWidth(scaled(400));
    }

    QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(ImportManagersModel::KeyRole).toString();
    }
};

constexpr const char* kFinished = "isFinished";

bool isFinished(const QObject* editor) {
    return editor->property(kFinished).toBool();
}

bool namesPosition(RosterField field) {
    switch (field) {
    case RosterField::Manager:
    case RosterField::ManagerEmail:
    case RosterField::ManagerName:
    case RosterField::Dotted:
        return true;
    default:
        return false;
    }
}

/// The problem's field, seen through the sorting.
std::optional<RosterField> fieldAt(const QModelIndex& index) {
    QModelIndex source = index;
    if (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model()))
        source = proxy->mapToSource(index);
    return static_cast<const ImportProblemsModel*>(source.model())->repairable(source.row());
}

} // namespace

ImportRepairDelegate::ImportRepairDelegate(QObject* parent)
    : TableDelegate(32, parent) {}

QWidget* ImportRepairDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                            const QModelIndex& index) const {
    const auto field = fieldAt(index);
    if (!field)
        return nullptr;
    auto* line = new QLineEdit(parent);
    setControlSize(*line, ControlSize::Small);
    line->setAccessibleName(tr("What is to stand there"));
    auto* self = const_cast<ImportRepairDelegate*>(this);
    const auto finish = [self, line] { self->finish(line); };
    connect(line, &QLineEdit::returnPressed, line, finish, Qt::QueuedConnection);
    if (namesPosition(*field)) {
        line->setPlaceholderText(tr("Key, title or name"));
        auto* completer = new ManagerCompleter(m_outcome, line);
        line->setCompleter(completer);
        connect(completer, qOverload<const QString&>(&QCompleter::activated), line, finish,
                Qt::QueuedConnection);
    }
    return line;
}

/// While the list is open it takes the keys past any filter, so Enter is heard of from the field itself.
bool ImportRepairDelegate::eventFilter(QObject* editor, QEvent* event) {
    if (isFinished(editor))
        return false;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return false;
    }
    return TableDelegate::eventFilter(editor, event);
}

void ImportRepairDelegate::finish(QWidget* editor) {
    // The list and the field may both say so, and closing takes the focus away, which would end it again.
    if (isFinished(editor))
        return;
    editor->setProperty(kFinished, true);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

void ImportRepairDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                                const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(scaled(2), scaled(2), -scaled(2), -scaled(2)));
}

} // namespace orgwright
