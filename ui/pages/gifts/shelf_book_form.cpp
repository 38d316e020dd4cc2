#include "ui/pages/gifts/shelf_book_form.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "core/domain/isbn.h"
#include "ui/desk/desk.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/note_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/tag_field.h"
#include "ui/lookup/lookup_line.h"

#include <QLineEdit>
#include <QSpinBox>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopies = 9999;
constexpr int aboutLines = 4;

} // namespace

ShelfBookForm::ShelfBookForm(Desk& desk, const ShelfBook& book)
    : EditorForm(desk, book.id.isValid() ? tr("Book of the shelf") : tr("Put a book on the shelf"))
    , book_(book)
{
    addFields();
    guard(book_);
    markIsbn();
    if (book_.id.isValid())
        offerRemoval(tr("The book was not removed"), {RecordKind::ShelfBook, book_.id.value()});
}

void ShelfBookForm::addFields()
{
    title_ = add(tr("&Title"), new QLineEdit(book_.title));
    author_ = new QLineEdit(book_.author);
    add(tr("Aut&hor"), author_, 3);
    isbnLine_ = new QLineEdit(book_.isbn);
    isbn_ = add(tr("ISBN"), isbnLine_, 3);
    lookup_ = new LookupLine(static_cast<QLineEdit*>(title_->field()), author_);
    FieldCell* line = add({}, lookup_);
    line->setVisible(false);
    connect(lookup_, &LookupLine::told, line, &QWidget::setVisible);
    tags_ = new TagField;
    tags_->setValues(book_.tags);
    add(tr("Ta&gs"), tags_, 4)->setHint(tr("held against what people like"));
    copies_ = new QSpinBox;
    copies_->setRange(0, mostCopies);
    copies_->setSpecialValueText(tr("none"));
    copies_->setValue(book_.copies);
    add(tr("&Copies at hand"), copies_, 2);
    about_ = new NoteField(aboutLines);
    about_->setPlainText(book_.about);
    add(tr("What it is &about, and for whom"), about_);
    publisher_ = new QLineEdit(book_.publisher);
    add(tr("Publisher"), publisher_, 3);
    edition_ = new QLineEdit(book_.edition);
    add(tr("Edition"), edition_, 3);
    givenBy_ = add(tr("A gift to you &from"), personPicker(nullptr, book_.givenBy));
    connect(isbnLine_, &QLineEdit::editingFinished, this, [this] {
        markIsbn();
        lookup_->follow(isbnLine_->text());
    });
}

/// A mistyped one is marked and kept.
void ShelfBookForm::markIsbn()
{
    const QString typed = isbnLine_->text().trimmed();
    const auto known = normalisedIsbn(typed);
    isbn_->setName(known ? tr("ISBN ✓") : tr("ISBN"));
    isbn_->setError(known || typed.isEmpty() ? QString() : known.error().message);
}

bool ShelfBookForm::takeFields()
{
    bool fine = readPerson(givenBy_, book_.givenBy);
    book_.title = static_cast<QLineEdit*>(title_->field())->text();
    fine = require(book_.title, title_, tr("Say what it is called.")) && fine;
    book_.author = author_->text();
    book_.isbn = isbnLine_->text();
    book_.publisher = publisher_->text();
    book_.edition = edition_->text();
    book_.tags = tags_->values();
    book_.copies = copies_->value();
    book_.about = about_->toPlainText();
    return fine;
}

Result<void> ShelfBookForm::store()
{
    GT_TRY(desk_.book().records<ShelfBook>().save(book_));
    return {};
}

QString ShelfBookForm::failureTitle() const
{
    return tr("The book was not saved");
}

QJsonObject ShelfBookForm::source() const
{
    return {{u"form"_s, u"shelf-book"_s}, {u"book"_s, book::recordToJson(book_)}};
}

} // namespace goodturn::ui
