#include "core/base/text.h"
#include "core/quick/quick_draft.h"
#include "core/quick/quick_reader.h"
#include "tests/core/quick/small_book.h"

#include <QRandomGenerator>

#include <ctime>

using namespace goodturn;
using namespace goodturn::quick;
using namespace Qt::StringLiterals;

namespace {

constexpr const QDate& today = goodturn::testing::sunday;

class QuickReaderTest : public goodturn::testing::SmallBook
{
protected:
    QuickReaderTest() { names.addPerson(12, u"Ines Marques"_s, 2); }

    QuickDraft read(const QString& line, AccountId near = {})
    {
        return reader.read(line, {today, near}, names);
    }

    static qint64 first(const QuickDraft& draft)
    {
        return draft.people.empty() || draft.people.front().isNew()
                   ? 0
                   : draft.people.front().matches.front().id.value();
    }

    QString marked(const QString& line, PieceKind kind)
    {
        for (const Piece& piece : read(line).pieces)
            if (piece.kind == kind)
                return line.mid(piece.range.start, piece.range.length);
        return {};
    }

    QuickReader reader{Vocabulary::translated(), QLocale(QLocale::English, QLocale::UnitedKingdom),
                       u"EUR"_s};
};

} // namespace

TEST_F(QuickReaderTest, readsAFavourGiven)
{
    const QuickDraft draft = read(u"gave Ines insight customs benchmark yesterday"_s);
    EXPECT_EQ(draft.what, What::Given);
    EXPECT_EQ(draft.favourKind, FavourKind::Insight);
    ASSERT_EQ(draft.people.size(), 1u);
    EXPECT_EQ(draft.people.front().matches.size(), 2u) << "both of the name are offered";
    EXPECT_EQ(draft.text, u"customs benchmark"_s);
    EXPECT_EQ(draft.day, today.addDays(-1));
}

TEST_F(QuickReaderTest, readsACallAndLeavesTheMonthInTheText)
{
    const QuickDraft draft = read(u"call Tom 20 min new warehouse in March"_s);
    EXPECT_EQ(draft.what, What::Interaction);
    EXPECT_EQ(draft.interactionKind, InteractionKind::Call);
    EXPECT_EQ(draft.direction, InteractionDirection::Outgoing);
    EXPECT_EQ(draft.minutes, 20);
    EXPECT_EQ(first(draft), 11);
    EXPECT_EQ(draft.text, u"new warehouse in March"_s);
    EXPECT_FALSE(draft.day.isValid());
}

TEST_F(QuickReaderTest, readsAnOrderThatCameIn)
{
    const QuickDraft draft = read(u"Ines ordered 4000 EUR"_s);
    EXPECT_EQ(draft.what, What::Received);
    EXPECT_EQ(draft.favourKind, FavourKind::Order);
    EXPECT_EQ(draft.money, *Money::parse(u"4000"_s, u"EUR"_s));
    EXPECT_EQ(draft.people.size(), 1u);
    EXPECT_EQ(draft.text, QString());
}

TEST_F(QuickReaderTest, whoStandsBeforeTheActIsWhoDidIt)
{
    EXPECT_EQ(read(u"Tom gave us an introduction to Kestrel's buyer"_s).what, What::Received);
    EXPECT_EQ(read(u"Tom gave insight pricing"_s).what, What::Received);
    EXPECT_EQ(read(u"We gave Tom insight pricing"_s).what, What::Given);
    EXPECT_EQ(read(u"Tom called about pricing"_s).direction, InteractionDirection::Incoming);
    EXPECT_EQ(read(u"met Tom about pricing"_s).direction, InteractionDirection::Mutual);
    const QuickDraft asked = read(u"Tom asked for a quote"_s);
    EXPECT_EQ(asked.what, What::Interaction);
    EXPECT_EQ(asked.text, u"asked for a quote"_s);
}

TEST_F(QuickReaderTest, severalPeopleTookPart)
{
    const QuickDraft draft = read(u"met Ines Duarte, Tom and Carla at Kestrel on Friday prices"_s);
    ASSERT_EQ(draft.people.size(), 3u);
    EXPECT_EQ(draft.people[0].matches.size(), 1u);
    EXPECT_EQ(draft.people[1].matches.front().id, ContactId(11));
    EXPECT_TRUE(draft.people[2].isNew());
    EXPECT_EQ(draft.people[2].name, u"Carla"_s);
    ASSERT_EQ(draft.account.matches.size(), 1u);
    EXPECT_EQ(draft.account.matches.front().id, AccountId(2));
    EXPECT_EQ(draft.day, QDate(2026, 11, 20));
    EXPECT_EQ(draft.text, u"prices"_s);
}

