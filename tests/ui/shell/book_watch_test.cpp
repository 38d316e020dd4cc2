#include "ui/shell/book_watch.h"

#include "tests/support/book_fixture.h"

#include <QTest>

using namespace goodturn;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;

TEST(BookWatchTest, whatAnotherWindowWritesIsHeardOfWithinASecond)
{
    BookFixture fixture;
    const ui::BookWatch watch(fixture.book());
    std::vector<change::ChangeSet> heard;
    QObject::connect(&fixture.book().notifier(), &change::ChangeNotifier::changed,
                     [&](const change::ChangeSet& changes) { heard.push_back(changes); });
    const auto other =
        must(book::Book::open({fixture.book().path()}, std::make_shared<SystemClock>()));
    Account account;
    account.name = u"Harbour & Lowe Ltd"_s;
    account = must(other->records<Account>().save(account));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !heard.empty(); }, 1000));
    EXPECT_TRUE(heard[0].touches(RecordKind::Account, account.id.value()));
}
