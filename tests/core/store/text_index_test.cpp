#include "core/store/text_index.h"

#include "core/book/history.h"
#include "core/book/merge_service.h"
#include "core/book/trash_service.h"
#include "core/book/unit_of_work.h"
#include "core/store/search_index.h"
#include "core/store/sql_query.h"
#include "core/store/text_words.h"
#include "tests/core/store/tamper.h"
#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::must;
using ::testing::SizeIs;

struct TextIndex : ::testing::Test, testing::BookFixture
{
    TextIndex() { harbour = addAccount(u"Harbour"_s); }

    /// The records that an index has for what is typed, the latest first.
    std::vector<qint64> hits(const QString& table, const QString& typed)
    {
        SqlQuery query(book().database(), u"SELECT rowid FROM %1_words WHERE %1_words MATCH ? "
                                          "ORDER BY rowid DESC"_s.arg(table));
        must(query.run({indexQuery(typed)}));
        std::vector<qint64> found;
        while (query.next())
            found.push_back(recordOfTextKey(query.integer(0)));
        return found;
    }

    QStringList check() { return must(checkSearch(book().database())); }
    qint64 favour(int daysAgo, const QString& title)
    {
        return addFavour(harbour.id, Direction::Given, daysAgo, title).id.value();
    }

    Account harbour;
};

TEST_F(TextIndex, KeysFollowTheDayThenTheRecord)
{
    const QDate day(2026, 11, 22);
    EXPECT_LT(textKey(day, 9), textKey(day, 10));
    EXPECT_LT(textKey(day, 1'000'000'000), textKey(day.addDays(1), 1));
    EXPECT_LT(textKey({}, 5), textKey(QDate(1, 1, 1), 1));
    for (const qint64 record : {qint64(0), qint64(1), (qint64(1) << 40) - 1, qint64(1) << 40,
                                qint64(1) << 62, qint64(-7)}) {
        EXPECT_EQ(recordOfTextKey(textKey(day, record)), record);
        EXPECT_EQ(recordOfTextKey(textKey(QDate(9999, 12, 31), record)), record);
    }
}

TEST_F(TextIndex, YieldsTheLatestDayFirstWhateverWasWrittenFirst)
{
    const qint64 newest = favour(1, u"Lunch"_s);
    const qint64 oldest = favour(90, u"A long lunch"_s);
    const qint64 middle = favour(30, u"Lunches"_s);
    EXPECT_THAT(hits(u"favour"_s, u"lunch"_s), ElementsAre(newest, middle, oldest));
}

TEST_F(TextIndex, FollowsWhatIsChangedTrashedBroughtBackAndDeletedForGood)
{
    Favour one = addFavour(harbour.id, Direction::Given, 3, u"Benchmark"_s);
    one.title = u"Introduction"_s;
    one = save(one);
    EXPECT_THAT(hits(u"favour"_s, u"bench"_s), IsEmpty());
    EXPECT_THAT(hits(u"favour"_s, u"introd"_s), SizeIs(1));
    one.date = today();
    one = save(one);
    EXPECT_THAT(hits(u"favour"_s, u"introd"_s), SizeIs(1)) << "its key is another now";
    EXPECT_THAT(check(), IsEmpty());
    must(book().history().revert(book().lastUnit()));
    must(book().records<Favour>().trash(one.id));
    EXPECT_THAT(hits(u"favour"_s, u"introd"_s), SizeIs(1)) << "what is in the trash stays in it";
    EXPECT_THAT(check(), IsEmpty());
    must(book().trash().purge({{RecordKind::Favour, one.id.value()}}));
    EXPECT_THAT(hits(u"favour"_s, u"introd"_s), IsEmpty());
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(TextIndex, FollowsAMergeAndItsUndo)
{
    harbour.notes = u"They like Pessoa"_s;
    harbour = save(harbour);
    Account other = addAccount(u"Harbor"_s);
    other.notes = u"And Saramago"_s;
    other = save(other);
    addFavour(other.id, Direction::Received, 4, u"Invitation"_s);
    must(book().merging().accounts(harbour.id, other.id));
    EXPECT_THAT(hits(u"account"_s, u"saramago"_s), SizeIs(2)) << "one of them is in the trash";
    EXPECT_THAT(check(), IsEmpty());
    must(book().history().revert(book().lastUnit()));
    EXPECT_THAT(hits(u"account"_s, u"saramago"_s), ElementsAre(other.id.value()));
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(TextIndex, AnActThatFailsLeavesItAsItWas)
{
    Favour one = addFavour(harbour.id, Direction::Given, 3, u"Benchmark"_s);
    const auto done = book().perform(u"Rename"_s, [&](book::UnitOfWork& work) -> Result<void> {
        one.title = u"Lunch"_s;
        GT_TRY(work.update(one));
        return failure(ErrorKind::InvalidInput, u"no"_s);
    });
    EXPECT_FALSE(done);
    EXPECT_THAT(hits(u"favour"_s, u"bench"_s), SizeIs(1));
    EXPECT_THAT(hits(u"favour"_s, u"lunch"_s), IsEmpty());
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(TextIndex, TheCheckFindsWhatIsMissingTooMuchOrOtherwiseAndItIsMadeAnew)
{
    const qint64 key = textKey(today().addDays(-3), favour(3, u"Benchmark"_s));
    const QString gone = u"INSERT INTO favour_words(favour_words, rowid, words) "
                         "VALUES('delete', %1, 'benchmark')"_s.arg(key);
    const QString tooMuch = u"INSERT INTO favour_words(rowid, words) VALUES(77, 'x')"_s;
    const QString otherwise = u"UPDATE favour SET title='Lunch'"_s;
    for (const QString& statement : {gone, tooMuch, otherwise}) {
        must(book().database().run(statement));
        const QStringList problems = check();
        ASSERT_THAT(problems, SizeIs(1)) << statement.toStdString();
        EXPECT_TRUE(problems.first().contains(u"“favour”"_s));
        must(book().mendDerived());
        EXPECT_THAT(check(), IsEmpty());
    }
    EXPECT_THAT(hits(u"favour"_s, u"lunch"_s), SizeIs(1));
}

TEST_F(TextIndex, IsMadeAnewFromDamage)
{
    favour(3, u"Benchmark"_s);
    for (const QString& damage :
         {u"UPDATE favour_words_data SET block=zeroblob(9)"_s, u"DELETE FROM favour_words_data"_s,
          u"UPDATE favour_words_config SET v=77"_s}) {
        testing::tamper(book().database().config().path, damage);
        EXPECT_THAT(check(), SizeIs(1)) << damage.toStdString();
        must(book().mendDerived());
        EXPECT_THAT(hits(u"favour"_s, u"bench"_s), SizeIs(1)) << damage.toStdString();
        EXPECT_THAT(check(), IsEmpty());
    }
}

TEST_F(TextIndex, EachTextIsToldOnceByRisingKey)
{
    favour(1, u"Lunch"_s);
    favour(90, u"Tea"_s);
    favour(30, u"—"_s);
    QStringList words;
    std::vector<qint64> keys;
    must(forEachText(book().database(), *indexedTextOf(u"favour"_s),
                     [&](qint64 key, const QString& one) -> Result<void> {
                         keys.push_back(key);
                         words << one;
                         return {};
                     }));
    EXPECT_EQ(words, QStringList({u"tea"_s, u"lunch"_s}));
    EXPECT_TRUE(std::ranges::is_sorted(keys));
    EXPECT_EQ(indexedTextOf(u"reminder"_s), nullptr);
}

} // namespace
} // namespace goodturn::store
