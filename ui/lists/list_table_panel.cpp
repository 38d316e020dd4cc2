#include "ui/lists/list_table_panel.h"

#include "core/query/queries.h"
#include "ui/delegates/table_row_delegate.h"
#include "ui/desk/table_keys.h"
#include "ui/editors/tone_label.h"
#include "ui/lists/bulk_bar.h"
#include "ui/lists/cell_editing.h"
#include "ui/lists/columns_menu.h"
#include "ui/lists/condition_words.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/list_paper.h"
#include "ui/lists/list_table_view.h"
#include "ui/lists/list_words.h"
#include "ui/lists/view_menu.h"
#include "ui/models/list_table_model.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

/// What to do about a list in which nothing can stand yet.
QString noneText(ListKind kind)
{
    switch (kind) {
    case ListKind::Accounts:
        return ListTablePanel::tr("No accounts yet. Ctrl+N adds the first one.");
    case ListKind::People:
        return ListTablePanel::tr("No people yet. Ctrl+Shift+P adds the first one.");
    case ListKind::Favours:
        return ListTablePanel::tr("No favours yet. Ctrl+Shift+F records the first one.");
    case ListKind::Interactions:
        return ListTablePanel::tr("No interactions yet. Ctrl+Shift+L logs the first one.");
    }
    Q_UNREACHABLE();
}

} // namespace

ListTablePanel::ListTablePanel(Desk& desk, ListKind kind, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , kind_(kind)
    , model_(new ListTableModel(desk.book(), kind, this))
    , table_(new ListTableView(model_))
    , filters_(new FilterBar(
          desk.book().queries().listFields(kind), desk.book().clock().today(),
          [&desk, kind](const QString& field) {
              return desk.book().queries().listValues(kind, field).value_or(QStringList());
          }))
    , views_(new ViewMenu(desk, kind, [this] { return currentView(); }))
    , bulk_(new BulkBar(
          desk, kind,
          {[this] { return table_->selectedKeys(); }, [this] { return table_->shownFields(); }}))
    , editing_(new CellEditing(desk, table_, model_))
    , nothing_(new ToneLabel(Tone::Muted, tr("Nothing fits these filters.")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    table_->setAccessibleName(query::label(kind));
    table_->horizontalHeader()->setToolTip(
        plainToolTip(tr("A click sorts, from the keyboard %1 and %2 by the column of the current "
                        "cell")
                         .arg(sortKeys(Qt::AscendingOrder).toString(QKeySequence::NativeText),
                              sortKeys(Qt::DescendingOrder).toString(QKeySequence::NativeText))));
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    const int edge = TableRowDelegate::margin(table_->fontMetrics()); // in line with the cells
    lines->setContentsMargins(edge, grid(this, 2), edge, grid(this, 2));
    lines->setSpacing(grid(this, 2));
    lines->addWidget(makeTools());
    lines->addWidget(filters_);
    lines->addWidget(bulk_);
    nothing_->setAttribute(Qt::WA_TransparentForMouseEvents);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignHCenter);
    auto* over = new QVBoxLayout(table_->viewport());
    over->setContentsMargins(grid(this, 5), grid(this, 12), grid(this, 5), grid(this, 5));
    over->addWidget(nothing_);
    over->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(table_, 1);
    bulk_->hide();
    for (QTimer* timer : {&counting_, &keeping_})
        timer->setSingleShot(true);
    counting_.setInterval(0);
    keeping_.setInterval(400);
    giveColumnsBack();
    connectAll();
    views_->openDefault();
    showCount();
}

ListTablePanel::~ListTablePanel()
{
    if (keeping_.isActive())
        keepColumns();
}

QWidget* ListTablePanel::makeTools()
{
    auto* tools = new QWidget;
    count_ = new ToneLabel(Tone::Muted);
    columnsButton_ = new QPushButton(tr("Colu&mns"));
    columnsButton_->setAutoDefault(false);
    columnsButton_->setMenu(new ColumnsMenu(table_, model_, this));
    tools_ = new QHBoxLayout(tools);
    tools_->setContentsMargins(0, 0, 0, 0);
    tools_->setSpacing(grid(this, 2));
    tools_->addWidget(views_);
    tools_->addWidget(count_);
    tools_->addStretch();
    tools_->addWidget(columnsButton_);
    return tools;
}

void ListTablePanel::addTool(QWidget* tool)
{
    tools_->addWidget(tool);
}

void ListTablePanel::connectAll()
{
    const auto countSoon = [this] { counting_.start(); };
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this,
            &ListTablePanel::followFields);
    connect(&counting_, &QTimer::timeout, this, &ListTablePanel::showCount);
    connect(&keeping_, &QTimer::timeout, this, &ListTablePanel::keepColumns);
    connect(filters_, &FilterBar::changed, model_, &ListTableModel::setFilter);
    connect(views_, &ViewMenu::chosen, this, &ListTablePanel::showView);
    connect(bulk_, &BulkBar::left, this, &ListTablePanel::focusTable);
    connect(model_, &ListTableModel::settled, this, countSoon);
    connect(model_, &ListTableModel::completed, this, countSoon);
    connect(model_, &QAbstractItemModel::modelReset, this, countSoon);
    connect(
        model_, &ListTableModel::failed, this,
        [this](const Error& error) { desk_.showError(tr("The list could not be read"), error); },
        Qt::QueuedConnection);
    connect(table_, &ListTableView::selectedCountChanged, this, countSoon);
    connect(table_, &ListTableView::columnsChanged, this, [this] { keeping_.start(); });
    connect(table_, &ListTableView::entered, this, &ListTablePanel::entered);
    connect(table_, &ListTableView::accountWanted, this,
            [this](AccountId id) { desk_.openAccount(id); });
    connect(table_, &ListTableView::removeWanted, bulk_, &BulkBar::beginDelete);
    connect(table_, &ListTableView::menuWanted, this, &ListTablePanel::showMenu);
    connect(table_, &ListTableView::columnsMenuWanted, columnsButton_->menu(),
            [this](const QPoint& at) { columnsButton_->menu()->popup(at); });
}