TEST_F(QuickReaderTest, unknownNamesAreOfferedAsNew)
{
    const QuickDraft draft = read(u"call Olga Petrova at Nordlicht 15 min samples"_s);
    ASSERT_EQ(draft.people.size(), 1u);
    EXPECT_TRUE(draft.people.front().isNew());
    EXPECT_EQ(draft.people.front().name, u"Olga Petrova"_s);
    EXPECT_TRUE(draft.account.isNew());
    EXPECT_EQ(draft.account.name, u"Nordlicht"_s);
    EXPECT_EQ(draft.text, u"samples"_s);
    EXPECT_TRUE(read(u"sent proposal"_s).people.empty()) << "no name is written small";
}

TEST_F(QuickReaderTest, theAccountSaysWhichOfTwoIsMeant)
{
    EXPECT_EQ(first(read(u"call Ines at Kestrel prices"_s)), 12);
    EXPECT_EQ(first(read(u"call Ines at Harbour & Lowe prices"_s)), 10);
    EXPECT_EQ(first(read(u"call Ines prices"_s, AccountId(2))), 12) << "the account in view";
    EXPECT_EQ(first(read(u"call ines marques prices"_s)), 12);
}

TEST_F(QuickReaderTest, whoWasIntroducedIsTheThird)
{
    const QuickDraft given = read(u"introduced Ines Duarte to Tom"_s);
    EXPECT_EQ(given.favourKind, FavourKind::Introduction);
    ASSERT_TRUE(given.thirdParty);
    EXPECT_EQ(given.thirdParty->matches.front().id, ContactId(11));
    const QuickDraft received = read(u"Tom introduced us to Ines Duarte"_s);
    EXPECT_EQ(received.what, What::Received);
    EXPECT_EQ(first(received), 11);
    ASSERT_TRUE(received.thirdParty);
}

TEST_F(QuickReaderTest, asksAreMadeOrPlanned)
{
    const QuickDraft asked = read(u"asked Tom for a referral to the port authority yesterday"_s);
    EXPECT_EQ(asked.what, What::Ask);
    EXPECT_TRUE(asked.asked);
    EXPECT_EQ(asked.askKind, AskKind::Referral);
    EXPECT_EQ(asked.text, u"a referral to the port authority"_s);
    EXPECT_FALSE(read(u"ask Tom for an order"_s).asked);
}

TEST_F(QuickReaderTest, aReminderLiesAheadAndKeepsItsNames)
{
    const QuickDraft draft = read(u"remind me to call Tom on Friday about prices"_s);
    EXPECT_EQ(draft.what, What::Reminder);
    EXPECT_EQ(draft.day, QDate(2026, 11, 27));
    EXPECT_EQ(first(draft), 11);
    EXPECT_EQ(draft.text, u"call Tom about prices"_s);
    EXPECT_EQ(read(u"remind me to call Tom in 3 days"_s).day, today.addDays(3));
}

TEST_F(QuickReaderTest, whatIsStillToComeStaysInTheText)
{
    const QuickDraft draft = read(u"call Tom delivery tomorrow"_s);
    EXPECT_FALSE(draft.day.isValid());
    EXPECT_EQ(draft.futureDay, today.addDays(1));
    EXPECT_EQ(draft.futureText, u"tomorrow"_s);
    EXPECT_EQ(draft.text, u"delivery tomorrow"_s);
}

TEST_F(QuickReaderTest, whatDoesNotFitStaysInTheText)
{
    EXPECT_EQ(read(u"call Tom 20 min offer of 4000 EUR"_s).text, u"offer of 4000 EUR"_s);
    EXPECT_FALSE(read(u"call Tom 20 min offer of 4000 EUR"_s).money);
    EXPECT_EQ(read(u"gave Tom insight 20 min cities"_s).text, u"20 min cities"_s);
}

TEST_F(QuickReaderTest, aLineMayBeReadAsSomethingElse)
{
    const QString line = u"call Tom delivery tomorrow"_s;
    const QuickDraft draft = reader.read(line, {today, {}, What::Reminder}, names);
    EXPECT_EQ(draft.what, What::Reminder);
    EXPECT_EQ(draft.day, today.addDays(1));
    EXPECT_EQ(reader.read(line, {today, {}, What::Ask}, names).what, What::Ask);
}

TEST_F(QuickReaderTest, worthIsTyped)
{
    EXPECT_EQ(read(u"gave Tom insight pricing worth 4"_s).worth, FeltWorth::Large);
    EXPECT_EQ(read(u"gave Tom insight pricing ****"_s).worth, FeltWorth::Large);
    EXPECT_EQ(read(u"gave Tom insight pricing"_s).worth, std::nullopt);
    EXPECT_EQ(read(u"gave Tom insight pricing worth 4"_s).text, u"pricing"_s);
}

