#include "tests/core/quick/small_book.h"

using namespace goodturn;
using namespace Qt::StringLiterals;

namespace {

/// Lines as a rep types them.
class SpokenLines : public goodturn::testing::SmallBook
{
protected:
    SpokenLines() { names.addAccount(3, u"New Forest Foods"_s); }
};

} // namespace

TEST_F(SpokenLines, aNameIsNoCurrency)
{
    const char* bob = "outgoing Call · +Bob · 20 min · \"prices\"";
    EXPECT_EQ(read(u"call Bob 20 min prices"_s), bob);
    EXPECT_EQ(read(u"gave Bob 2 books"_s), "given Book · +Bob · \"2 books\"");
    EXPECT_EQ(read(u"Ines ordered 400 DKK"_s), "received Order · Ines Duarte · 400.00 DKK");
    EXPECT_EQ(read(u"Ines ordered 400 dkk"_s), "received Order · Ines Duarte · 400.00 DKK");
    currency = u"TRY"_s;
    EXPECT_EQ(read(u"sent Ines try 3 samples"_s),
              "given Information · Ines Duarte · \"try 3 samples\"");
    names.addPerson(12, u"Bob Miles"_s, 2);
    EXPECT_EQ(read(u"CALL BOB 20 MIN"_s), "outgoing Call · Bob Miles · 20 min");
    EXPECT_EQ(read(u"gave BOB 2 books"_s), "given Book · Bob Miles · \"2 books\"")
        << "names come first";
}

TEST_F(SpokenLines, boughtIsAnOrderOnlyWithTheBuyerBeforeIt)
{
    EXPECT_EQ(read(u"bought Ines a coffee"_s), "given Gift · Ines Duarte · \"a coffee\"");
    EXPECT_EQ(read(u"bought Ines a book The Box"_s), "given Book · Ines Duarte · \"The Box\"");
    EXPECT_EQ(read(u"Ines bought 40 crates"_s), "received Order · Ines Duarte · \"40 crates\"");
    EXPECT_EQ(read(u"Ines bought us lunch"_s), "received Gift · Ines Duarte · \"lunch\"");
}

TEST_F(SpokenLines, anAccountBeforeTheActDidIt)
{
    EXPECT_EQ(read(u"Kestrel gave insight pricing"_s),
              "received Insight · at Kestrel Instruments · \"pricing\"");
    EXPECT_EQ(read(u"Kestrel called about pricing"_s),
              "incoming Call · at Kestrel Instruments · \"pricing\"");
    EXPECT_EQ(read(u"at Kestrel met Tom prices"_s),
              "mutual Meeting · Tom Berger · at Kestrel Instruments · \"prices\"");
}

TEST_F(SpokenLines, peopleCalledLikeAMonthAreNamedOnceTheBookKnowsThem)
{
    EXPECT_EQ(read(u"call May prices"_s), "outgoing Call · \"May prices\"");
    names.addPerson(13, u"May Chen"_s, 2);
    names.addPerson(14, u"Jan Novak"_s, 2);
    EXPECT_EQ(read(u"call May prices"_s), "outgoing Call · May Chen · \"prices\"");
    EXPECT_EQ(read(u"met Tom and Jan prices"_s),
              "mutual Meeting · Tom Berger · Jan Novak · \"prices\"");
    EXPECT_EQ(read(u"May called about prices"_s), "incoming Call · May Chen · \"prices\"");
    EXPECT_EQ(read(u"remind me to call Jan tomorrow"_s),
              "remind · Jan Novak · 2026-11-23 · \"call Jan\"");
    EXPECT_EQ(read(u"call Tom new warehouse in May"_s),
              "outgoing Call · Tom Berger · \"new warehouse in May\"");
    EXPECT_EQ(read(u"call Tom order for Jan"_s), "outgoing Call · Tom Berger · \"order for Jan\"");
    EXPECT_EQ(read(u"call Tom prices of Jan Novak"_s),
              "outgoing Call · Tom Berger · Jan Novak · \"prices\"");
}

