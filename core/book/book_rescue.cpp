#include "core/book/book_rescue.h"

#include "core/store/book_swap.h"
#include "core/store/private_files.h"
#include "core/store/quick_check.h"
#include "core/store/sealed_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace goodturn::book {
using namespace Qt::StringLiterals;

Result<store::Restored> restoreBook(const RestoreOrder& order, const Progress& progress)
{
    if (!store::isSealed(order.backup))
        return store::restoreBackup(order.backup, order.book, order.day, progress);
    const QString folder = QFileInfo(order.book).absolutePath();
    const QTemporaryDir opened(folder + u"/opening-XXXXXX"_s); // for its owner only
    if (!opened.isValid())
        return failure(
            ErrorKind::ReadOnly,
            QCoreApplication::translate("BookRescue", "The folder “%1” may not be written.")
                .arg(folder),
            opened.errorString());
    GT_ASSIGN(const auto backup,
              store::openSealed(order.backup, order.passphrase, opened.path(), progress));
    return store::restoreBackup(backup.path, order.book, order.day, progress);
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
