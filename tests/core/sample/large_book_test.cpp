#include "core/sample/large_book.h"
#include "tests/core/sample/collecting_sink.h"

#include "core/base/text.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>

#include <map>

namespace goodturn::sample {
namespace {
using namespace Qt::StringLiterals;

const QDate today(2026, 11, 22);
const BookSize someSize{30, 200, 900, 700, 1};

BookDraft bookOf(const BookSize& size)
{
    CollectingSink sink(50);
    EXPECT_TRUE(writeLargeBook(size, today, sink));
    EXPECT_TRUE(sink.dangling.isEmpty()) << qPrintable(sink.dangling.join(u", "_s));
    return sink.book;
}

TEST(LargeBook, HasExactlyWhatWasAskedFor)
{
    const BookDraft book = bookOf(someSize);
    EXPECT_EQ(book.accounts.size(), 30u);
    EXPECT_EQ(book.contacts.size(), 200u);
    EXPECT_EQ(book.employments.size(), 200u);
    EXPECT_EQ(book.interactions.size(), 900u);
    EXPECT_EQ(book.favours.size(), 700u);
}

TEST(LargeBook, IsTheSameForASeedAndAnotherForAnotherSeed)
{
    EXPECT_TRUE(bookOf(someSize) == bookOf(someSize));
    BookSize other = someSize;
    other.seed = 2;
    EXPECT_FALSE(bookOf(other).favours == bookOf(someSize).favours);
    EXPECT_NE(bookOf(other).accounts.at(0).meta.uuid, bookOf(someSize).accounts.at(0).meta.uuid);
}

TEST(LargeBook, HistoryIsInOrderAndEndsByToday)
{
    const BookDraft book = bookOf(someSize);
    EXPECT_TRUE(std::ranges::is_sorted(book.interactions, {}, &Interaction::date));
    EXPECT_TRUE(std::ranges::is_sorted(book.favours, {}, &Favour::date));
    EXPECT_LE(book.favours.back().date, today);
    EXPECT_GT(book.favours.back().date, today.addDays(-10));
    EXPECT_LT(book.favours.front().date, today.addYears(-2));
}

TEST(LargeBook, PeopleTakePartWhereTheyWork)
{
    const BookDraft book = bookOf(someSize);
    std::map<ContactId, AccountId> employer;
    for (const Employment& employment : book.employments)
        employer[employment.contactId] = employment.accountId;
    for (const Interaction& talk : book.interactions)
        for (const ContactId person : talk.participants)
            EXPECT_EQ(employer.at(person), talk.accountId);
    for (const Favour& favour : book.favours)
        EXPECT_EQ(employer.at(*favour.person()), favour.accountId);
}

TEST(LargeBook, SomeAccountsAreBusierThanOthers)
{
    std::map<AccountId, int> favours;
    for (const Favour& favour : bookOf(someSize).favours)
        ++favours[favour.accountId];
    int most = 0;
    for (const auto& [account, count] : favours)
        most = std::max(most, count);
    EXPECT_GT(most, 3 * 700 / 30);
    EXPECT_GT(favours.size(), 20u);
}

TEST(LargeBook, EveryTextIsCleanAndFilledIn)
{
    const BookDraft book = bookOf(someSize);
    QSet<QString> titles;
    for (const Favour& favour : book.favours) {
        EXPECT_EQ(cleanText(favour.title, TextLimit::Line, u"title"_s), favour.title);
        EXPECT_FALSE(favour.title.isEmpty() || favour.title.contains(u'{'));
        titles.insert(favour.title);
    }
    EXPECT_GT(titles.size(), 400);
    for (const Interaction& talk : book.interactions)
        EXPECT_EQ(cleanText(talk.summary, TextLimit::Line, u"summary"_s), talk.summary);
    for (const Contact& contact : book.contacts)
        EXPECT_EQ(cleanText(contact.displayName(), TextLimit::Name, u"name"_s),
                  contact.displayName());
}

TEST(LargeBook, TellsHowFarItIsAndStopsWhenTold)
{
    CollectingSink sink;
    std::vector<qint64> reports;
    ASSERT_TRUE(writeLargeBook(someSize, today, sink, [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, 30 + 2 * 200 + 900 + 700);
        reports.push_back(done);
        return true;
    }));
    EXPECT_EQ(reports, (std::vector<qint64>{1000, 2000, 2030}));

    CollectingSink stopped;
    const auto written =
        writeLargeBook(someSize, today, stopped, [](qint64, qint64) { return false; });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(stopped.book.favours.empty());
}

TEST(LargeBook, RefusesSizesThatMakeNoBook)
{
    for (const BookSize& size : {BookSize{-1, 0, 0, 0}, BookSize{1, 0, 0, -5}, BookSize{0, 1, 0, 0},
                                 BookSize{0, 0, 0, 1}}) {
        CollectingSink sink;
        const auto written = writeLargeBook(size, today, sink);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().kind, ErrorKind::InvalidInput);
    }
    CollectingSink sink;
    EXPECT_FALSE(writeLargeBook(someSize, QDate(), sink));
    EXPECT_TRUE(writeLargeBook({}, today, sink));
    EXPECT_TRUE(writeLargeBook({3, 0, 5, 5}, today, sink));
}

/// Keeps nothing but counts, as the generator should.
class CountingSink final : public CollectingSink
{
public:
    using CollectingSink::add;
    Result<InteractionId> add(const Interaction&) override { return InteractionId(++records); }
    Result<FavourId> add(const Favour&) override { return FavourId(++records); }
    qint64 records = 0;
};

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toLongLong();
    return -1;
}

TEST(LargeBook, HistoryIsNotHeldInMemory)
{
    CountingSink sink;
    ASSERT_TRUE(writeLargeBook({100, 100, 1'000, 1'000}, today, sink));
    const qint64 before = residentKilobytes();
    ASSERT_GT(before, 0);
    CountingSink lengthy;
    ASSERT_TRUE(writeLargeBook({100, 100, 100'000, 100'000}, today, lengthy));
    EXPECT_EQ(lengthy.records, 200'000);
    // 200,000 records kept would take at least 60 MB.
    EXPECT_LT(residentKilobytes() - before, 8'000);
}

} // namespace
} // namespace goodturn::sample
