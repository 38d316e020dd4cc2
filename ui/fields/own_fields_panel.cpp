#include "ui/fields/own_fields_panel.h"

#include "core/book/custom_field_service.h"
#include "core/domain/labels.h"
#include "ui/delegates/quiet_tab_bar.h"
#include "ui/desk/removal.h"
#include "ui/editors/hairline.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/tone_label.h"
#include "ui/fields/field_detail.h"
#include "ui/fields/new_field_row.h"
#include "ui/models/row_table_model.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using Line = OwnFieldsPanel::Line;

namespace {

QString holdsText(const Line& line)
{
    if (!line.field.isChosen())
        return label(line.field.type);
    QStringList names;
    for (const CustomChoice& choice : line.field.choices)
        names << choice.name;
    const QString offered =
        names.isEmpty() ? OwnFieldsPanel::tr("nothing to choose yet") : names.join(u", "_s);
    return OwnFieldsPanel::tr("%1: %2").arg(label(line.field.type), offered);
}

std::vector<TableColumn<Line>> columns()
{
    return {
        {OwnFieldsPanel::tr("Field"), [](const Line& line) { return line.field.name; }, 24},
        {OwnFieldsPanel::tr("What it holds"), holdsText, 0, Qt::AlignLeading, {}, {}, holdsText},
        {OwnFieldsPanel::tr("Written in"),
         [](const Line& line) {
             return line.used == 0 ? QString() : QLocale().toString(line.used);
         },
         10, Qt::AlignTrailing}};
}

QString tabText(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contact:
        return OwnFieldsPanel::tr("&People");
    case RecordKind::Interaction:
        return OwnFieldsPanel::tr("&Interactions");
    case RecordKind::Favour:
        return OwnFieldsPanel::tr("&Favours");
    default:
        return OwnFieldsPanel::tr("Accoun&ts");
    }
}

} // namespace

OwnFieldsPanel::OwnFieldsPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , model_(new RowTableModel<Line>(
          columns(), [](const Line& line) { return line.field.id.value(); }, this))
    , table_(new RecordTable)
    , kinds_(new QuietTabBar)
    , adding_(new NewFieldRow(desk))
    , detail_(new FieldDetail(desk))
{
    framePanel(this, buildHead(), {buildBody()});
    connectParts();
    reload();
}

QWidget* OwnFieldsPanel::buildHead()
{
    done_ = new QPushButton(tr("&Close"));
    state_ = new ToneLabel(Tone::Muted);
    state_->setWordWrap(true);
    return makePanelHead(tr("Your own fields"), {done_}, {state_});
}

QWidget* OwnFieldsPanel::buildBody()
{
    for (const RecordKind kind : customKinds)
        kinds_->addTab(tabText(kind));
    kinds_->setAccessibleName(tr("Whose fields"));
    table_->setRecords(model_, tr("Fields"),
                       tr("No field yet. Name what you keep track of, say what it holds, and add "
                          "it: it stands in the forms, and as a column and a filter in lists."));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* body = new QWidget;
    auto* list = new QVBoxLayout;
    list->setSpacing(grid(this, 2));
    list->addWidget(kinds_);
    list->addWidget(table_, 1);
    list->addWidget(adding_);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(grid(this, 8), grid(this, 3), grid(this, 8), grid(this, 4));
    row->setSpacing(grid(this, 8));
    row->addLayout(list, 3);
    row->addWidget(detail_, 2);
    return body;
}

