#pragma once

#include "core/base/result.h"
#include "core/book/progress.h"

namespace goodturn::book {

class Book;

/// How large a generated book is.
struct GeneratedSize
{
    int accounts = 0;
    int contacts = 0;
    int interactions = 0;
    int favours = 0;
    quint64 seed = 1;
};

/// Fills an empty book with the sample: about 40 accounts and three years, dated from today.
Result<void> fillWithSample(Book& book);

/// Fills an empty book with as much as is asked for, always the same for a seed and a day.
Result<void> fillWithGenerated(Book& book, const GeneratedSize& size,
                               const Progress& progress = {});

} // namespace goodturn::book
