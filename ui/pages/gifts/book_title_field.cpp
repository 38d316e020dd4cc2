#include "ui/pages/gifts/book_title_field.h"

#include "core/domain/isbn.h"
#include "ui/editors/field_cell.h"
#include "ui/lookup/lookup_line.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int digitsOfIsbn10 = 10;
constexpr int digitsOfIsbn13 = 13;

qsizetype digitsIn(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

/// Only digits, hyphens, spaces and X, and as many digits as an ISBN has: no title looks like it.
bool looksLikeIsbn(const QString& text)
{
    const bool onlyIts = std::ranges::all_of(text, [](QChar c) {
        return c.isDigit() || c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2011' ||
               c == u'\u2013' || c.toUpper() == u'X';
    });
    // 978 and 979 begin the long form: its first ten digits may look like a whole short one.
    QString start = text.trimmed();
    start.remove(u'-');
    const bool isLong = start.startsWith(u"978"_s) || start.startsWith(u"979"_s);
    return onlyIts && digitsIn(text) >= (isLong ? digitsOfIsbn13 : digitsOfIsbn10 - 1);
}

} // namespace

BookTitleField::BookTitleField(QWidget* parent)
    : QWidget(parent)
    , titleLine_(new QLineEdit(this))
    , authorLine_(new QLineEdit(this))
    , isbnLine_(new QLineEdit(this))
{
    title_ = new FieldCell(tr("&Book (title or ISBN)"), titleLine_, this);
    author_ = new FieldCell(tr("Aut&hor"), authorLine_, this);
    isbn_ = new FieldCell(tr("ISBN"), isbnLine_, this);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid(this, 3));
    layout->setVerticalSpacing(grid(this, 2));
    layout->addWidget(title_, 0, 0, 1, 2);
    layout->addWidget(author_, 1, 0);
    layout->addWidget(isbn_, 1, 1);
    lookup_ = new LookupLine(titleLine_, authorLine_, this);
    layout->addWidget(lookup_, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    setFocusProxy(titleLine_);
    connect(titleLine_, &QLineEdit::textEdited, this, &BookTitleField::followTitle);
    connect(authorLine_, &QLineEdit::textEdited, this, &BookTitleField::edited);
    connect(isbnLine_, &QLineEdit::textEdited, this, [this] {
        followIsbn();
        emit edited();
    });
    connect(isbnLine_, &QLineEdit::editingFinished, this,
            [this] { lookup_->follow(isbnLine_->text()); });
    connect(lookup_, &LookupLine::filled, this, [this] {
        title_->setHint({});
        emit edited();
    });
}

QString BookTitleField::title() const
{
    return titleLine_->text().trimmed();
}

QString BookTitleField::author() const
{
    return isBook() ? authorLine_->text().trimmed() : QString();
}

QString BookTitleField::isbn() const
{
    return isBook() ? keptIsbn(isbnLine_->text()) : QString();
}

bool BookTitleField::isBook() const
{
    return isbnLine_->isVisibleTo(this);
}

void BookTitleField::setBook(const QString& title, const QString& author, const QString& isbn)
{
    titleLine_->setText(title);
    authorLine_->setText(author);
    isbnLine_->setText(isbn);
    lookup_->forget();
    for (QLineEdit* line : {titleLine_, authorLine_, isbnLine_})
        line->setCursorPosition(0);
    title_->clearError();
    markIsbn();
}

void BookTitleField::setIsBook(bool isBook)
{
    title_->setName(isBook ? tr("&Book (title or ISBN)") : tr("&What it is"));
    author_->setVisible(isBook);
    isbn_->setVisible(isBook);
}

void BookTitleField::setTitleError(const QString& reason)
{
    title_->setError(reason);
}

void BookTitleField::settle()
{
    if (!isBook() || !isbnLine_->text().isEmpty() || !looksLikeIsbn(title()))
        return;
    isbnLine_->setText(title());
    titleLine_->clear();
    title_->clearError();
    markIsbn();
}

void BookTitleField::followTitle()
{
    const QString typed = titleLine_->text().trimmed();
    title_->setHint({});
    if (looksLikeIsbn(typed) && isBook()) {
        if (const auto isbn = normalisedIsbn(typed)) {
            isbnLine_->setText(*isbn);
            titleLine_->clear();
            title_->setHint(tr("The ISBN is right. Now the title."));
            followIsbn();
            lookup_->follow(*isbn);
        } else {
            title_->setError(isbn.error().message);
        }
    }
    emit edited();
}

/// Says ✓ as soon as it is right; what is wrong only once it is long enough to be whole.
void BookTitleField::followIsbn()
{
    markIsbn();
    if (digitsIn(isbnLine_->text()) < digitsOfIsbn10)
        isbn_->clearError();
}

void BookTitleField::markIsbn()
{
    const QString typed = isbnLine_->text().trimmed();
    const auto known = normalisedIsbn(typed);
    isbn_->setName(known ? tr("ISBN ✓") : tr("ISBN"));
    isbn_->setError(known || typed.isEmpty() ? QString() : known.error().message);
}

} // namespace goodturn::ui
