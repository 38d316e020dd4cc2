#include "ui/pages/trash/trash_page.h"

#include "core/book/trash_service.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/history/history_window.h"
#include "ui/pages/accounts/empty_state.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/trash/trash_table.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::TrashRow;

namespace {

/// Rows read at a time.
constexpr int pageSize = 300;
/// What the menu calls old.
constexpr int oldAfterDays = 90;

} // namespace

TrashPage::TrashPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , stack_(new QStackedWidget)
    , table_(new RecordTable)
    , empty_(new EmptyState)
{
    model_ = new RowTableModel<TrashRow>(
        trashColumns([this] { return desk_.book().clock().today(); }), &trashKey, this);
    table_->setRecords(model_, tr("Trash"), tr("Nothing in the trash fits the search."));
    empty_->setWords(tr("The trash is empty"),
                     tr("What you remove waits here, with all that belongs to it, until you "
                        "restore it or delete it for good."),
                     {});
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header_ = makeHeader());
    layout->addWidget(line_ = new Hairline);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(grid(this, 2), 0, grid(this, 1), 0);
    inset->addWidget(stack_);
    layout->addLayout(inset, 1);
    layout->addWidget(makeStrip());
    wire();
    reload();
}

QWidget* TrashPage::makeHeader()
{
    auto* header = new QWidget(this);
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    count_ = new ToneLabel(Tone::Muted, {}, header);
    more_ = new QPushButton(tr("Show &more"), header);
    delete_ = new QPushButton(tr("&Delete for good…"), header);
    restore_ = new AccentButton(tr("&Restore"), header);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(grid(this, 4), grid(this, 2), grid(this, 3), grid(this, 2));
    layout->setSpacing(grid(this, 2));
    layout->addWidget(count_);
    layout->addWidget(more_);
    layout->addStretch();
    layout->addWidget(delete_);
    layout->addWidget(restore_);
    return header;
}

QWidget* TrashPage::makeStrip()
{
    strip_ = new QWidget(this);
    strip_->setAutoFillBackground(true);
    strip_->setBackgroundRole(QPalette::Base);
    question_ = new ToneLabel(Tone::Body, {}, strip_);
    question_->setWordWrap(true);
    auto* go = new QPushButton(tr("Delete &for good"), strip_);
    keep_ = new QPushButton(tr("&Keep"), strip_);
    connect(go, &QPushButton::clicked, this, &TrashPage::deleteForGood);
    connect(keep_, &QPushButton::clicked, this, &TrashPage::closeStrip);
    auto* escape = new QShortcut(Qt::Key_Escape, strip_);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &TrashPage::closeStrip);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(grid(this, 4), grid(this, 3), grid(this, 3), grid(this, 3));
    row->setSpacing(grid(this, 2));
    row->addWidget(question_, 1);
    row->addWidget(go);
    row->addWidget(keep_);
    auto* column = new QVBoxLayout(strip_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline);
    column->addLayout(row);
    strip_->hide();
    return strip_;
}

void TrashPage::wire()
{
    connect(restore_, &QPushButton::clicked, this, &TrashPage::restoreChosen);
    connect(delete_, &QPushButton::clicked, this, [this] { askToDelete(chosen()); });
    connect(more_, &QPushButton::clicked, this, &TrashPage::readMore);
    connect(table_, &RecordTable::opened, this, &TrashPage::restoreChosen);
    connect(table_, &RecordTable::removeWanted, this, [this] { askToDelete(chosen()); });
    connect(table_, &RecordTable::menuWanted, this, &TrashPage::openMenu);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrashPage::followChoice);
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this, &TrashPage::reload);
}

void TrashPage::setSearchText(const QString& text)
{
    search_ = text;
    showRows();
}

