// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallery.h"

#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/hatched_plate.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/mix_bar.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/status_label.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tag.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>

namespace orgwright {

namespace {

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

QHBoxLayout* rowIn(QVBoxLayout* column, const QList<QWidget*>& widgets, int spacing = 8) {
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(spacing));
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    column->addLayout(row);
    return row;
}

QWidget* topBar() {
    auto* bar = new Surface(&Colours::panel, Qt::BottomEdge);
    bar->setFixedHeight(scaled(48));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(16), 0, scaled(12), 0);
    row->setSpacing(scaled(8));
    row->addWidget(new Label(utf8("Brackwater"), Type::BodyStrong));
    row->addWidget(new Label(utf8("Product & Engineering"), Type::Body, &Colours::ink2));
    auto* rule = new HairLine(Qt::Vertical);
    rule->setLength(20);
    row->addWidget(rule);
    auto* scenario = new DropButton;
    scenario->setIconName("changes");
    scenario->setValue(utf8("Option B: one customs line"));
    scenario->setNote(utf8("8 changes"));
    row->addWidget(scenario);
    auto* quarter = new Stepper(utf8("Quarter"));
    quarter->setText(utf8("FY27 Q1"));
    row->addWidget(quarter);
    auto* search = new SearchField(utf8("Find or do anything"));
    search->setShortcutHint(utf8("Ctrl K"));
    row->addWidget(search);
    row->addStretch(1);
    row->addWidget(new IconButton("undo", utf8("Undo")));
    auto* redo = new IconButton("redo", utf8("Redo"));
    redo->setEnabled(false);
    row->addWidget(redo);
    auto* hidden = new Button("eye-off", utf8("Hidden"));
    hidden->setActive(true);
    row->addWidget(hidden);
    row->addWidget(new Button("present", utf8("Present")));
    row->addWidget(new Button("export", utf8("Export"), ButtonKind::Filled));
    return bar;
}

QWidget* viewBar() {
    auto* bar = new Surface(&Colours::canvas);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    auto* view = new SegmentedControl(utf8("View"));
    view->addSegment(utf8("Positions"));
    view->addSegment(utf8("Teams"));
    row->addWidget(view);
    auto* colour = new DropButton(utf8("Colour"), ButtonKind::Plain);
    colour->setSize(ControlSize::Small);
    colour->setChoices({utf8("Team"), utf8("Grade")});
    row->addWidget(colour);
    auto* filter = new Button("filter", utf8("Filter"), ButtonKind::Plain);
    filter->setSize(ControlSize::Small);
    row->addWidget(filter);
    row->addWidget(new KeyHint(utf8("Esc"), utf8("leave it where it was")));
    row->addStretch(1);
    for (int at = 0; at < 4; ++at)
        row->addWidget(new Swatch(colours().teamByOrder(at), utf8("Team %1").arg(at + 1)));
    for (BucketMark bucket :
         {BucketMark::Core, BucketMark::Growth, BucketMark::Enabler, BucketMark::Experimental})
        row->addWidget(new Swatch(bucket, utf8("%1 %").arg(20)));
    return bar;
}

Section* fields() {
    auto* section = new Section(utf8("Position"));
    section->add(new FieldRow(utf8("Title")))->setValue(utf8("EM, Identity"));
    auto* manager = section->add(new FieldRow(utf8("Manager")));
    manager->setValue(utf8("Samir Haddad"));
    manager->setGlyph([](QPainter& painter, const QRectF& box) {
        paintAvatar(painter, box, {AvatarFace::Kind::Initials, utf8("SH"), colours().teams[2]});
    });
    auto* state = section->add(new FieldRow(utf8("State")));
    state->setGlyph("check");
    state->setValue(utf8("Filled since 2023"));
    section->add(new FieldRow(utf8("Location")))->setPlaceholder(utf8("Add a location"));
    section->add(new FieldRow(utf8("Cost a year")))->setConcealed(true);
    auto* span = section->add(new FieldRow(utf8("Span")));
    span->setValue(utf8("7"));
    span->setNote(utf8("target 5–8"));
    auto* branch = section->add(new FieldRow(utf8("Branch")));
    branch->setValue(utf8("3"));
    branch->setWarning(utf8("under 5"));
    auto* grade = section->add(new FieldRow(utf8("Grade")));
    grade->setValue(utf8("G7"));
    grade->setSuggestions({utf8("G6"), utf8("G7")});
    grade->edit();
    grade->refuse(utf8("No such grade in this plan"));
    return section;
}

