#include "ui/pages/gifts/shelf_view.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/removal.h"
#include "ui/editors/tone_label.h"
#include "ui/editors/word_match.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/received_gift_form.h"
#include "ui/pages/gifts/shelf_book_form.h"
#include "ui/theme/format.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::GivenGift;
using query::ShelfRow;

namespace {

constexpr size_t mostNamed = 2;  ///< in a cell
constexpr size_t mostGiven = 12; ///< in the menu

QString words(const char* text)
{
    return QCoreApplication::translate("ShelfView", text);
}

QString whoGotIt(const ShelfRow& row)
{
    QStringList names;
    for (const GivenGift& gift : row.given)
        names << gift.who;
    names.removeDuplicates();
    const auto more = names.size() - qsizetype(mostNamed);
    if (more <= 0)
        return names.join(u", "_s);
    return words("%1 and %2 more")
        .arg(names.mid(0, qsizetype(mostNamed)).join(u", "_s), QLocale().toString(more));
}

/// "Ines Duarte, sent 14 Dec 2025: read it in one go"
QString givenLine(const GivenGift& gift)
{
    const QString day = longDay(gift.day());
    const QString words_ = gift.sentOn.isValid()  ? words("%1, sent %2").arg(gift.who, day)
                           : gift.day().isValid() ? words("%1, planned for %2").arg(gift.who, day)
                                                  : words("%1, planned").arg(gift.who);
    return gift.reaction.isEmpty() ? words_ : words_ + u": "_s + gift.reaction.simplified();
}

QString allGiven(const ShelfRow& row)
{
    QStringList lines;
    for (const GivenGift& gift : row.given)
        lines << givenLine(gift);
    return lines.join(u'\n');
}

QString lastReaction(const ShelfRow& row)
{
    for (const GivenGift& gift : row.given)
        if (!gift.reaction.isEmpty())
            return gift.reaction.simplified();
    const bool isOut = std::ranges::any_of(
        row.given, [](const GivenGift& gift) { return goodturn::isOut(gift.state); });
    return isOut ? words("no word yet") : QString();
}

QString copiesText(const ShelfRow& row)
{
    if (!row.id.isValid())
        return u"–"_s;
    return row.copies == 0 ? words("none") : QLocale().toString(row.copies);
}

/// Keys of rows that are on the shelf and of those that aren't don't meet.
qint64 keyOf(const ShelfRow& row)
{
    return row.id.isValid() ? row.id.value() : -row.given.front().id.value();
}

bool fits(const ShelfRow& row, const QString& text)
{
    QStringList all{row.title, row.author, row.isbn, row.about, row.givenBy};
    all << row.tags;
    for (const GivenGift& gift : row.given)
        all << gift.who << gift.account;
    return wordsBegin(all.join(u' '), text);
}

ShelfBook bookOf(const ShelfRow& row)
{
    ShelfBook book;
    book.title = row.title;
    book.author = row.author;
    book.isbn = row.isbn;
    return book;
}

} // namespace

std::vector<TableColumn<ShelfRow>> shelfColumns(const std::function<QDate()>& today)
{
    TableColumn<ShelfRow> title(
        words("Title"), [](const ShelfRow& row) { return row.title; }, 32);
    title.toolTip = [](const ShelfRow& row) { return row.about; };
    TableColumn<ShelfRow> copies(words("At hand"), copiesText, 8, Qt::AlignTrailing);
    copies.toolTip = [](const ShelfRow& row) {
        return row.id.isValid() ? QString() : words("given, and not on the shelf");
    };
    copies.ink = [](const ShelfRow& row) { return row.copies > 0 ? Ink::Plain : Ink::Muted; };
    TableColumn<ShelfRow> tags(
        words("Tags"), [](const ShelfRow& row) { return row.tags.join(u", "_s); }, 20);
    TableColumn<ShelfRow> given(words("Given to"), whoGotIt, 24);
    given.toolTip = allGiven;
    TableColumn<ShelfRow> last(
        words("Last"),
        [today](const ShelfRow& row) {
            return row.given.empty() ? QString() : shortDay(row.given.front().day(), today());
        },
        14);
    TableColumn<ShelfRow> said(words("What was said"), lastReaction);
    said.toolTip = allGiven;
    return {title,
            TableColumn<ShelfRow>(
                words("Author"), [](const ShelfRow& row) { return row.author; }, 20),
            copies,
            tags,
            given,
            last,
            said};
}

bool openShelfDraft(Desk& desk, const QJsonObject& draft)
{
    EditorForm* form = nullptr;
    if (draft[u"form"_s] == u"received-gift"_s)
        form = new ReceivedGiftForm(desk, AccountId(), {});
    else if (draft[u"form"_s] == u"shelf-book"_s)
        if (const auto book = book::recordFromJson<ShelfBook>(draft[u"book"_s].toObject()))
            form = new ShelfBookForm(desk, *book);
    if (!form)
        return false;
    form->present();
    form->takeDraft(draft);
    return true;
}

