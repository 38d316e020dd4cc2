#include "core/book/list_keys.h"

#include "core/query/queries.h"
#include "core/store/database.h"

namespace goodturn::book {

ListKeys::ListKeys(Book::Opener open) : open_(std::move(open)) {}

ListKeys::~ListKeys() = default;

template<class T>
Result<T> ListKeys::with(const GoOn& goOn, const std::function<Result<T>(query::Queries&)>& act)
{
    if (!book_) {
        GT_ASSIGN(book_, open_());
    }
    book_->database().askWhetherToGoOn(goOn);
    const Result<T> done = act(book_->queries());
    book_->database().askWhetherToGoOn({});
    if (!done && done.error().kind != ErrorKind::Cancelled)
        book_.reset(); // another connection may fare better
    return done;
}

Result<std::vector<qint64>> ListKeys::read(const query::ListSpec& spec, int limit, const GoOn& goOn)
{
    return with<std::vector<qint64>>(
        goOn, [&](query::Queries& queries) { return queries.entryIds(spec, limit); });
}

Result<void> ListKeys::prepare(query::ListKind kind, const QStringList& fields, const GoOn& goOn)
{
    return with<void>(goOn, [&](query::Queries& queries) -> Result<void> {
        for (const QString& field : fields)
            GT_TRY(queries.prepareEntries(kind, field));
        return {};
    });
}

Result<std::shared_ptr<const query::KeptFigures>> ListKeys::figures(const GoOn& goOn)
{
    return with<std::shared_ptr<const query::KeptFigures>>(
        goOn, [](query::Queries& queries) { return queries.keptFigures(); });
}

} // namespace goodturn::book
