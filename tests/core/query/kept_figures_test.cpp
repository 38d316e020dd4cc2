#include "core/query/kept_figures.h"

#include "core/query/queries.h"
#include "core/query/write_mark.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::must;

struct KeptFiguresTest : ::testing::Test, testing::BookFixture
{
    void give(AccountId account)
    {
        Favour favour;
        favour.accountId = account;
        favour.direction = Direction::Given;
        favour.title = u"A benchmark"_s;
        favour.date = today().addDays(-3);
        save(favour);
    }

    Account harbour = addAccount(u"Harbour"_s);
    std::unique_ptr<book::Book> other = must(book().opener()());
};

TEST_F(KeptFiguresTest, WhatAnotherConnectionReadIsTaken)
{
    give(harbour.id);
    const auto asked = must(book().queries().wantsFigures());
    ASSERT_TRUE(asked);
    const auto read = must(other->queries().keptFigures());
    EXPECT_TRUE(must(book().queries().takeFigures(*asked, read)));
    EXPECT_FALSE(must(book().queries().wantsFigures())) << "they are known now";
    EXPECT_EQ(must(book().queries().keptFigures()), read) << "and not read again";
    EXPECT_EQ(read->lines(), must(KeptFigures::read(book().database(), today())).lines());
}

TEST_F(KeptFiguresTest, WhatWasReadBeforeAnEditIsNotTaken)
{
    for (book::Book* writer : {&book(), other.get()}) {
        const auto asked = must(book().queries().wantsFigures());
        ASSERT_TRUE(asked);
        const auto read = must(other->queries().keptFigures());
        Account account;
        account.name = u"New"_s;
        must(writer->records<Account>().save(account));
        EXPECT_FALSE(must(book().queries().takeFigures(*asked, read)));
        EXPECT_TRUE(must(book().queries().wantsFigures()));
    }
}

TEST_F(KeptFiguresTest, AnotherDayHasOtherFigures)
{
    give(harbour.id);
    const auto now = must(book().queries().keptFigures());
    EXPECT_EQ(must(book().queries().keptFigures()), now);
    clock().moveTo(today().addDays(400));
    const auto later = must(book().queries().keptFigures());
    EXPECT_NE(later, now);
    EXPECT_LT(later->of(harbour.id.value()).balance, now->of(harbour.id.value()).balance);
}

} // namespace
} // namespace goodturn::query