void OwnFieldsPanel::connectParts()
{
    connect(done_, &QPushButton::clicked, this, &OwnFieldsPanel::closed);
    connect(kinds_, &QTabBar::currentChanged, this, [this] {
        adding_->setKind(kind());
        reload();
    });
    connect(table_, &RecordTable::opened, detail_, &FieldDetail::focusName);
    connect(table_, &RecordTable::removeWanted, this, &OwnFieldsPanel::remove);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OwnFieldsPanel::showChosen);
    connect(adding_, &NewFieldRow::added, this, &OwnFieldsPanel::takeAdded);
    connect(detail_, &FieldDetail::moveWanted, this, &OwnFieldsPanel::move);
    connect(detail_, &FieldDetail::removeWanted, this, &OwnFieldsPanel::remove);
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this,
            &OwnFieldsPanel::reloadSoon);
    for (const int by : {-1, 1}) {
        const int arrow = by < 0 ? Qt::Key_Up : Qt::Key_Down;
        auto* moves = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(arrow)), table_);
        moves->setContext(Qt::WidgetShortcut);
        connect(moves, &QShortcut::activated, this, [this, by] { move(by); });
    }
    auto* escapes = new QShortcut(Qt::Key_Escape, this);
    escapes->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escapes, &QShortcut::activated, this, &OwnFieldsPanel::closed);
}

/// No focus proxy: it would make the panel a stop of Tab.
void OwnFieldsPanel::focusInEvent(QFocusEvent*)
{
    if (model_->rowCount() > 0)
        table_->setFocus();
    else
        adding_->setFocus();
}

RecordKind OwnFieldsPanel::kind() const
{
    return customKinds[size_t(std::max(0, kinds_->currentIndex()))];
}

/// Once the act that is being carried out has ended: it may be that of a line that is edited.
void OwnFieldsPanel::reloadSoon()
{
    QMetaObject::invokeMethod(this, &OwnFieldsPanel::reload, Qt::QueuedConnection);
}

void OwnFieldsPanel::reload()
{
    auto& service = desk_.book().customFields();
    const auto fields = service.fields(kind());
    if (!fields) {
        desk_.showError(tr("The fields could not be read"), fields.error());
        return;
    }
    std::vector<Line> lines;
    for (const CustomField& field : *fields)
        lines.push_back({field, service.valueCount(field.id).value_or(0)});
    const Line* before = chosen();
    const qint64 key = wanted_ > 0 ? wanted_ : before ? before->field.id.value() : 0;
    const int row = table_->currentIndex().row();
    model_->setRows(std::move(lines));
    if (table_->chooseKeys({key}) == 0 && model_->rowCount() > 0)
        table_->selectRow(std::clamp(row, 0, model_->rowCount() - 1));
    wanted_ = 0;
    adding_->setReadOnly(desk_.book().isReadOnly());
    state_->setText(desk_.book().isReadOnly()
                        ? tr("The book is open to read only: the fields can be looked at, not "
                             "changed.")
                        : tr("What you keep beside the usual. Each change is saved at once, and "
                             "Undo takes it back."));
    showChosen();
}

const Line* OwnFieldsPanel::chosen() const
{
    const auto rows = table_->chosenRows();
    const bool isThere = !rows.empty() && rows.front() < model_->rowCount();
    return isThere ? &model_->row(rows.front()) : nullptr;
}

void OwnFieldsPanel::showChosen()
{
    const Line* line = chosen();
    detail_->setVisible(line != nullptr);
    if (line)
        detail_->showField(line->field, line->used);
}

/// One with choices wants them next; after another the next name may be typed.
void OwnFieldsPanel::takeAdded(qint64 field, bool isChosen)
{
    wanted_ = field;
    reload();
    if (isChosen)
        detail_->focusChoices();
}

void OwnFieldsPanel::move(int by)
{
    if (const Line* line = chosen(); line && !desk_.book().isReadOnly())
        desk_.perform(tr("The field was not moved"), [&, id = line->field.id] {
            return desk_.book().customFields().move(id, by);
        });
}

void OwnFieldsPanel::remove()
{
    const Line* line = chosen();
    if (!line || desk_.book().isReadOnly())
        return;
    const RecordKey record{RecordKind::CustomField, line->field.id.value()};
    putInTrash(desk_, {record}, tr("The field was not removed"),
               tr("Remove field “%1”").arg(line->field.name.left(60)));
}

} // namespace goodturn::ui
