// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan/checkpoint_dialog.h"

#include "core/commands/checks.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/table_view.h"
#include "ui/words/formats.h"
#include "ui/words/text.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kStepRole = Qt::UserRole + 1;
constexpr int kRowsInSight = 6;
enum Column { Name, When };

} // namespace

CheckpointDialog::CheckpointDialog(PlanDocument& document, QWidget* parent)
    : PlanDialog(tr("Name a checkpoint"), document, parent)
    , m_name(new QLineEdit)
    , m_field(new FormField(tr("Name"), m_name))
    , m_table(new QTableView)
    , m_rows(new QStandardItemModel(0, 2, this))
    , m_back(addAction(tr("Go back to this"))) {
    setIntroduction(tr("A name for the plan as it is now, so that you can come back to it later."));
    m_name->setPlaceholderText(tr("Before the offsite"));
    body()->addWidget(m_field);
    body()->addSpacing(scaled(4));
    auto* before = new Label(tr("Named before"), Type::SmallMedium, &Colours::ink2);
    body()->addWidget(before);
    body()->addWidget(makeList());
    for (QWidget* part : std::initializer_list<QWidget*>{before, m_table, m_back})
        part->setVisible(m_rows->rowCount() > 0);
    body()->addStretch(1);
    setCancel(tr("Cancel"));
    setPrimary(tr("Name it"));
    setRefused(*primary(), isLocked() ? tr("This plan can only be read") : QString());
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_field->refuse({}); });
    connect(m_back, &QAbstractButton::clicked, this, &CheckpointDialog::goBack);
    m_name->setEnabled(!isLocked());
    m_name->setFocus();
    refresh();
    sayLocked();
    sizeToContent(*this, 480);
}

QWidget* CheckpointDialog::makeList() {
    fill();
    dressTable(*m_table);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Named before"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    const int rows = std::min(m_rows->rowCount(), kRowsInSight);
    m_table->setFixedHeight(scaled(28) + scaled(32) * rows + 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CheckpointDialog::refresh);
    connect(m_table, &QTableView::doubleClicked, this, &CheckpointDialog::goBack);
    return m_table;
}

/// The newest first.
void CheckpointDialog::fill() {
    m_rows->setHorizontalHeaderLabels({tr("Name"), tr("When")});
    const auto& checkpoints = document().core().checkpoints();
    const Formats formats(plan().settings());
    const std::int64_t present = document().core().history().cursor();
    for (auto each = checkpoints.rbegin(); each != checkpoints.rend(); ++each) {
        auto* name = new QStandardItem(shownText(each->name, 400));
        name->setData(QVariant::fromValue(each->step), kStepRole);
        if (each->step == present) {
            name->setData(true, StrongRole);
            m_here = tr("In bold: as the plan is now");
        }
        auto* when = new QStandardItem(formats.moment(each->at));
        when->setData(true, MutedRole);
        m_rows->appendRow({name, when});
    }
}

void CheckpointDialog::refresh() {
    const QModelIndex row = m_table->currentIndex();
    const bool isChosen = row.isValid() && m_table->selectionModel()->hasSelection();
    const auto step = row.siblingAtColumn(Name).data(kStepRole).value<std::int64_t>();
    const bool isHere = isChosen && step == document().core().history().cursor();
    setRefused(*m_back,
               isLocked()  ? tr("This plan can only be read")
               : !isChosen ? tr("Select a checkpoint first")
               : isHere    ? tr("The plan stands there already")
                           : QString(),
               tr("Makes the plan what it was then; you can undo that"));
    if (!isLocked())
        setRemark(m_here);
}

void CheckpointDialog::goBack() {
    if (!m_back->isEnabled())
        return;
    const QModelIndex row = m_table->currentIndex().siblingAtColumn(Name);
    if (document().revertTo(row.data(kStepRole).value<std::int64_t>()))
        PlanDialog::accept();
}

void CheckpointDialog::accept() {
    const QString name = m_name->text().trimmed();
    if (const auto why = whyNotName(0, stdText(name)))
        return m_field->refuse(words(*why));
    if (document().addCheckpoint(name))
        PlanDialog::accept();
}

} // namespace orgwright