void TrashPage::focusMain()
{
    if (stack_->currentWidget() == table_)
        table_->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void TrashPage::reload()
{
    const int limit = std::max(pageSize, int(rows_.size()));
    auto page = desk_.book().queries().trash({}, limit);
    if (!page) {
        desk_.showError(tr("The trash could not be read"), page.error());
        return;
    }
    rows_ = std::move(page->rows);
    next_ = page->next;
    closeStrip();
    showRows();
}

void TrashPage::readMore()
{
    auto page = desk_.book().queries().trash(next_, pageSize);
    if (!page) {
        desk_.showError(tr("The trash could not be read"), page.error());
        return;
    }
    std::ranges::move(page->rows, std::back_inserter(rows_));
    next_ = page->next;
    showRows();
}

void TrashPage::showRows()
{
    std::vector<TrashRow> shown;
    std::ranges::copy_if(rows_, std::back_inserter(shown),
                         [this](const TrashRow& row) { return matchesText(row, search_); });
    model_->setRows(std::move(shown));
    for (QWidget* part : {header_, line_})
        part->setVisible(!rows_.empty());
    stack_->setCurrentWidget(rows_.empty() ? static_cast<QWidget*>(empty_) : table_);
    const QString number = QLocale().toString(qulonglong(rows_.size()));
    count_->setText(rows_.empty()       ? QString()
                    : next_             ? tr("The newest %1").arg(number)
                    : rows_.size() == 1 ? tr("1 entry")
                                        : tr("%1 entries").arg(number));
    more_->setVisible(next_.has_value());
    if (!table_->currentIndex().isValid() && model_->rowCount() > 0)
        table_->selectRow(0);
    followChoice();
}

std::vector<RecordKey> TrashPage::chosen() const
{
    std::vector<RecordKey> records;
    for (const int row : table_->chosenRows())
        records.push_back(model_->row(row).record.record);
    return records;
}

void TrashPage::followChoice()
{
    const bool possible = !chosen().empty() && !desk_.book().isReadOnly();
    restore_->setEnabled(possible);
    delete_->setEnabled(possible);
}

void TrashPage::restoreChosen()
{
    const auto records = chosen();
    if (records.empty() || !restore_->isEnabled())
        return;
    const auto act = [&]() -> Result<void> {
        GT_TRY(desk_.book().trash().restore(records));
        return {};
    };
    if (desk_.perform(tr("It was not restored"), act))
        desk_.showStatus(records.size() == 1
                             ? tr("Restored. Undo takes it back.")
                             : tr("%1 entries restored. Undo takes it back.")
                                   .arg(QLocale().toString(qulonglong(records.size()))));
}

/// "“Harbour”", "12 entries".
QString TrashPage::nameOf(const std::vector<RecordKey>& records)
{
    if (records.size() == 1)
        if (const auto name = desk_.book().queries().recordName(records.front()))
            return tr("“%1”").arg(name->name.left(60));
    return tr("%1 entries").arg(QLocale().toString(qulonglong(records.size())));
}

void TrashPage::askToDelete(const std::vector<RecordKey>& records)
{
    if (records.empty() || desk_.book().isReadOnly())
        return;
    const auto plan = desk_.book().trash().purgePlan(records);
    if (!plan) {
        desk_.showError(tr("It was not deleted"), plan.error());
        return;
    }
    doomed_ = records;
    const QString what = nameOf(records);
    const QString along = query::countsInWords(plan->along);
    QString text = along.isEmpty()
                       ? tr("Delete %1 for good?").arg(what)
                       : tr("Delete %1 for good, and %2 that belong to it?").arg(what, along);
    if (plan->mentions > 0)
        text += u' ' + tr("What else names it keeps the name as text.");
    question_->setText(text + u' ' + tr("Nothing brings it back."));
    strip_->show();
    keep_->setFocus(Qt::OtherFocusReason);
}

void TrashPage::askToDeleteOld()
{
    const auto old = desk_.book().trash().olderThan(oldAfterDays);
    if (!old)
        desk_.showError(tr("It was not deleted"), old.error());
    else if (old->empty())
        desk_.showStatus(tr("Nothing has been in the trash for so long."));
    else
        askToDelete(*old);
}

void TrashPage::deleteForGood()
{
    const auto records = doomed_;
    const auto act = [&]() -> Result<void> {
        GT_TRY(desk_.book().trash().purge(records));
        return {};
    };
    if (desk_.perform(tr("It was not deleted"), act))
        desk_.showStatus(tr("Deleted for good."));
    closeStrip();
}

void TrashPage::closeStrip()
{
    if (!strip_->isVisibleTo(this))
        return;
    strip_->hide();
    doomed_.clear();
    focusMain();
}

void TrashPage::openMenu(const QPoint& globalPos)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto records = chosen();
    const bool writes = !desk_.book().isReadOnly();
    const auto add = [&](const QString& text, bool enabled, const std::function<void()>& act) {
        menu->addAction(text, this, act)->setEnabled(enabled);
    };
    add(tr("Restore"), restore_->isEnabled(), [this] { restoreChosen(); });
    add(tr("History…"), records.size() == 1,
        [this, records] { openHistory(desk_, records.front()); });
    add(tr("Copy"), !records.empty(), [this] { table_->copyChosen(); });
    menu->addSeparator();
    add(tr("Delete for good…"), delete_->isEnabled(), [this, records] { askToDelete(records); });
    add(tr("Delete all removed more than %1 days ago…").arg(QLocale().toString(oldAfterDays)),
        writes, [this] { askToDeleteOld(); });
    menu->popup(globalPos);
}

} // namespace goodturn::ui
