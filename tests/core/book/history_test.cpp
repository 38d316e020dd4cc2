#include "core/book/history.h"

#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

TEST(History, AnInsertIsTakenBackAndDoneAgain)
{
    BookFixture f;
    const Account account = f.addAccount(u"Harbour & Lowe Ltd"_s);
    const auto undone = must(f.book().history().revert(f.book().lastUnit()));
    EXPECT_EQ(*f.book().queries().accountCount(), 0);
    must(f.book().history().revert(undone));
    EXPECT_EQ(f.book().records<Account>().load(account.id)->name, account.name);
}

TEST(History, AChangeGoesBackFieldByField)
{
    BookFixture f;
    Account account = f.addAccount(u"Tanaka Optics"_s);
    account.tags = {u"optics"_s};
    account.industry = u"Lenses"_s;
    account = f.save(account);
    const auto change = f.book().lastUnit();
    account.owner = u"B. Rep"_s; // another field, later
    account = f.save(account);
    must(f.book().history().revert(change));
    const Account now = must(f.book().records<Account>().load(account.id));
    EXPECT_EQ(now.industry, QString());
    EXPECT_TRUE(now.tags.isEmpty());
    EXPECT_EQ(now.owner, u"B. Rep"_s);
}

TEST(History, WhatWasChangedSinceIsAConflictAndStays)
{
    BookFixture f;
    Account account = f.addAccount(u"Tanaka Optics"_s);
    account.industry = u"Lenses"_s;
    account = f.save(account);
    const auto change = f.book().lastUnit();
    account.industry = u"Telescopes"_s;
    account = f.save(account);
    const auto undone = f.book().history().revert(change);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(f.book().records<Account>().load(account.id)->industry, u"Telescopes"_s);
}

TEST(History, ManyActsGoBackAndForth)
{
    BookFixture f;
    const Account account = f.addAccount(u"Aster Clinics"_s);
    std::vector<change::UnitId> units;
    for (int i = 0; i < 5; ++i) {
        f.addFavour(account.id, Direction::Given, i, u"Favour %1"_s.arg(i));
        units.push_back(f.book().lastUnit());
    }
    std::vector<change::UnitId> redo;
    for (auto unit = units.rbegin(); unit != units.rend(); ++unit)
        redo.push_back(must(f.book().history().revert(*unit)));
    EXPECT_TRUE(f.book().queries().favours(account.id)->empty());
    for (auto unit = redo.rbegin(); unit != redo.rend(); ++unit)
        must(f.book().history().revert(*unit));
    EXPECT_EQ(f.book().queries().favours(account.id)->size(), 5U);
}

} // namespace
} // namespace goodturn::book
