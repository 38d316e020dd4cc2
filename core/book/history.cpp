#include "core/book/history.h"

#include "core/book/book.h"
#include "core/book/unit_of_work.h"

#include <QCoreApplication>

namespace goodturn::book {
using namespace Qt::StringLiterals;

Result<change::UnitId> History::revert(change::UnitId unit)
{
    const QString name = QCoreApplication::translate("History", "Take back");
    return book_.perform(name, [&](UnitOfWork& work) -> Result<void> {
        store::Journal journal(work.database());
        GT_ASSIGN(const auto entries, journal.entries(unit));
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
            GT_TRY(work.revert(*entry));
        return {};
    });
}

} // namespace goodturn::book