QWidget* inspector() {
    auto* panel = new Surface(&Colours::panel, Qt::LeftEdge);
    panel->setFixedWidth(scaled(280));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(fields());
    auto* works = new Section(utf8("Works on, FY27 Q1"));
    works->setLocked(utf8("The quarter is locked"));
    works->setCount(utf8("3"));
    auto* bar = new MixBar;
    bar->setShares({2000, 1000, 6000, 1000});
    works->add(bar);
    works->add(
        new ElidedLabel(utf8("Single sign-on for partners and for everybody else who has asked for it")));
    works->add(new StatusLabel(StatusMark::OffTarget, utf8("Off target")));
    works->add(new StatusLabel(StatusMark::NearTarget, utf8("Near target")));
    works->add(new StatusLabel(StatusMark::OnTarget, utf8("On target")));
    works->add(new HatchedPlate(utf8("Hidden")));
    column->addWidget(works);
    column->addWidget(
        new EmptyState("person", utf8("Select a card to see who sits there."), utf8("Add a position")), 1);
    return panel;
}

QWidget* buttons() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    auto* disabled = new Button(utf8("Lock quarter"));
    setRefused(*disabled, utf8("Scores are missing"));
    auto* large = new Button("plus", utf8("New plan"), ButtonKind::Filled);
    large->setSize(ControlSize::Large);
    auto* open = new Button("folder", utf8("Open"));
    open->setSize(ControlSize::Large);
    open->setNote(utf8("Ctrl O"));
    auto* small = new Button("take-back", utf8("Take back"));
    small->setSize(ControlSize::Small);
    rowIn(column, {large, open, new Button(utf8("Outline")), new Button(utf8("Plain"), ButtonKind::Plain),
                   small, disabled});
    auto* accented = new Pill(utf8("10 people"));
    accented->setAccented(true);
    rowIn(column, {new Avatar({AvatarFace::Kind::Initials, utf8("NR"), colours().teams[2]}, 40),
                   new Avatar({AvatarFace::Kind::Initials, utf8("LC"), colours().teams[4]}, 28),
                   new Avatar({AvatarFace::Kind::Initials, utf8("AR"), colours().teams[1]}, 20),
                   new Avatar({AvatarFace::Kind::Person, {}, colours().teams[3]}, 28),
                   new Avatar({AvatarFace::Kind::Open, {}, {}}, 28),
                   new Avatar({AvatarFace::Kind::Planned, {}, {}}, 28), new Tag(utf8("Fund"), "plus"),
                   new Tag(utf8("Job title")), new Pill(utf8("7"), "people"), accented});
    return box;
}

QWidget* plainQt() {
    auto* box = new QGroupBox(utf8("Plain Qt widgets"));
    auto* column = new QVBoxLayout(box);
    auto* combo = new QComboBox;
    combo->addItems({utf8("Rotterdam"), utf8("Lisbon")});
    auto* editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(utf8("Editable"));
    auto* standard = new QPushButton(utf8("Default"));
    standard->setDefault(true);
    auto* spin = new QSpinBox;
    spin->setValue(42);
    auto* off = new QLineEdit(utf8("Disabled"));
    off->setEnabled(false);
    rowIn(column, {combo, editable, spin, off, standard, new QPushButton(utf8("Other"))});
    auto* checked = new QCheckBox(utf8("Checked"));
    checked->setChecked(true);
    auto* partly = new QCheckBox(utf8("Partly"));
    partly->setCheckState(Qt::PartiallyChecked);
    auto* radio = new QRadioButton(utf8("Chosen"));
    radio->setChecked(true);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    slider->setFixedWidth(scaled(140));
    rowIn(column,
          {checked, partly, new QCheckBox(utf8("Open")), radio, new QRadioButton(utf8("Not")), slider}, 16);
    auto* tabs = new QTabWidget;
    auto* note = new QPlainTextEdit;
    note->setPlaceholderText(utf8("Write a note"));
    note->setFixedHeight(scaled(56));
    tabs->addTab(note, utf8("Note"));
    tabs->addTab(new QWidget, utf8("History"));
    tabs->addTab(new QWidget, utf8("Sources"));
    column->addWidget(tabs);
    return box;
}

