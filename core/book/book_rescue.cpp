#include "core/book/book_rescue.h"

#include "core/book/opened_backup.h"
#include "core/store/book_swap.h"
#include "core/store/private_files.h"
#include "core/store/quick_check.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace goodturn::book {
using namespace Qt::StringLiterals;

QString replacedName(const QString& book, QDate day)
{
    return QFileInfo(store::replacedPath(book, day)).fileName();
}

Result<store::Restored> restoreBook(const RestoreOrder& order, const Progress& progress)
{
    if (!isSealedBackup(order.backup)) // restoring reads it whole by itself
        return store::restoreBackup(order.backup, order.book, order.day, progress);
    GT_ASSIGN(const auto opened, openBackup(order.backup, order.passphrase, order.book, progress));
    return store::restoreBackup(opened.backup.path, order.book, order.day, progress);
}

Result<Salvaged> salvageInPlace(const QString& book, QDate day, const Progress& progress)
{
    const QFileInfo file(book);
    store::UnfinishedFile fresh(
        store::freeName(file.absolutePath(), file.completeBaseName(), u".salvaged"_s));
    GT_ASSIGN(const auto report, store::salvageBook(book, fresh.path(), progress));
    GT_ASSIGN(
        const QString damaged,
        store::swapIn(fresh.path(), book,
                      QCoreApplication::translate("BookRescue", "damaged", "a part of a file name"),
                      day));
    fresh.finish();
    return Salvaged{report, damaged};
}

Result<store::SalvageReport> salvageInto(const QString& book, const QString& out,
                                         const Progress& progress)
{
    return store::salvageBook(book, out, progress);
}

Result<void> checkFile(const QString& book, const Progress& progress)
{
    return store::quickCheck(book, progress);
}

} // namespace goodturn::book
