#include "core/book/rules.h"

#include "core/book/rule_steps.h"

#include <gtest/gtest.h>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;

Favour someFavour()
{
    Favour favour;
    favour.accountId = AccountId(1);
    favour.date = QDate(2026, 11, 22);
    return favour;
}

TEST(RuleSteps, CleanAListAndNameTheFieldThatIsMissing)
{
    QStringList tags{QStringLiteral(" key "), QString(), QStringLiteral("key"),
                     QStringLiteral("fair")};
    ASSERT_TRUE(rules::cleanList(tags, QStringLiteral("The tags")));
    EXPECT_EQ(tags, (QStringList{QStringLiteral("key"), QStringLiteral("fair")}));
    for (int i = 0; i <= rules::maxListLength; ++i)
        tags << QString::number(i);
    EXPECT_FALSE(rules::cleanList(tags, QStringLiteral("The tags")));
    QString blank = QStringLiteral(" ");
    const auto missing = rules::required(blank, TextLimit::Line, QStringLiteral("The title"));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().message, QStringLiteral("The title is missing. Fill it in."));
}

TEST(Rules, AnAccountNeedsAName)
{
    Account account;
    account.name = u"  \t "_s;
    const auto checked = validated(account);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().kind, ErrorKind::InvalidInput);
}

TEST(Rules, AStandingOfOnesOwnSaysWhyAndUntilWhen)
{
    Account account;
    account.name = u"Harbour"_s;
    account.ownStandingReason = u"left from before"_s;
    account.ownStandingUntil = QDate(2026, 12, 1);
    const auto none = validated(account);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->ownStandingReason.isEmpty());
    EXPECT_TRUE(none->ownStandingUntil.isNull());
    account.ownStanding = Standing::Balanced;
    EXPECT_TRUE(validated(account));
    account.ownStandingReason = u" "_s;
    EXPECT_FALSE(validated(account));
    account.ownStandingReason = u"They sponsor our fair"_s;
    account.ownStandingUntil = {};
    EXPECT_FALSE(validated(account));
    account.ownStandingUntil = QDate(2026, 12, 1);
    account.ownStanding = Standing::New;
    EXPECT_FALSE(validated(account)) << "that is for the ledger to say";
}

TEST(Rules, AForecastIsAShareOfAHundred)
{
    Ask ask;
    ask.accountId = AccountId(1);
    ask.title = u"Introduction"_s;
    for (const int percent : {0, 55, 100}) {
        ask.ownForecast = percent;
        EXPECT_TRUE(validated(ask)) << percent;
    }
    for (const int percent : {-1, 101}) {
        ask.ownForecast = percent;
        EXPECT_FALSE(validated(ask)) << percent;
    }
}

TEST(Rules, TextIsCleanedAndEmptyListItemsGo)
{
    Account account;
    account.name = u"Caf\u0065\u0301\u0000 Nord"_s + QChar(0);
    account.tags = {u"a"_s, u" "_s, u"a"_s, u"b"_s};
    const auto checked = validated(account);
    ASSERT_TRUE(checked);
    EXPECT_FALSE(checked->name.contains(QChar(0)));
    EXPECT_EQ(checked->tags, (QStringList{u"a"_s, u"b"_s}));
}

TEST(Rules, TooMuchTextIsRefusedNotCut)
{
    Favour favour = someFavour();
    favour.detail = QString(10'000'000, u'x');
    const auto checked = validated(favour, {});
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().kind, ErrorKind::InvalidInput);
}

TEST(Rules, DaysLieWithinReach)
{
    for (const QDate day : {QDate(), QDate(1, 1, 1), QDate(1899, 12, 31), QDate(2200, 1, 1)}) {
        Favour favour = someFavour();
        favour.date = day;
        EXPECT_FALSE(validated(favour, {})) << day.toString().toStdString();
    }
    EXPECT_TRUE(validated(someFavour(), {}));
}

TEST(Rules, AmountsAreNotNegative)
{
    Favour favour = someFavour();
    favour.money = *Money::fromMinor(-1, u"EUR"_s);
    EXPECT_FALSE(validated(favour, {}));
}