TEST_F(QuickReaderTest, aNounAloneSaysWhatItIs)
{
    EXPECT_EQ(read(u"insight customs benchmark for Tom"_s).what, What::Given);
    EXPECT_EQ(read(u"insight customs benchmark from Tom"_s).what, What::Received);
    EXPECT_EQ(read(u"order from Tom 400 EUR"_s).what, What::Received);
    EXPECT_EQ(read(u"Tom new order system in March"_s).what, What::Interaction);
    EXPECT_EQ(read(u"Tom new order system in March"_s).text, u"new order system in March"_s);
    EXPECT_EQ(read(u"sent Tom a book The Box"_s).favourKind, FavourKind::Book);
    EXPECT_EQ(read(u"lunch with Tom"_s).text, u"lunch"_s);
}

TEST_F(QuickReaderTest, whatIsQuotedIsText)
{
    const QuickDraft draft = read(u"call Tom \"Ines ordered 4000 EUR yesterday\""_s);
    EXPECT_EQ(draft.people.size(), 1u);
    EXPECT_FALSE(draft.money);
    EXPECT_FALSE(draft.day.isValid());
}

TEST_F(QuickReaderTest, eachPieceIsMarkedWhereItStands)
{
    const QString line = u"Ines Duarte ordered €4,000 worth 5 last Tuesday"_s;
    EXPECT_EQ(marked(line, PieceKind::Person), u"Ines Duarte"_s);
    EXPECT_EQ(marked(line, PieceKind::What), u"ordered"_s);
    EXPECT_EQ(marked(line, PieceKind::Amount), u"€4,000"_s);
    EXPECT_EQ(marked(line, PieceKind::Worth), u"worth 5"_s);
    EXPECT_EQ(marked(line, PieceKind::Day), u"last Tuesday"_s);
}

TEST_F(QuickReaderTest, anotherLanguageNeedsOnlyItsWords)
{
    const QHash<QString, QString> german{
        {u"gave|give|given|giving|did"_s, u"gab|gegeben"_s},
        {u"called|call|phoned|phone|phone call|video call|rang|spoke|talked|called back|call back|rang back|got off the phone"_s,
         u"anruf|telefonat|telefonierte"_s},
        {u"ordered|order|reordered|placed an order"_s, u"bestellte|bestellt"_s},
        {u"insight|insights"_s, u"einblick"_s},
        {u"yesterday|yesterday morning|yesterday afternoon|yesterday evening|last night"_s,
         u"gestern"_s},
        {u"%1 days ago|%1 day ago"_s, u"vor %1 tagen|vor %1 tag"_s},
        {u"last %2|on last %2"_s, u"letzten %2"_s},
        {u"with|to|for|from|by"_s, u"mit|an|für|von"_s}};
    const auto translate = [&](const char* text) {
        return german.value(QString::fromLatin1(text), QString::fromLatin1(text));
    };
    const QuickReader inGerman(Vocabulary::in(translate), QLocale(QLocale::German), u"EUR"_s);
    const QuickDraft call =
        inGerman.read(u"Telefonat mit Tom 20 min neues Lager im März"_s, {today}, names);
    EXPECT_EQ(call.interactionKind, InteractionKind::Call);
    EXPECT_EQ(first(call), 11);
    EXPECT_EQ(call.text, u"neues Lager im März"_s);
    const QuickDraft order =
        inGerman.read(u"Ines Duarte bestellte 4.000,50 € letzten Dienstag"_s, {today}, names);
    EXPECT_EQ(order.money, *Money::parse(u"4000.50"_s, u"EUR"_s));
    EXPECT_EQ(order.day, QDate(2026, 11, 17));
    EXPECT_EQ(inGerman.read(u"gab Tom Einblick Zoll vor 3 Tagen"_s, {today}, names).day,
              today.addDays(-3));
    EXPECT_EQ(inGerman.read(u"gab Tom Einblick Zoll am 12. Oktober"_s, {today}, names).day,
              QDate(2026, 10, 12));
}