/// The book has other fields of its own: those that are shown stay, and the filter is told anew.
void ListTablePanel::followFields(const change::ChangeSet& changes)
{
    if (!changes.everything && !changes.touches(RecordKind::CustomField))
        return;
    const auto columns = table_->columns();
    const bool others = model_->renewFields();
    if (others) {
        table_->setColumns(columns);
        table_->showSort();
    }
    if (others || changes.touches(RecordKind::CustomField))
        filters_->renewFields();
}

void ListTablePanel::setSearchText(const QString& text)
{
    model_->setText(text);
}

void ListTablePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    model_->setFollowing(true);
}

void ListTablePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    model_->setFollowing(false);
}

void ListTablePanel::focusTable()
{
    if (!table_->currentIndex().isValid() && model_->rowCount() > 0)
        table_->chooseKey(model_->keyAt(0));
    table_->setFocus(Qt::OtherFocusReason);
}

void ListTablePanel::showFilter(const query::Filter& filter)
{
    filters_->setFilter(filter);
    model_->setFilter(filter);
}

void ListTablePanel::choose(qint64 key)
{
    table_->chooseKey(key);
}

void ListTablePanel::sort(Qt::SortOrder order)
{
    const int column = table_->currentIndex().column();
    if (column < 0)
        desk_.showStatus(tr("Choose a cell of the column first."));
    else if (!model_->fields()[size_t(column)].canSort())
        desk_.showStatus(
            tr("There is no order by “%1”.").arg(model_->fields()[size_t(column)].label));
    else
        model_->sort(column, order);
}

/// "312 of 4,010 accounts, 12 selected".
void ListTablePanel::showCount()
{
    const QLocale locale;
    const int selected = table_->selectedCount();
    bulk_->setCount(selected);
    nothing_->setVisible(model_->isComplete() && model_->rowCount() == 0);
    if (!model_->isComplete()) {
        count_->setText(tr("Counting…"));
        return;
    }
    const qint64 all = desk_.book().queries().listCount(kind_).value_or(model_->rowCount());
    const QString& searched = model_->spec().text;
    nothing_->setText(all == 0 ? noneText(kind_)
                      : searched.trimmed().isEmpty()
                          ? tr("Nothing fits these filters.")
                          : tr("Nothing fits “%1”.").arg(searched.trimmed().left(60)));
    const QString total = rowsText(kind_, all);
    const bool whole = model_->rowCount() == all;
    QString words = whole ? total : tr("%1 of %2").arg(locale.toString(model_->rowCount()), total);
    if (selected > 0)
        words += tr(", %1 selected").arg(locale.toString(selected));
    count_->setText(words);
}