TEST(Rules, WorthFollowsMoneyThenKind)
{
    Favour favour = someFavour();
    favour.kind = FavourKind::Introduction;
    EXPECT_EQ(validated(favour, {})->worth, FeltWorth::Large);
    favour.money = *Money::fromMinor(10'000, u"EUR"_s);
    EXPECT_EQ(validated(favour, {})->worth, FeltWorth::Fair);
    favour.unpriced = true;
    EXPECT_EQ(validated(favour, {})->worth, std::nullopt);
}

TEST(Rules, TheModelSaysWhatAFavourIsWorthWhenNobodyDoes)
{
    reciprocity::ReciprocityParameters model;
    model.introductionWorth = 2;
    model.referenceAmount = 1600;
    Favour favour = someFavour();
    favour.kind = FavourKind::Introduction;
    EXPECT_EQ(validated(favour, model)->worth, FeltWorth::Small);
    favour.money = *Money::fromMinor(160'000, u"EUR"_s);
    EXPECT_EQ(validated(favour, model)->worth, FeltWorth::Fair);
    favour.worth = FeltWorth::Slight;
    EXPECT_EQ(validated(favour, model)->worth, FeltWorth::Slight);
}

TEST(Rules, PeopleKeepHolidaysAndEachOnce)
{
    Contact contact;
    contact.givenName = u"Ines"_s;
    contact.holidays = {Occasion::Diwali, Occasion::NewYear};
    EXPECT_TRUE(validated(contact));
    contact.holidays.push_back(Occasion::Diwali);
    EXPECT_EQ(validated(contact).error().kind, ErrorKind::InvalidInput);
    contact.holidays = {Occasion::Birthday};
    EXPECT_EQ(validated(contact).error().kind, ErrorKind::InvalidInput);
}

TEST(Rules, ADraftNeedsNoDayAnAskDoes)
{
    Ask ask;
    ask.accountId = AccountId(1);
    ask.title = u"An introduction"_s;
    EXPECT_TRUE(validated(ask));
    ask.state = AskState::Open;
    EXPECT_FALSE(validated(ask));
}

TEST(Rules, AnEmailOfTheWrongShapeIsKept)
{
    Contact contact;
    contact.givenName = u"Ines"_s;
    contact.emails = {{PointKind::Work, u"not an address"_s}};
    const auto kept = validated(contact);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->emails, contact.emails);
}

TEST(Rules, TheDomainIsTakenFromAnAddress)
{
    Account account;
    account.name = u"Harbour"_s;
    account.domains = {u"https://www.HarbourLowe.example/en/"_s, u"ines@harbourlowe.example"_s,
                       u"ports.example"_s, u" "_s};
    EXPECT_EQ(validated(account)->domains,
              (QStringList{u"harbourlowe.example"_s, u"ports.example"_s}));
}

TEST(Rules, TheLongestTimeBetweenContactsIsNoShorterThanTheUsualOne)
{
    Account account;
    account.name = u"Harbour"_s;
    account.idealDays = 30;
    account.longestDays = 29;
    EXPECT_FALSE(validated(account));
    account.longestDays = 30;
    EXPECT_TRUE(validated(account));
    account.idealDays = 0;
    EXPECT_FALSE(validated(account));
}

TEST(Rules, NobodyIsWithThemselves)
{
    Account account;
    account.id = AccountId(3);
    account.name = u"Harbour"_s;
    account.parent = account.id;
    EXPECT_FALSE(validated(account));

    Contact contact;
    contact.id = ContactId(4);
    contact.givenName = u"Ines"_s;
    contact.links = {{contact.id, LinkKind::Friend, LinkStrength::Fair}};
    EXPECT_FALSE(validated(contact));
    contact.links = {{ContactId(5), LinkKind::Friend, LinkStrength::Fair}};
    EXPECT_TRUE(validated(contact));
    contact.assistant = contact.id;
    EXPECT_FALSE(validated(contact));
}

TEST(Rules, AConsentIsWithdrawnAfterItWasGiven)
{
    Contact contact;
    contact.givenName = u"Ines"_s;
    contact.consents = {{u"News"_s, QDate(2026, 3, 1), QDate(2026, 2, 1)}};
    EXPECT_FALSE(validated(contact));
    contact.consents = {{u"News"_s, QDate(2026, 3, 1), {}}, {{}, QDate(2026, 3, 1), {}}};
    EXPECT_EQ(validated(contact)->consents.size(), 1u) << "one to nothing is left out";
}

TEST(Rules, AWrongCheckDigitIsKept)
{
    Gift gift;
    gift.accountId = AccountId(1);
    gift.title = u"The Box"_s;
    gift.isbn = u"9780691170818"_s;
    EXPECT_EQ(validated(gift).value().isbn, u"9780691170818"_s);
}

TEST(Rules, ABookOfTheShelfHasATitleAndACountOfCopies)
{
    ShelfBook book;
    EXPECT_FALSE(validated(book));
    book.title = u"The Box"_s;
    book.tags = {u" ports "_s, u"ports"_s, {}};
    EXPECT_EQ(validated(book).value().tags, QStringList{u"ports"_s});
    book.copies = -1;
    EXPECT_FALSE(validated(book));
    book.copies = 10'000;
    EXPECT_FALSE(validated(book));
}

} // namespace
} // namespace goodturn::book