QWidget* table() {
    auto* view = new QTableView;
    dressTable(*view);
    auto* model = new QStandardItemModel(30, 4, view);
    model->setHorizontalHeaderLabels({utf8("Position"), utf8("Team"), utf8("State"), utf8("FTE")});
    model->setHeaderData(3, Qt::Horizontal, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                         Qt::TextAlignmentRole);
    for (int row = 0; row < 30; ++row) {
        model->setData(model->index(row, 0), utf8("EM, Identity %1").arg(row));
        model->setData(model->index(row, 1), utf8("Platform"));
        model->setData(model->index(row, 1), colours().teamByOrder(row), SwatchRole);
        model->setData(model->index(row, 2), utf8("under 5"));
        model->setData(model->index(row, 2), row % 3, StatusRole);
        model->setData(model->index(row, 3), QString::number(11.1 * row));
        model->setData(model->index(row, 3), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                       Qt::TextAlignmentRole);
        model->setData(model->index(row, 3), row == 2, ConcealedRole);
    }
    view->setModel(model);
    view->selectRow(1);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setSortingEnabled(true);
    view->setColumnWidth(0, scaled(200));
    view->setMinimumHeight(scaled(170));
    return view;
}

QWidget* middle() {
    auto* panel = new Surface(&Colours::panel);
    auto* column = new QVBoxLayout(panel);
    column->setSpacing(scaled(10));
    column->addWidget(buttons());
    column->addWidget(plainQt());
    auto* amber =
        new Banner(Banner::Tone::Amber, utf8("The baseline has changed: two decisions clash with it."));
    amber->setAction(utf8("Look at them"));
    column->addWidget(amber);
    column->addWidget(new Banner(Banner::Tone::Red, utf8("The file cannot be written: the disk is full.")));
    auto* zone = new DropZone("file", utf8("Drop your roster here"),
                              utf8("CSV or Excel, as your HR system exports it"), utf8("Choose file"));
    column->addWidget(zone);
    auto* progress = new ProgressPanel(utf8("Reading the roster"), utf8("Cancel"));
    progress->setProgress(42, 100);
    progress->setDetail(utf8("4,200 of 10,000 rows"));
    column->addWidget(progress);
    column->addWidget(table(), 1);
    return panel;
}

QWidget* strip() {
    auto* bar = new Surface(&Colours::panel, Qt::TopEdge);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(12), scaled(7), scaled(12), scaled(7));
    row->setSpacing(scaled(6));
    auto* drop = new Figure(utf8("If you drop here"));
    drop->setGround(Figure::Ground::Accent);
    drop->setIconName("arrow-right");
    drop->setFigure(utf8("Document AI to Customs"));
    auto* people = new Figure(utf8("Customs, people"));
    people->setGround(Figure::Ground::Soft);
    people->setBefore(utf8("23"));
    people->setFigure(utf8("33"), utf8("+10"));
    auto* span = new Figure(utf8("Data, span"));
    span->setGround(Figure::Ground::Soft);
    span->setBefore(utf8("3"));
    span->setFigure(utf8("2"));
    span->setWarning(utf8("under 5"));
    for (QWidget* cell : {drop, people, span})
        row->addWidget(cell);
    auto* rule = new HairLine(Qt::Vertical);
    rule->setLength(28);
    row->addWidget(rule);
    auto* headcount = new Figure(utf8("Headcount"));
    headcount->setFigure(utf8("110"), utf8("+4"));
    row->addWidget(headcount);
    auto* cost = new Figure(utf8("Cost"));
    cost->setConcealed(true);
    row->addWidget(cost);
    auto* median = new Figure(utf8("Median span"));
    median->setFigure(utf8("6"), utf8("±0"));
    row->addWidget(median);
    row->addStretch(1);
    return bar;
}

} // namespace

QWidget* makeGallery() {
    auto* gallery = new Surface(&Colours::canvas);
    auto* column = new QVBoxLayout(gallery);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(topBar());
    column->addWidget(viewBar());
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(middle(), 1);
    row->addWidget(inspector());
    column->addLayout(row, 1);
    column->addWidget(strip());
    return gallery;
}

} // namespace orgwright