TEST_F(SpokenLines, anAskThatIsStillToBeMadeLiesAhead)
{
    EXPECT_EQ(read(u"ask Tom for an order on Friday"_s),
              "ask Order · Tom Berger · then 2026-11-27 · \"an order on Friday\"");
    EXPECT_EQ(read(u"asked Tom for an order on Friday"_s),
              "asked Order · Tom Berger · 2026-11-20 · \"an order\"");
}

TEST_F(SpokenLines, aDateWithoutAYearIsTheNextOfAPlanAndTheLastOfWhatHappened)
{
    EXPECT_EQ(read(u"remind me to call Tom on 1 September"_s),
              "remind · Tom Berger · 2027-09-01 · \"call Tom\"");
    EXPECT_EQ(read(u"met Tom on 12 May prices"_s),
              "mutual Meeting · Tom Berger · 2026-05-12 · \"prices\"");
    EXPECT_EQ(read(u"call Tom fair on 12 January"_s),
              "outgoing Call · Tom Berger · then 2027-01-12 · \"fair on 12 January\"");
}

TEST_F(SpokenLines, aDateLeavesTheAmountAfterItAlone)
{
    EXPECT_EQ(read(u"Ines ordered on 12 March 2000 EUR"_s),
              "received Order · Ines Duarte · 2026-03-12 · 2000.00 EUR");
    EXPECT_EQ(read(u"Ines ordered on 12 March 2025 2000 EUR"_s),
              "received Order · Ines Duarte · 2025-03-12 · 2000.00 EUR");
    EXPECT_EQ(read(u"Ines ordered in March 20 EUR"_s),
              "received Order · Ines Duarte · 20.00 EUR · \"in March\"");
}

TEST_F(SpokenLines, aCallOrALetterMayStandAsANoun)
{
    EXPECT_EQ(read(u"had a call with Ines prices"_s), "outgoing Call · Ines Duarte · \"prices\"");
    EXPECT_EQ(read(u"a meeting with Tom"_s), "mutual Meeting · Tom Berger");
    EXPECT_EQ(read(u"email from Ines about prices"_s),
              "incoming E-mail · Ines Duarte · \"prices\"");
    EXPECT_EQ(read(u"call from Tom"_s), "incoming Call · Tom Berger");
    EXPECT_EQ(read(u"call Tom about samples from Kestrel"_s),
              "outgoing Call · Tom Berger · at Kestrel Instruments · \"samples\"");
    EXPECT_EQ(read(u"got a call from Tom 20 min"_s), "incoming Call · Tom Berger · 20 min");
    EXPECT_EQ(read(u"sent Tom an email about prices"_s),
              "outgoing E-mail · Tom Berger · \"prices\"");
    EXPECT_EQ(read(u"gave Tom a call"_s), "outgoing Call · Tom Berger");
    EXPECT_EQ(read(u"Tom gave us a call"_s), "incoming Call · Tom Berger");
    EXPECT_EQ(read(u"got a book from Tom"_s), "received Book · Tom Berger");
}

TEST_F(SpokenLines, theShortNameOfAWeekdayAloneIsNoDay)
{
    EXPECT_EQ(read(u"sent Tom an article from The Sun"_s),
              "given Information · Tom Berger · \"an article from The Sun\"");
    EXPECT_EQ(read(u"Sat with Ines to go over prices"_s),
              "outgoing Note · Ines Duarte · \"Sat to go over prices\"");
    EXPECT_EQ(read(u"sent Tom samples on Fri"_s),
              "given Information · Tom Berger · 2026-11-20 · \"samples\"");
    EXPECT_EQ(read(u"sent Tom samples Friday"_s),
              "given Information · Tom Berger · 2026-11-20 · \"samples\"");
    const QLocale french(QLocale::French);
    EXPECT_EQ(read(u"sent Tom un jeu"_s, french), "given Information · Tom Berger · \"un jeu\"");
    EXPECT_EQ(read(u"sent Tom prix mardi"_s, french),
              "given Information · Tom Berger · 2026-11-17 · \"prix\"");
}

