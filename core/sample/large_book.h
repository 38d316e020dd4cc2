#pragma once

#include "core/base/result.h"
#include "core/sample/book_sink.h"

#include <QDate>

#include <functional>

namespace goodturn::sample {

/// How much of each a generated book holds. Everybody works somewhere: there are as many
/// employments as contacts. There are no asks, gifts, goals and reminders.
struct BookSize
{
    int accounts = 0;
    int contacts = 0;
    int interactions = 0;
    int favours = 0;
    quint64 seed = 1;
};

/// Called every thousand records or so, and at the end, with what is written of what there is to
/// write (employments counted too). False stops the generation.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// A book of any size with three years of history that ends today: a few accounts are busy and
/// most are not, later accounts have shorter histories, former ones have gone quiet. The same
/// size, seed and day give the same records. Interactions and favours come in order of date and
/// are not kept: memory grows with accounts and contacts (8 bytes each), not with history.
///
/// Fails with InvalidInput on a negative count, on contacts or history without an account, and
/// when `today` is no day; with Cancelled when progress says so; with what the sink fails with.
Result<void> writeLargeBook(const BookSize& size, QDate today, BookSink& sink,
                            const Progress& progress = {});

} // namespace goodturn::sample
