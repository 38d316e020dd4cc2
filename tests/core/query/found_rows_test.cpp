#include "core/query/found_rows.h"

#include "core/query/search_source.h"
#include "core/search/live_index.h"
#include "core/store/database.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct Shown : BookFixture
{
    Shown()
    {
        harbour = addAccount(u"Harbour & Lowe"_s);
        harbour.owner = u"Nuala"_s;
        harbour.industry = u"Freight"_s;
        harbour.addresses = {Address{{}, {}, u"Porto"_s, {}, {}, u"Portugal"_s}};
        harbour = save(harbour);
        Contact contact;
        contact.givenName = u"Ines"_s;
        contact.familyName = u"Duarte"_s;
        contact.emails = {{PointKind::Work, u"ines@other.pt"_s}};
        Employment position;
        position.accountId = harbour.id;
        position.title = u"Buyer"_s;
        ines = must(book().people().saveWithPosition(contact, position));
    }

    search::TypedQuery query(const QString& typed) { return search::typedQuery(typed, phones); }

    std::vector<FoundRow> byMemory(const QString& typed)
    {
        const search::LiveIndex index(
            must(readNameIndex(book().database(), phones, [] { return true; })));
        return must(foundRows(book().database(), index.find(query(typed), 10), query(typed)));
    }

    search::PhoneDigits phones{QString()};
    Account harbour;
    Contact ines;
};

TEST(FoundRows, tellWhatTheRecordIs)
{
    Shown f;
    const auto rows = f.byMemory(u"harbour"_s);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].kind, FoundRow::Kind::Account);
    EXPECT_EQ(rows[0].title, u"Harbour & Lowe"_s);
    EXPECT_EQ(rows[0].context, u"Porto · Freight"_s);
    EXPECT_EQ(rows[1].kind, FoundRow::Kind::Person);
    EXPECT_EQ(rows[1].context, u"Harbour & Lowe · Buyer"_s) << "shows why already";
    EXPECT_EQ(rows[1].account, f.harbour.id);
}

TEST(FoundRows, tellWhatFitsWhereTheNameDoesNot)
{
    Shown f;
    EXPECT_EQ(f.byMemory(u"ines@other"_s).at(0).context,
              u"ines@other.pt · Harbour & Lowe · Buyer"_s);
    f.ines.phones = {{PointKind::Work, u"+351 22 555 0148"_s},
                     {PointKind::Mobile, u"+351 912 345 678"_s}};
    f.ines = f.save(f.ines);
    EXPECT_TRUE(f.byMemory(u"+351 9"_s).at(0).context.startsWith(u"+351 912"_s));
    EXPECT_EQ(f.byMemory(u"nuala"_s).at(0).context, u"Nuala · Porto · Freight"_s);
}

TEST(FoundRows, tellTheOtherNameThatFits)
{
    Shown f;
    f.harbour.aliases = {u"Quayside"_s};
    f.harbour = f.save(f.harbour);
    EXPECT_EQ(f.byMemory(u"quays"_s).at(0).context, u"Quayside · Porto · Freight"_s);
}

TEST(FoundRows, theIndexOfTheFileFindsTheSame)
{
    Shown f;
    const auto rows = must(foundByFile(f.book().database(), u"duarte"_s, f.query(u"duarte"_s), 5));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].key, (RecordKey{RecordKind::Contact, f.ines.id.value()}));
    EXPECT_EQ(rows[0].level, search::Level::WordStart);
    const auto other = must(foundByFile(f.book().database(), u"other"_s, f.query(u"other"_s), 5));
    ASSERT_EQ(other.size(), 1u);
    EXPECT_EQ(other[0].level, search::Level::OtherStart);
    EXPECT_TRUE(must(foundByFile(f.book().database(), {}, f.query({}), 5)).empty());
}

TEST(FoundRows, theLastWorkedOnAreFirstAndNoneTwice)
{
    Shown f;
    const Account quay = f.addAccount(u"Quay"_s);
    f.addFavour(f.harbour.id, Direction::Given, 1, u"Lunch"_s);
    const auto rows = must(lastWorkedOn(f.book().database(), 10));
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].title, u"Harbour & Lowe"_s);
    EXPECT_EQ(rows[1].title, u"Quay"_s);
    EXPECT_EQ(must(lastWorkedOn(f.book().database(), 1)).size(), 1u);
    must(f.book().records<Account>().trash(quay.id));
    EXPECT_EQ(must(lastWorkedOn(f.book().database(), 10)).size(), 2u);
}

TEST(FoundRows, aBookWithoutAJournalShowsTheAccountsWithTheLastFavours)
{
    Shown f;
    const Account quay = f.addAccount(u"Quay"_s);
    f.addFavour(f.harbour.id, Direction::Given, 3, u"Lunch"_s);
    f.addFavour(quay.id, Direction::Given, 9, u"Lunch"_s);
    must(f.book().database().run(u"DELETE FROM journal"_s));
    const auto rows = must(lastWorkedOn(f.book().database(), 10));
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].title, u"Harbour & Lowe"_s);
}

} // namespace
} // namespace goodturn::query
