#include "tests/faults/writer_acts.h"

#include "core/book/import_service.h"
#include "core/book/merge_service.h"
#include "core/book/record_service.h"
#include "core/book/unit_of_work.h"
#include "core/store/backup.h"

#include <QFile>
#include <QFileInfo>

namespace goodturn::faults {
using namespace Qt::StringLiterals;
using book::Book;
using book::UnitOfWork;

namespace {

Result<void> markAccount(UnitOfWork& work, int n)
{
    GT_ASSIGN(Account account, work.load<Account>(markedAccount));
    account.notes = QString::number(n);
    GT_TRY(work.update(account));
    return {};
}

Result<void> markContact(UnitOfWork& work, int n)
{
    GT_ASSIGN(Contact contact, work.load<Contact>(markedContact));
    contact.notes = QString::number(n);
    contact.interests = QStringList{u"sailing"_s, QString::number(n)};
    GT_TRY(work.update(contact));
    return {};
}

Result<void> addMarkedFavour(UnitOfWork& work, int n)
{
    Favour favour;
    favour.accountId = markedAccount;
    favour.date = QDate(2026, 11, 22);
    favour.title = QString::number(n);
    favour.worth = FeltWorth::Fair;
    GT_TRY(work.insert(favour));
    return {};
}

} // namespace

Result<void> prepareMarks(Book& book)
{
    Account account;
    account.name = u"Harbour"_s;
    account.notes = u"0"_s;
    GT_TRY(book.records<Account>().save(account));
    Contact contact;
    contact.givenName = u"Ines"_s;
    contact.notes = u"0"_s;
    GT_TRY(book.records<Contact>().save(contact));
    return {};
}

Result<void> mark(Book& book, int n)
{
    GT_TRY(book.perform(u"Mark"_s, [n](UnitOfWork& work) -> Result<void> {
        GT_TRY(markAccount(work, n));
        GT_TRY(addMarkedFavour(work, n));
        return markContact(work, n);
    }));
    return {};
}

Result<void> markPiecemeal(Book& book, int n)
{
    for (const auto part : {markAccount, addMarkedFavour, markContact})
        GT_TRY(book.perform(u"Mark"_s, [n, part](UnitOfWork& work) { return part(work, n); }));
    return {};
}

Result<void> importMarked(Book& book, int n)
{
    QFile file(QFileInfo(book.path()).absolutePath() + u"/%1.csv"_s.arg(n));
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::Io, file.errorString());
    file.write("account,date,direction,kind,title,worth,amount,currency,contact,from_ask\n");
    for (int row = 0; row < rowsOfAnImport; ++row)
        file.write(u"Firm %1,2026-11-12,given,insight,%2,4,1%1.00,EUR,Ann %1,\n"_s
                       .arg(QString::number(row), QString::number(n))
                       .toUtf8());
    file.close();
    GT_ASSIGN(const auto done, book::importFiles(book, {file.fileName()}, false));
    if (done.favoursAdded != rowsOfAnImport)
        return failure(ErrorKind::Internal, summary(done));
    return {};
}

Result<void> mergeMarked(Book& book, int n)
{
    AccountId other;
    GT_TRY(book.perform(u"Make"_s, [&](UnitOfWork& work) -> Result<void> {
        Account account;
        account.name = u"Other %1"_s.arg(n);
        GT_ASSIGN(account, work.insert(account));
        other = account.id;
        Favour favour;
        favour.accountId = other;
        favour.date = QDate(2026, 11, 22);
        favour.title = QString::number(n);
        favour.worth = FeltWorth::Fair;
        GT_TRY(work.insert(favour));
        return {};
    }));
    GT_TRY(book.merging().accounts(markedAccount, other));
    return {};
}

Result<void> backUpMarked(Book& book, int n)
{
    const QString folder = backupsOf(QFileInfo(book.path()).absolutePath());
    const QDateTime at = QDateTime::fromSecsSinceEpoch(n, Qt::UTC);
    GT_TRY(store::makeBackup(book.database(), {folder, store::BackupReason::OnDemand, at}));
    return {};
}

QString backupsOf(const QString& folder)
{
    return folder + u"/Backups"_s;
}

Result<void> increment(Book& book)
{
    GT_TRY(book.perform(u"Count"_s, [](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(const Account account, work.load<Account>(markedAccount));
        return markAccount(work, account.notes.toInt() + 1);
    }));
    return {};
}

} // namespace goodturn::faults
