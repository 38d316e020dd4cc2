#include "core/sample/book_sink.h"
#include "core/sample/sample_book.h"
#include "core/sample/sample_data.h"
#include "tests/core/sample/collecting_sink.h"

#include "core/base/text.h"
#include "core/domain/isbn.h"
#include "core/planning/book_match.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

namespace goodturn::sample {
namespace {
using namespace Qt::StringLiterals;

const QDate today(2026, 11, 22);

const BookDraft& sampleBook()
{
    static const BookDraft book = [] {
        CollectingSink sink;
        const auto written = writeSampleBook(today, sink);
        EXPECT_TRUE(written) << qPrintable(written ? QString() : written.error().detail);
        EXPECT_TRUE(sink.dangling.isEmpty()) << qPrintable(sink.dangling.join(u", "_s));
        return sink.book;
    }();
    return book;
}

const Account& accountNamed(const QString& name)
{
    const auto& accounts = sampleBook().accounts;
    return *std::ranges::find(accounts, name, &Account::name);
}

TEST(SampleBook, HasFortyAccountsAndNinetyPeople)
{
    EXPECT_EQ(sampleBook().accounts.size(), 40u);
    EXPECT_EQ(sampleBook().contacts.size(), 90u);
    EXPECT_GT(sampleBook().interactions.size(), 800u);
    EXPECT_GT(sampleBook().favours.size(), 350u);
    EXPECT_GT(sampleBook().goals.size(), 10u);
}

TEST(SampleBook, HasAShelfThatSuitsSomeOfItsPeople)
{
    const BookDraft& book = sampleBook();
    EXPECT_GE(book.shelf.size(), 20u);
    EXPECT_TRUE(std::ranges::any_of(book.shelf, [](const ShelfBook& b) { return b.copies == 0; }));
    const auto suitsSomeBook = [&](const Contact& person) {
        return std::ranges::any_of(book.shelf, [&](const ShelfBook& one) {
            return planning::matchOf(one.tags, {person.interests, person.readingTastes}).points > 0;
        });
    };
    EXPECT_GE(std::ranges::count_if(book.contacts, suitsSomeBook), 20);
}

TEST(SampleBook, IsTheSameWhenItIsWrittenTwice)
{
    CollectingSink again;
    ASSERT_TRUE(writeSampleBook(today, again));
    EXPECT_TRUE(again.book == sampleBook());
}

TEST(SampleBook, ShowsFieldsOfItsOwnForAccountsAndPeople)
{
    const BookDraft& book = sampleBook();
    ASSERT_EQ(book.fields.size(), 2u);
    const auto holding = [&](const auto& records, const CustomField& field) {
        qsizetype holders = 0;
        for (const auto& record : records)
            for (const QString& text : customTexts(record.custom, field.id)) {
                EXPECT_TRUE(fits(field, text)) << qPrintable(text);
                ++holders;
            }
        return holders;
    };
    EXPECT_EQ(book.fields[0].of, RecordKind::Account);
    EXPECT_GE(holding(book.accounts, book.fields[0]), 8);
    EXPECT_EQ(book.fields[1].of, RecordKind::Contact);
    EXPECT_GE(holding(book.contacts, book.fields[1]), 6);
}

TEST(SampleBook, NeedsADay)
{
    CollectingSink sink;
    const auto written = writeSampleBook(QDate(), sink);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::InvalidInput);
}

TEST(SampleBook, EveryRecordHasAUuidOfItsOwn)
{
    QSet<QUuid> uuids;
    qsizetype records = 0;
    const auto note = [&](const auto& list) {
        for (const auto& record : list) {
            uuids.insert(record.meta.uuid);
            ++records;
        }
    };
    const BookDraft& book = sampleBook();
    note(book.fields), note(book.accounts), note(book.contacts), note(book.employments),
        note(book.interactions);
    note(book.asks), note(book.gifts), note(book.favours), note(book.goals), note(book.reminders),
        note(book.occasions);
    EXPECT_EQ(uuids.size(), records);
    EXPECT_FALSE(uuids.contains(QUuid()));
}

TEST(SampleBook, EveryAccountIsOfTheRepAndHasPeopleAPlaceAndTags)
{
    for (const Account& account : sampleBook().accounts) {
        EXPECT_EQ(account.owner, u"A. Rep"_s) << qPrintable(account.name);
        EXPECT_FALSE(account.industry.isEmpty()) << qPrintable(account.name);
        EXPECT_FALSE(account.tags.isEmpty()) << qPrintable(account.name);
        EXPECT_FALSE(account.addresses.at(0).city.isEmpty()) << qPrintable(account.name);
        EXPECT_EQ(account.clientSince.isValid(),
                  account.lifecycle == Lifecycle::Client || account.lifecycle == Lifecycle::Former)
            << qPrintable(account.name);
        EXPECT_TRUE(std::ranges::any_of(sampleBook().employments, [&](const Employment& e) {
            return e.accountId == account.id && e.isCurrent(today);
        })) << qPrintable(account.name);
    }
}

TEST(SampleBook, HasEveryLifecycleAndEveryStateOfAsksAndGifts)
{
    const BookDraft& book = sampleBook();
    for (const auto& lifecycle : EnumCodes<Lifecycle>::all)
        EXPECT_GE(std::ranges::count(book.accounts, lifecycle.value, &Account::lifecycle), 2)
            << lifecycle.code;
    for (const auto& state : EnumCodes<AskState>::all)
        EXPECT_GE(std::ranges::count(book.asks, state.value, &Ask::state), 1) << state.code;
    for (const auto& state : EnumCodes<GiftState>::all)
        EXPECT_GE(std::ranges::count(book.gifts, state.value, &Gift::state), 1) << state.code;
    for (const auto& kind : EnumCodes<InteractionKind>::all)
        EXPECT_GE(std::ranges::count(book.interactions, kind.value, &Interaction::kind), 5)
            << kind.code;
}

TEST(SampleBook, IsWrittenInManyScriptsAndCurrencies)
{
    QSet<QString> currencies;
    for (const Favour& favour : sampleBook().favours)
        if (favour.money)
            currencies.insert(favour.money->currency());
    EXPECT_TRUE(currencies.contains({u"EUR"_s, u"GBP"_s, u"USD"_s, u"JPY"_s}));
    QSet<QChar::Script> scripts;
    for (const Contact& contact : sampleBook().contacts)
        for (const QChar c : contact.displayName())
            scripts.insert(c.script());
    EXPECT_TRUE(scripts.contains({QChar::Script_Latin, QChar::Script_Han, QChar::Script_Arabic}));
}

TEST(SampleBook, MailGoesNowhere)
{
    for (const Contact& contact : sampleBook().contacts)
        for (const ContactPoint& mail : contact.emails)
            EXPECT_TRUE(mail.value.endsWith(u".example"_s)) << qPrintable(mail.value);
}

TEST(SampleBook, EveryIsbnIsValid)
{
    int known = 0;
    for (const Gift& gift : sampleBook().gifts) {
        if (gift.isbn.isEmpty())
            continue;
        ++known;
        EXPECT_EQ(normalisedIsbn(gift.isbn), gift.isbn) << qPrintable(gift.title);
    }
    EXPECT_GE(known, 5);
}

TEST(SampleBook, ThankedGiftsAreInTheLedger)
{
    for (const Gift& gift : sampleBook().gifts) {
        const auto records = std::ranges::count(sampleBook().favours, gift.id, [](const Favour& f) {
            return f.giftId.value_or(GiftId());
        });
        EXPECT_EQ(records, isOut(gift.state) ? 1 : 0) << qPrintable(gift.title);
    }
}

TEST(SampleBook, GrantedAndRedirectedAsksAreInTheLedger)
{
    for (const Ask& ask : sampleBook().asks) {
        const bool isYes = ask.state == AskState::Granted || ask.state == AskState::Redirected;
        const auto records = std::ranges::count_if(sampleBook().favours, [&](const Favour& f) {
            return f.askId == ask.id && f.fromAsk && f.direction == Direction::Received;
        });
        EXPECT_EQ(records, isYes ? 1 : 0) << qPrintable(ask.title);
    }
}

TEST(SampleBook, HarbourAndLoweIsAsInThePictures)
{
    const AccountId harbour = accountNamed(u"Harbour & Lowe Ltd"_s).id;
    int given = 0;
    int received = 0;
    qint64 givenMoney = 0;
    qint64 receivedMoney = 0;
    for (const Favour& favour : sampleBook().favours) {
        if (favour.accountId != harbour)
            continue;
        const bool isGiven = favour.direction == Direction::Given;
        (isGiven ? given : received) += 1;
        (isGiven ? givenMoney : receivedMoney) += favour.money->minor();
    }
    EXPECT_EQ(given, 9);
    EXPECT_EQ(received, 4);
    EXPECT_EQ(givenMoney, 1'180'00);
    EXPECT_EQ(receivedMoney, 690'00);
    EXPECT_EQ(std::ranges::count(sampleBook().gifts, harbour, &Gift::accountId), 3);
    EXPECT_EQ(accountNamed(u"Harbour & Lowe Ltd"_s).clientSince, QDate(2023, 2, 14));
}

/// Calls `check` with every text of the book and how long it may be.
template<class Check>
void forEachText(const BookDraft& book, Check check)
{
    for (const Account& a : book.accounts) {
        check(a.name, TextLimit::Name), check(a.industry, TextLimit::Name);
        check(a.notes, TextLimit::Note);
        for (const QString& text : a.tags + QStringList{a.addresses.at(0).street})
            check(text, TextLimit::Name);
    }
    for (const Contact& c : book.contacts) {
        check(c.givenName, TextLimit::Name), check(c.familyName, TextLimit::Name);
        check(c.howMet, TextLimit::Line), check(c.notes, TextLimit::Note);
        for (const QString& text : c.interests + c.readingTastes)
            check(text, TextLimit::Name);
    }
    for (const Interaction& i : book.interactions)
        check(i.summary, TextLimit::Line), check(i.learned, TextLimit::Note);
    for (const Favour& f : book.favours)
        check(f.title, TextLimit::Line), check(f.detail, TextLimit::Note);
    for (const Ask& a : book.asks)
        for (const QString& text : {a.title, a.reason, a.outcome})
            check(text, TextLimit::Line);
    for (const Gift& g : book.gifts)
        for (const QString& text : {g.title, g.author, g.why, g.inscription, g.reaction})
            check(text, TextLimit::Line);
    for (const Goal& g : book.goals)
        check(g.title, TextLimit::Line);
    for (const Reminder& r : book.reminders)
        check(r.title, TextLimit::Line);
}

TEST(SampleBook, EveryTextIsCleanAndFilledIn)
{
    int texts = 0;
    forEachText(sampleBook(), [&](const QString& text, TextLimit limit) {
        ++texts;
        EXPECT_EQ(cleanText(text, limit, u"text"_s), text);
        EXPECT_FALSE(text.contains(u'{')) << qPrintable(text);
        EXPECT_FALSE(text.contains(u"  "_s)) << qPrintable(text);
    });
    EXPECT_GT(texts, 3000);
}

TEST(SampleBook, NothingThatNeedsATitleIsWithoutOne)
{
    for (const Interaction& talk : sampleBook().interactions)
        EXPECT_FALSE(talk.summary.isEmpty());
    for (const Favour& favour : sampleBook().favours)
        EXPECT_FALSE(favour.title.isEmpty()) << qPrintable(code(favour.kind));
    for (const Ask& ask : sampleBook().asks)
        EXPECT_FALSE(ask.title.isEmpty());
    for (const Reminder& reminder : sampleBook().reminders)
        EXPECT_FALSE(reminder.title.isEmpty());
    for (const OwnOccasion& occasion : sampleBook().occasions)
        EXPECT_TRUE(!occasion.name.isEmpty() && occasion.day.year()) << "known, and near";
    EXPECT_FALSE(sampleBook().occasions.empty());
    for (const Gift& gift : sampleBook().gifts)
        EXPECT_TRUE(!gift.title.isEmpty() || gift.state == GiftState::Idea);
}

} // namespace
} // namespace goodturn::sample
