#include "ui/pages/gifts/gift_book_fields.h"

#include "core/base/text.h"
#include "core/book/record_service.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/gifts/book_title_field.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

GiftBookFields::GiftBookFields(Desk& desk, std::function<ForWhom()> forWhom, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , forWhom_(std::move(forWhom))
    , book_(new BookTitleField(this))
    , shelf_(new ShelfPicker(desk, forWhom_, this))
    , repeat_(new ToneLabel(Tone::Alert, {}, this))
{
    repeat_->setWordWrap(true);
    repeat_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    layout->addWidget(book_);
    layout->addWidget(shelf_, 0, Qt::AlignLeading);
    layout->addWidget(repeat_);
    setFocusProxy(book_);
    connect(book_, &BookTitleField::edited, this, [this] {
        warnOfRepeat();
        emit edited();
    });
    connect(shelf_, &ShelfPicker::picked, this, &GiftBookFields::take);
}

void GiftBookFields::setGift(const Gift& gift)
{
    shown_ = gift.id.isValid() ? std::optional(gift.id) : std::nullopt;
    bookId_ = gift.bookId;
    titleOnShelf_ = gift.title;
    book_->setBook(gift.title, gift.author, gift.isbn);
    setIsBook(gift.item == GiftItem::Book);
    warnOfRepeat();
}

void GiftBookFields::read(Gift& gift) const
{
    gift.title = book_->title();
    gift.author = book_->author();
    gift.isbn = book_->isbn();
    if (gift.tookCopy)
        return; // until it is laid back, it is of that book
    const bool isStillIt = foldText(gift.title) == foldText(titleOnShelf_);
    gift.bookId = isStillIt && gift.item == GiftItem::Book ? bookId_ : std::nullopt;
}

void GiftBookFields::settle()
{
    book_->settle();
}

void GiftBookFields::setIsBook(bool isBook)
{
    book_->setIsBook(isBook);
    shelf_->setVisible(isBook);
}

void GiftBookFields::setTitleError(const QString& reason)
{
    book_->setTitleError(reason);
}

void GiftBookFields::followWhom()
{
    warnOfRepeat();
}

void GiftBookFields::take(ShelfBookId id)
{
    const auto book = desk_.book().records<ShelfBook>().load(id);
    if (!book) {
        desk_.showError(tr("The book could not be taken from the shelf"), book.error());
        return;
    }
    bookId_ = id;
    titleOnShelf_ = book->title;
    book_->setBook(book->title, book->author, book->isbn);
    warnOfRepeat();
    emit taken(*book);
    emit edited();
}

void GiftBookFields::warnOfRepeat()
{
    const ForWhom whom = forWhom_();
    QStringList lines;
    if (whom.account.isValid())
        if (const auto repeats = desk_.book().queries().giftRepeats(
                {whom.account, whom.person, book_->title(), book_->isbn(), shown_}))
            lines = repeatWords(*repeats);
    for (QString& line : lines)
        line.prepend(u"⚠ "_s);
    repeat_->setText(lines.join(u'\n'));
    repeat_->setVisible(!lines.isEmpty());
}

} // namespace goodturn::ui
