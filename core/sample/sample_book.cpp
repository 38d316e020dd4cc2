#include "core/sample/sample_book.h"

#include "core/sample/own_fields.h"
#include "core/sample/sample_reader.h"
#include "core/sample/story_teller.h"

#include <QCoreApplication>

namespace goodturn::sample {

namespace {

constexpr quint64 sampleSeed = 2023;

/// The books that lie ready, or did.
void fillShelf(const std::vector<BookTitle>& books, BookDraft& draft)
{
    for (const BookTitle& book : books) {
        if (!book.copies)
            continue;
        ShelfBook shelf;
        shelf.title = book.title;
        shelf.author = book.author;
        shelf.isbn = book.isbn;
        shelf.tags = book.tags;
        shelf.about = book.about;
        shelf.copies = *book.copies;
        draft.shelf.push_back(std::move(shelf));
    }
}

} // namespace

Result<void> writeSampleBook(QDate today, BookSink& sink)
{
    if (!today.isValid())
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Sample", "The book needs a day to end on."));
    GT_ASSIGN(const SampleFiles files, builtInFiles());
    GT_ASSIGN(const SampleData data, readSample(files));
    BookDraft draft;
    GT_ASSIGN(const Cast cast, Cast::assembled(data, today, draft));
    GT_TRY(addOwnFields(data.fields, draft));
    fillShelf(data.books, draft);
    quint64 part = 0;
    for (const Place& place : cast.places()) {
        StoryTeller teller(data, cast, place, today, Random::forPart(sampleSeed, ++part), draft);
        GT_TRY(teller.tell());
    }
    return writeDraft(draft, sampleSeed, sink);
}

} // namespace goodturn::sample
