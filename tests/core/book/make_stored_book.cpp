// Makes the book of the newest schema that tests/data/books keeps for ever:
//     make_stored_book tests/data/books
#include "core/book/history.h"
#include "core/store/backup.h"
#include "core/store/private_files.h"
#include "core/store/raw_sqlite.h"
#include "tests/support/every_kind.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace Qt::StringLiterals;
    using namespace goodturn;
    using namespace goodturn::testing;
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    BookFixture fixture;
    fillEveryKind(fixture.book());
    const auto backup = must(store::makeBackup(
        fixture.book().database(),
        {fixture.path(u"made"_s), store::BackupReason::OnDemand, fixture.clock().nowUtc()}));
    const QString path = u"%1/schema_%2.goodturn"_s.arg(QString::fromLocal8Bit(argv[1]))
                             .arg(backup.manifest.schemaVersion, 4, 10, QLatin1Char('0'));
    {
        auto file = must(store::RawDatabase::openFile(backup.path));
        must(file.run(u"PRAGMA page_size=1024"_s)); // it holds little in many tables
        must(file.run(u"VACUUM"_s));
    }
    must(store::copyPrivately(backup.path, path));
    std::puts(qPrintable(path));
    return 0;
}