void ListTablePanel::print()
{
    const auto& fields = model_->fields();
    ShownList shown{model_->spec(), views_->name(), {}, {}, {}, {}, model_->rowCount()};
    if (shown.title.isEmpty())
        shown.title = query::label(kind_);
    if (!filters_->filter().isEmpty())
        shown.filter = filterLine(filters_->filter(), desk_.book().queries().listFields(kind_),
                                  desk_.book().clock().today());
    for (const book::ListColumn& column : table_->columns())
        if (const int place = model_->columnOf(column.field); place >= 0) {
            shown.fields.push_back(fields[size_t(place)]);
            shown.columns.push_back(column);
        }
    const int rows = std::min(model_->rowCount(), report::mostListRows);
    for (int row = 0; row < rows; ++row)
        shown.keys.push_back(model_->keyAt(row));
    desk_.openList(shown.title, listReader(shown));
}

book::ListView ListTablePanel::currentView() const
{
    return {kind_, {}, table_->columns(), model_->spec().sort, model_->spec().filter, false};
}

void ListTablePanel::showView(const book::ListView& view)
{
    if (!view.columns.empty())
        table_->setColumns(view.columns);
    filters_->setFilter(view.filter);
    model_->setView(view.filter, view.sort);
    table_->showSort();
}

void ListTablePanel::showMenu(const QPoint& globalPos)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this] { emit entered(table_->currentKey()); });
    if (table_->currentAccount().isValid())
        menu->addAction(tr("Go to the account"), this,
                        [this] { desk_.openAccount(table_->currentAccount()); });
    menu->addAction(tr("Edit the cell (F2)"), this,
                    [this] { editing_->begin(table_->currentIndex()); });
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
        menu->addAction((order == Qt::AscendingOrder ? tr("Sort by the column, ascending (%1)")
                                                     : tr("Sort by the column, descending (%1)"))
                            .arg(sortKeys(order).toString(QKeySequence::NativeText)),
                        this, [this, order] { sort(order); });
    menu->addSeparator();
    const auto add = [&](const QString& text, auto act) {
        menu->addAction(text, bulk_, act)->setDisabled(desk_.book().isReadOnly());
    };
    const bool accounts = kind_ == ListKind::Accounts;
    if (accounts || kind_ == ListKind::People)
        add(accounts ? tr("Tag…") : tr("Interest…"), &BulkBar::beginTag);
    if (accounts) {
        add(tr("Owner…"), &BulkBar::beginOwner);
        add(tr("Stage…"), &BulkBar::beginLifecycle);
        add(tr("Cadence…"), &BulkBar::beginCadence);
    }
    add(tr("Remove…"), &BulkBar::beginDelete);
    menu->addAction(tr("Export as CSV…"), bulk_, &BulkBar::exportRows);
    menu->addSeparator();
    if (accounts)
        menu->addAction(tr("Summaries…"), bulk_, &BulkBar::openSummaries);
    menu->addAction(tr("Print the list…"), this, &ListTablePanel::print);
    menu->popup(globalPos);
}

QString ListTablePanel::settingOf(const QString& what) const
{
    return u"lists/%1/%2"_s.arg(code(kind_), what);
}

void ListTablePanel::keepColumns() const
{
    QStringList kept;
    for (const book::ListColumn& column : table_->columns())
        kept << column.field + u'=' + QString::number(column.width);
    QSettings().setValue(settingOf(u"columns"_s), kept);
}

void ListTablePanel::giveColumnsBack()
{
    std::vector<book::ListColumn> columns;
    for (const QString& one : QSettings().value(settingOf(u"columns"_s)).toStringList())
        columns.push_back({one.section(u'=', 0, 0), qBound(1, one.section(u'=', 1).toInt(), 400)});
    if (!columns.empty())
        table_->setColumns(columns);
}

} // namespace goodturn::ui
