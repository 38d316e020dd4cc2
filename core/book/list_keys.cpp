#include "core/book/list_keys.h"

#include "core/query/queries.h"
#include "core/store/database.h"

namespace goodturn::book {

Result<std::vector<qint64>> readListKeys(const Book::Opener& open, const query::ListSpec& spec,
                                         const std::function<bool()>& goOn)
{
    GT_ASSIGN(const auto book, open());
    book->database().askWhetherToGoOn(goOn);
    return book->queries().listIds(spec);
}

} // namespace goodturn::book