ShelfView::ShelfView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , shown_(new RowTableModel<ShelfRow>(
          shelfColumns([&desk] { return desk.book().clock().today(); }), keyOf, this))
    , table_(new RecordTable)
{
    table_->setRecords(shown_, tr("Your shelf"),
                       tr("Put books here that you like to give. Their tags are held against what "
                          "people like to read, and each remembers who has it already."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(table_, 1);
    connect(table_, &RecordTable::opened, this, [this](int row) { open(shown_->row(row)); });
    connect(table_, &RecordTable::removeWanted, this, &ShelfView::remove);
    connect(table_, &RecordTable::menuWanted, this, &ShelfView::openMenu);
}

QWidget* ShelfView::makeBar()
{
    auto* bar = new QWidget(this);
    auto* add = new QPushButton(tr("Put a b&ook on the shelf…"), bar);
    auto* received = new QPushButton(tr("You got a g&ift…"), bar);
    received->setToolTip(tr("Writes down a gift that you got, and when to say thank you"));
    count_ = new ToneLabel(Tone::Muted, {}, bar);
    connect(add, &QPushButton::clicked, this,
            [this] { (new ShelfBookForm(desk_, ShelfBook()))->present(); });
    connect(received, &QPushButton::clicked, this,
            [this] { (new ReceivedGiftForm(desk_, AccountId(), {}))->present(); });
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    layout->setSpacing(grid(this, 2));
    layout->addWidget(add);
    layout->addWidget(received);
    layout->addStretch();
    layout->addWidget(count_);
    return bar;
}

void ShelfView::focusInEvent(QFocusEvent*)
{
    table_->setFocus(Qt::OtherFocusReason);
}

void ShelfView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (isStale_)
        reload();
}

void ShelfView::follow()
{
    isStale_ = true;
    if (isVisible())
        reload();
}

void ShelfView::reload()
{
    isStale_ = false;
    auto rows = desk_.book().queries().shelf();
    if (!rows) {
        desk_.showError(tr("The shelf could not be read"), rows.error());
        return;
    }
    rows_ = std::move(*rows);
    showRows();
}

void ShelfView::setSearchText(const QString& text)
{
    search_ = text;
    showRows();
}

void ShelfView::showBook(ShelfBookId id)
{
    search_.clear();
    reload();
    table_->chooseKeys({id.value()});
    table_->setFocus(Qt::OtherFocusReason);
}

void ShelfView::showRows()
{
    std::vector<ShelfRow> shown;
    int books = 0;
    int copies = 0;
    for (const ShelfRow& row : rows_) {
        books += row.id.isValid();
        copies += row.copies;
        if (fits(row, search_))
            shown.push_back(row);
    }
    shown_->setRows(std::move(shown));
    const QString many = books == 1 ? tr("1 book") : tr("%1 books").arg(QLocale().toString(books));
    count_->setText(copies == 1
                        ? tr("%1, 1 copy at hand").arg(many)
                        : tr("%1, %2 copies at hand").arg(many, QLocale().toString(copies)));
}

void ShelfView::open(const ShelfRow& row)
{
    if (row.id.isValid())
        editBook(row);
    else
        emit giftWanted(row.given.front().id);
}

void ShelfView::editBook(const ShelfRow& row)
{
    ShelfBook book = bookOf(row);
    if (row.id.isValid()) {
        const auto stored = desk_.book().records<ShelfBook>().load(row.id);
        if (!stored) {
            desk_.showError(tr("The book could not be opened"), stored.error());
            return;
        }
        book = *stored;
    }
    (new ShelfBookForm(desk_, book))->present();
}

void ShelfView::remove()
{
    std::vector<RecordKey> books;
    for (const int at : table_->chosenRows())
        if (const ShelfRow& row = shown_->row(at); row.id.isValid())
            books.push_back({RecordKind::ShelfBook, row.id.value()});
    if (!books.empty())
        putInTrash(desk_, books, tr("The book was not removed"));
}

void ShelfView::openMenu(const QPoint& globalPos)
{
    const auto chosen = table_->chosenRows();
    if (chosen.empty())
        return;
    const ShelfRow row = shown_->row(chosen.front());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Plan a gift of it"), this, [this, row] { emit planWanted(row); });
    menu->addAction(row.id.isValid() ? tr("Open the book") : tr("Put it on the shelf…"), this,
                    [this, row] { editBook(row); });
    addGiven(*menu, row);
    if (row.id.isValid()) {
        menu->addSeparator();
        menu->addAction(tr("Remove"), this, &ShelfView::remove);
    }
    menu->popup(globalPos);
}

void ShelfView::addGiven(QMenu& menu, const ShelfRow& row)
{
    if (!row.given.empty())
        menu.addSeparator();
    for (size_t i = 0; i < std::min(row.given.size(), mostGiven); ++i)
        menu.addAction(plainCaption(givenLine(row.given[i])), this,
                       [this, id = row.given[i].id] { emit giftWanted(id); });
}

} // namespace goodturn::ui
