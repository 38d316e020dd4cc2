#include "core/sample/sample_book.h"

#include "core/sample/own_fields.h"
#include "core/sample/sample_reader.h"
#include "core/sample/story_teller.h"

#include <QCoreApplication>

namespace goodturn::sample {

namespace {

constexpr quint64 sampleSeed = 2023;

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
    quint64 part = 0;
    for (const Place& place : cast.places()) {
        StoryTeller teller(data, cast, place, today, Random::forPart(sampleSeed, ++part), draft);
        GT_TRY(teller.tell());
    }
    return writeDraft(draft, sampleSeed, sink);
}

} // namespace goodturn::sample
