#include "core/store/journal_check.h"
#include "core/store/record_check.h"

#include "core/book/gift_service.h"
#include "core/book/history.h"
#include "core/book/sample_service.h"
#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using ::testing::IsEmpty;
using testing::must;
using ::testing::SizeIs;

/// A book with a history, and what its check says after `statement` changed it past the program.
struct Tampered : BookFixture
{
    Tampered()
    {
        account = addAccount(u"Harbour"_s);
        account.notes = u"Quay 4"_s;
        account.tags = QStringList{u"port"_s};
        account = save(account);
        const Contact person = addPerson(account.id, u"Ines"_s, u"Duarte"_s);
        Gift gift;
        gift.accountId = account.id;
        gift.recipient = person.id;
        gift.title = u"The Box"_s;
        gift = must(book().gifts().saveAndStep(gift, GiftState::Sent, today()));
        must(book().gifts().step(gift.id, GiftState::Planned, today()));
        must(book().history().revert(book().lastUnit()));
    }

    QStringList check(const QString& statement)
    {
        if (!statement.isEmpty())
            must(book().database().run(statement));
        return must(checkJournal(book().database()));
    }

    Account account;
};

TEST(JournalCheck, FindsNothingInWhatTheProgramWrote)
{
    EXPECT_THAT(Tampered().check({}), IsEmpty());
}

TEST(JournalCheck, FindsNothingInTheSampleAndInChangesOfIt)
{
    BookFixture f;
    must(book::fillWithSample(f.book()));
    EXPECT_THAT(must(checkJournal(f.book().database())), IsEmpty());
    Account account = must(f.book().records<Account>().load(AccountId(1)));
    account.notes = u"Changed"_s;
    f.save(account);
    must(f.book().records<Account>().trash(account.id));
    EXPECT_THAT(must(checkJournal(f.book().database())), IsEmpty());
    must(f.book().database().run(u"UPDATE account SET notes='Chbnged' WHERE id=1"_s));
    EXPECT_THAT(must(checkJournal(f.book().database())), SizeIs(1));
}

TEST(JournalCheck, NamesTheRecordAndTheField)
{
    const QStringList problems = Tampered().check(u"UPDATE account SET notes='Quay 5'"_s);
    ASSERT_THAT(problems, SizeIs(1));
    EXPECT_TRUE(problems.first().contains(u"account"_s) && problems.first().contains(u"notes"_s))
        << qPrintable(problems.first());
}

class Tampering : public ::testing::TestWithParam<const char*>
{
};

TEST_P(Tampering, IsFound)
{
    EXPECT_FALSE(Tampered().check(QString::fromLatin1(GetParam())).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    With, Tampering,
    ::testing::Values(
        "UPDATE account SET name='Harbor'", "UPDATE account SET search_text='x'",
        "UPDATE account SET name_folded='x'", "UPDATE account SET version=3",
        "UPDATE account SET created_by='x'", "UPDATE account SET changed_by='x'",
        "UPDATE account SET created_at='2026-11-22T12:00:01.000Z'",
        "UPDATE account SET changed_at='2026-11-22T12:00:01.000Z'",
        "UPDATE account SET deleted_at='2026-11-22T12:00:00.000Z'",
        "UPDATE account SET type='compbny'", "UPDATE account_tag SET value='pory'",
        "DELETE FROM account_tag", "UPDATE contact SET display_name='x'",
        "UPDATE favour SET worth=5", "UPDATE favour SET deleted_at='2026-11-22T12:00:00.000Z'",
        "DELETE FROM favour", "UPDATE journal SET action='update' WHERE id=1",
        "UPDATE journal SET kind='goal' WHERE id=1", "UPDATE journal SET kind='x' WHERE id=1",
        "UPDATE journal SET record_id=9 WHERE id=1", "UPDATE journal SET fields='x' WHERE id=1",
        "UPDATE journal SET action='x' WHERE id=1", "DELETE FROM journal WHERE id=2",
        "UPDATE journal SET fields=replace(fields, 'Quay 4', 'Quay 5')",
        "UPDATE unit_of_work SET done_by='x'"));

} // namespace
} // namespace goodturn::store