TEST_F(SpokenLines, aSmallWordAloneIsNoAccountOfALongerName)
{
    EXPECT_EQ(read(u"sent new catalogue to Ines"_s),
              "given Information · Ines Duarte · \"new catalogue\"");
    EXPECT_EQ(read(u"call new forest prices"_s),
              "outgoing Call · at New Forest Foods · \"prices\"");
    EXPECT_EQ(read(u"call Kestrel prices"_s),
              "outgoing Call · at Kestrel Instruments · \"prices\"");
    EXPECT_EQ(read(u"lunch at kestrel"_s), "mutual Meeting · at Kestrel Instruments · \"lunch\"");
}

TEST_F(SpokenLines, manyWaysOfSayingItAreUnderstood)
{
    EXPECT_EQ(read(u"just got off the phone with Tom 25 min"_s),
              "outgoing Call · Tom Berger · 25 min");
    EXPECT_EQ(read(u"Had a quick call with Tom"_s), "outgoing Call · Tom Berger");
    EXPECT_EQ(read(u"20 min call with Tom prices"_s),
              "outgoing Call · Tom Berger · 20 min · \"prices\"");
    EXPECT_EQ(read(u"Call back Ines tomorrow"_s),
              "outgoing Call · Ines Duarte · then 2026-11-23 · \"tomorrow\"");
    EXPECT_EQ(read(u"Tom visited us on Wednesday"_s), "mutual Meeting · Tom Berger · 2026-11-18");
    EXPECT_EQ(read(u"Tom's order 400 EUR"_s), "received Order · Tom Berger · 400.00 EUR");
    EXPECT_EQ(read(u"on Friday called Tom 20 min"_s),
              "outgoing Call · Tom Berger · 2026-11-20 · 20 min");
    EXPECT_EQ(read(u"Tom & Ines called about dock 4"_s),
              "incoming Call · Tom Berger · Ines Duarte · \"dock 4\"");
    EXPECT_EQ(read(u"remind me in 2 weeks to call Ines"_s),
              "remind · Ines Duarte · 2026-12-06 · \"call Ines\"");
    EXPECT_EQ(read(u"sent Ines info on tariffs worth 3"_s),
              "given Information · Ines Duarte · worth 3 · \"tariffs\"");
}

TEST_F(SpokenLines, theWordsAndFiguresOfTheLocaleAreRead)
{
    names.addPerson(15, u"Jan de Vries"_s, 3);
    const QLocale german(QLocale::German), french(QLocale::French), dutch(QLocale::Dutch),
        portuguese(QLocale::Portuguese);
    EXPECT_EQ(read(u"Ines ordered 4.000,50 € Dienstag"_s, german),
              "received Order · Ines Duarte · 2026-11-17 · 4000.50 EUR");
    EXPECT_EQ(read(u"Ines called 20 Min. Zollfragen"_s, german),
              "incoming Call · Ines Duarte · 20 min · \"Zollfragen\"");
    EXPECT_EQ(read(u"Ines ordered 4 000,50 € lundi"_s, french),
              "received Order · Ines Duarte · 2026-11-16 · 4000.50 EUR");
    EXPECT_EQ(read(u"Ines called 1 h 30"_s, french), "incoming Call · Ines Duarte · 90 min");
    EXPECT_EQ(read(u"remind me to call Jan 3 december"_s, dutch),
              "remind · Jan de Vries · 2026-12-03 · \"call Jan\"");
    EXPECT_EQ(read(u"call Jan 12 mrt"_s, dutch), "outgoing Call · Jan de Vries · 2026-03-12");
    EXPECT_EQ(read(u"call Ines 20 min terça-feira"_s, portuguese),
              "outgoing Call · Ines Duarte · 2026-11-17 · 20 min");
}

TEST_F(SpokenLines, whoIntroducesIsNotWhoIsIntroduced)
{
    EXPECT_EQ(read(u"Tom and Ines introduced us to Carla"_s),
              "received Introduction · Tom Berger · Ines Duarte · of +Carla");
    EXPECT_EQ(read(u"introduced Tom to Carla Rossi"_s),
              "given Introduction · Tom Berger · of +Carla Rossi");
}
