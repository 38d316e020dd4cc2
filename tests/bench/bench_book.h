#pragma once

#include "core/book/book.h"

#include <functional>
#include <memory>

namespace goodturn::bench {

/// The day on which all benchmarks take place.
std::shared_ptr<const Clock> benchClock();

/// A generated book of about `people` people, as a file made once per run and size: 2.5 people,
/// 25 interactions and 25 favours an account, as in a book of 100,000 people with a million of
/// each. 0 people: an empty book.
QString bookFile(int people);

/// The same of a million favours alone, over 50,000 accounts that have any.
QString ledgerFile();

/// An open connection to it.
std::unique_ptr<book::Book> openBook(const QString& path);

/// A copy of the book of so many people at `path`, with more in it, written as one act.
std::unique_ptr<book::Book>
filledBook(const QString& path, int people,
           const std::function<Result<void>(book::UnitOfWork&, book::Book&)>& fill);

} // namespace goodturn::bench
