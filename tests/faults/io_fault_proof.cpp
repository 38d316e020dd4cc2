#include "core/book/contact_service.h"
#include "core/book/gift_service.h"
#include "core/book/history.h"
#include "core/book/import_service.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "tests/faults/io_faults.h"
#include "tests/support/book_fixture.h"
#include "tests/support/proof.h"

#include <QFile>

namespace goodturn::faults {
namespace {
using namespace Qt::StringLiterals;
using Mode = store::DatabaseConfig::Mode;
using testing::report;

Result<void> save(IoFaults& on)
{
    Favour favour;
    favour.accountId = on.account;
    favour.date = QDate(2026, 11, 20);
    favour.title = u"Customs-delay benchmark"_s;
    GT_TRY(on.book().records<Favour>().save(favour));
    return {};
}

Result<void> update(IoFaults& on)
{
    GT_ASSIGN(Contact contact, on.book().records<Contact>().load(on.contact));
    contact.interests = QStringList{u"chess"_s, u"sailing"_s, u"Ørsted"_s};
    contact.notes = u"Long note. "_s.repeated(600); // spills over several pages
    GT_TRY(on.book().records<Contact>().save(contact));
    return {};
}

Result<void> trash(IoFaults& on)
{
    return on.book().records<Gift>().trash(on.gift);
}

Result<void> sendGift(IoFaults& on)
{
    GT_TRY(on.book().gifts().step(on.gift, GiftState::Sent, QDate(2026, 11, 22)));
    return {};
}

Result<void> takeBack(IoFaults& on)
{
    GT_TRY(on.book().history().revert(change::UnitId(2)));
    return {};
}

Result<void> import(IoFaults& on)
{
    QFile file(on.file(u"favours.csv"_s));
    if (!file.exists() && file.open(QIODevice::WriteOnly)) {
        file.write("account,date,direction,kind,title,worth,amount,currency,contact,from_ask\n");
        for (char line = 'a'; line < 'k'; ++line)
            file.write(QByteArray("Firm ") + line + ",2026-11-12,given,insight,Title " + line +
                       ",4,120.00,EUR,Ann " + line + ",\n");
        file.close();
    }
    GT_TRY(book::importFiles(on.book(), {file.fileName()}, false));
    return {};
}

Result<void> saveAndCheckpoint(IoFaults& on)
{
    GT_TRY(on.book().database().run(u"PRAGMA wal_autocheckpoint=1"_s));
    return save(on);
}

Result<void> openBook(IoFaults& on)
{
    return on.open(Mode::OpenExisting);
}

Result<void> makeBook(IoFaults& on)
{
    return on.open(Mode::CreateNew);
}

class IoFault : public ::testing::TestWithParam<UseCase>
{
};

TEST_P(IoFault, AtAnyOperationLeavesTheBookWholeAndUsableAndIsSaid)
{
    IoFaults faults;
    const IoFigures figures = faults.run(GetParam());
    report(u"I/O faults, %1"_s.arg(QString::fromLatin1(GetParam().name)),
           u"%1 operations, %2 faults, refused %3, wrong %4"_s.arg(
               QString::number(figures.operations), QString::number(figures.faults),
               QString::number(figures.refused), QString::number(figures.wrong.size())));
    EXPECT_GT(figures.refused, 0);
    EXPECT_TRUE(figures.wrong.isEmpty()) << figures.wrong.mid(0, 12).join(u'\n').toStdString();
}

std::vector<UseCase> useCases()
{
    std::vector<UseCase> all{{"save", save},
                             {"update", update},
                             {"trash", trash},
                             {"sent gift", sendGift},
                             {"taking back", takeBack},
                             {"import", import},
                             {"save with checkpoint", saveAndCheckpoint},
                             {"open", openBook, true},
                             {"new book", makeBook, true, 0}};
    static const char* const names[] = {
        "migration from 1",  "migration from 2",  "migration from 3",  "migration from 4",
        "migration from 5",  "migration from 6",  "migration from 7",  "migration from 8",
        "migration from 9",  "migration from 10", "migration from 11", "migration from 12",
        "migration from 13", "migration from 14", "migration from 15", "migration from 16",
        "migration from 17"};
    const int last = std::min(int(std::size(names)), store::newestSchemaVersion() - 1);
    const bool isLong = testing::proofSize(1) > 1; // or else from the first and the last one
    for (int version = 1; version <= last; ++version)
        if (isLong || version == 1 || version == last)
            all.push_back({names[version - 1], openBook, true, version});
    return all;
}

INSTANTIATE_TEST_SUITE_P(Of, IoFault, ::testing::ValuesIn(useCases()), [](const auto& one) {
    return QByteArray(one.param.name).replace(' ', '_').toStdString();
});

TEST(IoFaultControl, WritesThatAreLostInSilenceAreNoticed)
{
    IoFaults faults;
    const IoFigures figures = faults.runWithLostWrites({"save", save});
    report(u"I/O faults, control lost writes"_s,
           u"%1 faults, noticed %2"_s.arg(QString::number(figures.faults),
                                          QString::number(figures.wrong.size())));
    EXPECT_FALSE(figures.wrong.isEmpty());
}

} // namespace
} // namespace goodturn::faults
