#pragma once

#include "core/book/book.h"
#include "core/query/kept_figures.h"
#include "core/query/list_rows.h"

#include <functional>
#include <memory>
#include <vector>

namespace goodturn::book {

/// The keys of lists of entries in their order, read through a connection of its own: of a million
/// entries that takes longer than somebody waits at a key, so it is for another thread than the
/// window's. The connection and what entries sort by are kept between the readings. All calls come
/// from one thread, and it is destroyed there. Cancelled once `goOn`, which is asked every few
/// milliseconds, says no.
class ListKeys
{
public:
    using GoOn = std::function<bool()>;

    explicit ListKeys(Book::Opener open);
    ~ListKeys();

    /// At most `limit` of the keys, -1: all.
    Result<std::vector<qint64>> read(const query::ListSpec& spec, int limit, const GoOn& goOn);
    /// Reads beforehand what entries sort by in these fields.
    Result<void> prepare(query::ListKind kind, const QStringList& fields, const GoOn& goOn);
    /// Where all accounts stand.
    Result<std::shared_ptr<const query::KeptFigures>> figures(const GoOn& goOn);

private:
    template<class T>
    Result<T> with(const GoOn& goOn, const std::function<Result<T>(query::Queries&)>& act);

    Book::Opener open_;
    std::unique_ptr<Book> book_; ///< opened with the first reading
};

} // namespace goodturn::book