namespace {

/// Words that mean something, pieces of them, and what no line should hold.
QString randomLine(QRandomGenerator& random)
{
    static const QStringList parts{u"gave"_s,
                                   u"Ines"_s,
                                   u"Tom"_s,
                                   u"Duarte"_s,
                                   u"at"_s,
                                   u"Harbour"_s,
                                   u"&"_s,
                                   u"and"_s,
                                   u","_s,
                                   u"yesterday"_s,
                                   u"last"_s,
                                   u"Tuesday"_s,
                                   u"3"_s,
                                   u"days"_s,
                                   u"ago"_s,
                                   u"12"_s,
                                   u"March"_s,
                                   u"2026-11-20"_s,
                                   u"20"_s,
                                   u"min"_s,
                                   u"1h30"_s,
                                   u"4000"_s,
                                   u"EUR"_s,
                                   u"€"_s,
                                   u"99999999999999999999"_s,
                                   u"****"_s,
                                   u"worth"_s,
                                   u"\""_s,
                                   u"“"_s,
                                   u"«"_s,
                                   u"to"_s,
                                   u"introduced"_s,
                                   u"remind me to"_s,
                                   u"on"_s,
                                   u"."_s,
                                   u"…"_s,
                                   u"\n"_s,
                                   u"\t"_s,
                                   u"%1"_s,
                                   u"<b>"_s,
                                   QString(QChar(0)),
                                   QString(QChar(0xD83D)),
                                   QString(QChar(0xDE00)),
                                   u"😀"_s,
                                   u"\u0301\u0301\u0301"_s,
                                   u"\u202E"_s,
                                   u"漢字"_s,
                                   u"مرحبا"_s,
                                   u"İ"_s,
                                   u"ß"_s,
                                   u"ﬁ"_s,
                                   u"٤"_s,
                                   u"k"_s,
                                   u"in"_s,
                                   u"the"_s,
                                   u"order"_s,
                                   u"'"_s,
                                   u"-"_s};
    QString line;
    for (int i = random.bounded(40); i > 0; --i) {
        line += parts.at(random.bounded(int(parts.size())));
        if (random.bounded(3) > 0)
            line += u' ';
    }
    return line;
}

void expectSound(const QString& line, const QuickDraft& draft)
{
    qsizetype end = 0;
    for (const Piece& piece : draft.pieces) {
        ASSERT_GE(piece.range.start, end) << "pieces overlap in " << qPrintable(line);
        ASSERT_GT(piece.range.length, 0);
        end = piece.range.end();
        ASSERT_LE(end, line.size());
    }
    EXPECT_GE(draft.minutes, 0);
    EXPECT_LE(draft.minutes, 24 * 60);
    EXPECT_LE(draft.text.size(), qsizetype(TextLimit::Line));
}

} // namespace

TEST_F(QuickReaderTest, anyLineIsReadAndItsPiecesLieApartWithinIt)
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 6'000; ++round) {
        const QString line = randomLine(random);
        expectSound(line, read(line));
    }
}

TEST_F(QuickReaderTest, noWordOfALineIsLost)
{
    QRandomGenerator random(7);
    const QStringList words{u"gave"_s, u"Ines"_s,   u"alpha"_s,    u"yesterday"_s,
                            u"beta"_s, u"20 min"_s, u"gamma"_s,    u"Tom"_s,
                            u"at"_s,   u"delta"_s,  u"4000 EUR"_s, u"on"_s};
    for (int round = 0; round < 3'000; ++round) {
        QStringList chosen;
        for (int i = 1 + random.bounded(8); i > 0; --i)
            chosen << words.at(random.bounded(int(words.size())));
        const QString line = chosen.join(u' ');
        const QuickDraft draft = read(line);
        for (const QString& word : {u"alpha"_s, u"beta"_s, u"gamma"_s, u"delta"_s})
            ASSERT_EQ(draft.text.count(word), line.count(word)) << qPrintable(line);
    }
}

TEST_F(QuickReaderTest, longLinesTakeTimeInProportion)
{
    const auto timeOf = [&](const QString& line) {
        std::clock_t best = std::numeric_limits<std::clock_t>::max();
        for (int round = 0; round < 5; ++round) {
            const std::clock_t began = std::clock(); // others on the machine don't count
            expectSound(line, read(line));
            best = std::min(best, std::clock() - began);
        }
        return best;
    };
    const QString part = u"Ines 12 at worth 3 days * "_s;
    const std::clock_t shorter = timeOf(part.repeated(4));
    EXPECT_LT(timeOf(part.repeated(32)), shorter * 8 * 6);
    EXPECT_LT(timeOf(part.repeated(200'000)), shorter * 600) << "only the first part is read";
    EXPECT_EQ(read(u"call Tom "_s + u"x"_s.repeated(3000)).text.size(), 3000);
    expectSound(u"\u0301"_s.repeated(100'000), read(u"\u0301"_s.repeated(100'000)));
}

TEST_F(QuickReaderTest, theBookIsNotAskedWithoutEnd)
{
    read(u"Ines "_s.repeated(200));
    EXPECT_LT(names.asked, 200);
}
