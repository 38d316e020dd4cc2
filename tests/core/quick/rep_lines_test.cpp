#include "tests/core/quick/small_book.h"

using namespace goodturn;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    const char16_t* typed;
    const char* told;
};

/// Many lines of one kind each, as reps write them.
class RepLines : public goodturn::testing::SmallBook
{
protected:
    void expect(std::initializer_list<Line> lines,
                const QLocale& locale = {QLocale::English, QLocale::UnitedKingdom})
    {
        for (const Line& line : lines) {
            const QString typed = QString::fromUtf16(line.typed);
            EXPECT_EQ(read(typed, locale), line.told) << qPrintable(typed);
        }
    }
};

} // namespace

TEST_F(RepLines, amountsGoWithTheWordThatLeadsToThem)
{
    expect({
        {u"gave Ines insight customs benchmark worth 120 eur yesterday",
         "given Insight · Ines Duarte · 2026-11-21 · 120.00 EUR · \"customs benchmark\""},
        {u"Ines ordered crates for 400 EUR for the dock",
         "received Order · Ines Duarte · 400.00 EUR · \"crates for the dock\""},
        {u"order of €1,250.50 from Tom", "received Order · Tom Berger · 1250.50 EUR"},
        {u"Tom ordered 12k GBP yesterday",
         "received Order · Tom Berger · 2026-11-21 · 12000.00 GBP"},
        {u"gave Tom a book worth 35 euros The Box",
         "given Book · Tom Berger · 35.00 EUR · \"The Box\""},
        {u"gave Tom insight prices worth 4", "given Insight · Tom Berger · worth 4 · \"prices\""},
        {u"gave Tom insight what a licence is worth",
         "given Insight · Tom Berger · \"what a licence is worth\""},
        {u"call Tom offer for 400 EUR", "outgoing Call · Tom Berger · \"offer for 400 EUR\""},
        {u"Ines ordered 3 crates $1,200",
         "received Order · Ines Duarte · 1200.00 USD · \"3 crates\""},
        {u"Kestrel ordered 2.5k EUR", "received Order · at Kestrel Instruments · 2500.00 EUR"},
    });
}

TEST_F(RepLines, durationsToo)
{
    expect({
        {u"called Tom for 20 min about prices", "outgoing Call · Tom Berger · 20 min · \"prices\""},
        {u"spoke with Ines for half an hour about the new crane",
         "outgoing Call · Ines Duarte · 30 min · \"the new crane\""},
        {u"met Tom for an hour prices", "mutual Meeting · Tom Berger · 60 min · \"prices\""},
        {u"video call with Ines 45min roadmap",
         "outgoing Call · Ines Duarte · 45 min · \"roadmap\""},
        {u"met Ines two hours prices", "mutual Meeting · Ines Duarte · 120 min · \"prices\""},
        {u"call Tom 1.5h tariffs", "outgoing Call · Tom Berger · 90 min · \"tariffs\""},
        {u"call Tom 1h30 tariffs", "outgoing Call · Tom Berger · 90 min · \"tariffs\""},
    });
}

TEST_F(RepLines, daysAsTheyAreSpoken)
{
    expect({
        {u"met Tom two days ago prices", "mutual Meeting · Tom Berger · 2026-11-20 · \"prices\""},
        {u"met Tom last week prices", "mutual Meeting · Tom Berger · 2026-11-15 · \"prices\""},
        {u"met Tom on Friday afternoon prices",
         "mutual Meeting · Tom Berger · 2026-11-20 · \"prices\""},
        {u"called Ines yesterday evening", "outgoing Call · Ines Duarte · 2026-11-21"},
        {u"call Ines Thursday morning", "outgoing Call · Ines Duarte · 2026-11-19"},
        {u"met Tom on Tue 17 Nov prices", "mutual Meeting · Tom Berger · 2026-11-17 · \"prices\""},
        {u"met Tom Tuesday, 17 November prices",
         "mutual Meeting · Tom Berger · 2026-11-17 · \"prices\""},
        {u"met Tom on the 12th", "mutual Meeting · Tom Berger · 2026-11-12"},
        {u"met Tom on the 30th about prices",
         "mutual Meeting · Tom Berger · 2026-10-30 · \"prices\""},
        {u"met Tom on the 2nd floor", "mutual Meeting · Tom Berger · \"the 2nd floor\""},
        {u"remind me to call Tom on the 3rd", "remind · Tom Berger · 2026-12-03 · \"call Tom\""},
        {u"remind me to call Tom the day after tomorrow",
         "remind · Tom Berger · 2026-11-24 · \"call Tom\""},
        {u"remind me to send Ines samples in three weeks",
         "remind · Ines Duarte · 2026-12-13 · \"send Ines samples\""},
        {u"Yesterday I met Tom prices", "mutual Meeting · Tom Berger · 2026-11-21 · \"prices\""},
        {u"earlier today spoke to Tom", "outgoing Call · Tom Berger · 2026-11-22"},
        {u"met Tom at 3pm yesterday prices",
         "mutual Meeting · Tom Berger · 2026-11-21 · \"at 3pm prices\""},
        {u"met Tom 14:30 prices", "mutual Meeting · Tom Berger · \"14:30 prices\""},
    });
}

TEST_F(RepLines, severalPeopleAndNamesFromEverywhere)
{
    names.addPerson(12, u"Siobhán O’Neill"_s, 2);
    names.addPerson(13, u"田中 健"_s, 2);
    names.addPerson(14, u"Анна Петрова"_s, 1);
    names.addPerson(15, u"Jean-Luc D'Arcy"_s, 1);
    expect({
        {u"met Ines, Tom and Carla Rossi prices",
         "mutual Meeting · Ines Duarte · Tom Berger · +Carla Rossi · \"prices\""},
        {u"met Ines & Tom at Kestrel prices",
         "mutual Meeting · Ines Duarte · Tom Berger · at Kestrel Instruments · \"prices\""},
        {u"call Siobhan O'Neill prices", "outgoing Call · Siobhán O’Neill · \"prices\""},
        {u"call O’Neill prices", "outgoing Call · Siobhán O’Neill · \"prices\""},
        {u"call jean-luc prices", "outgoing Call · Jean-Luc D'Arcy · \"prices\""},
        {u"call 田中 20 min prices", "outgoing Call · 田中 健 · 20 min · \"prices\""},
        {u"gave Анна insight tariffs", "given Insight · Анна Петрова · \"tariffs\""},
        {u"Tom's assistant called about prices",
         "outgoing Note · Tom Berger · \"assistant called about prices\""},
        {u"call Olga Petrova at Nordlicht GmbH prices",
         "outgoing Call · +Olga Petrova · at +Nordlicht GmbH · \"prices\""},
        {u"coffee with Priya at Kestrel",
         "mutual Meeting · +Priya · at Kestrel Instruments · \"coffee\""},
        {u"emailed Tom and Ines new price list",
         "outgoing E-mail · Tom Berger · Ines Duarte · \"new price list\""},
    });
}

TEST_F(RepLines, actsThatRepsNote)
{
    expect({
        {u"shared article on tariffs with Ines",
         "given Information · Ines Duarte · \"article on tariffs\""},
        {u"forwarded Tom the tender", "given Information · Tom Berger · \"the tender\""},
        {u"caught up with Tom over coffee", "mutual Meeting · Tom Berger · \"over coffee\""},
        {u"introduced Ines to Tom yesterday",
         "given Introduction · Ines Duarte · of Tom Berger · 2026-11-21"},
        {u"Tom recommended us to Kestrel",
         "received Recommendation · Tom Berger · at Kestrel Instruments"},
        {u"Ines referred us to Olga Petrova at Nordlicht",
         "received Referral · Ines Duarte · of +Olga Petrova · at +Nordlicht"},
        {u"asked Ines for a testimonial last week",
         "asked Testimonial · Ines Duarte · 2026-11-15 · \"a testimonial\""},
        {u"helped Tom with customs forms 3 days ago",
         "given Time · Tom Berger · 2026-11-19 · \"customs forms\""},
        {u"Tom sent us a referral", "received Referral · Tom Berger"},
        {u"lunch with Ines and Tom on Wednesday, prices",
         "mutual Meeting · Ines Duarte · Tom Berger · 2026-11-18 · \"lunch, prices\""},
    });
}

TEST_F(RepLines, whatOnlyHoldsTheLineTogetherLeavesTheTitle)
{
    expect({
        {u"Ines called back, wants a quote by Friday",
         "incoming Call · Ines Duarte · then 2026-11-27 · \"wants a quote by Friday\""},
        {u"Spoke to Tom: delivery in May, 2 cranes",
         "outgoing Call · Tom Berger · \"delivery in May, 2 cranes\""},
        {u"met Tom & Ines re tariffs (45 min)",
         "mutual Meeting · Tom Berger · Ines Duarte · 45 min · \"tariffs\""},
        {u"Tom gave us insight into port fees worth 5",
         "received Insight · Tom Berger · worth 5 · \"port fees\""},
        {u"gave Tom a gift: wine 25 EUR", "given Gift · Tom Berger · 25.00 EUR · \"wine\""},
        {u"Ines emailed, crates arrive on 3 December",
         "incoming E-mail · Ines Duarte · then 2026-12-03 · \"crates arrive on 3 December\""},
        {u"wrote to Ines yesterday morning re: fees",
         "outgoing E-mail · Ines Duarte · 2026-11-21 · \"fees\""},
        {u"last Friday: call Ines 10 min", "outgoing Call · Ines Duarte · 2026-11-20 · 10 min"},
        {u"met Tom 3 weeks ago at Kestrel, prices up 4%",
         "mutual Meeting · Tom Berger · at Kestrel Instruments · 2026-11-01 · \"prices up 4%\""},
        {u"met Tom on Monday at 10am for 30 min",
         "mutual Meeting · Tom Berger · 2026-11-16 · 30 min · \"at 10am\""},
        {u"gave Tom information about fees worth two",
         "given Information · Tom Berger · worth 2 · \"fees\""},
        {u"texted Tom happy birthday", "outgoing Message · Tom Berger · \"happy birthday\""},
        {u"CALLED TOM YESTERDAY ABOUT PRICES",
         "outgoing Call · Tom Berger · 2026-11-21 · \"PRICES\""},
        {u"Tom likes Pessoa", "outgoing Note · Tom Berger · \"likes Pessoa\""},
        {u"thanked Tom for the referral",
         "outgoing Note · Tom Berger · \"thanked for the referral\""},
        {u"call +44 20 7946 0000 Tom", "outgoing Call · Tom Berger · \"+44 20 7946 0000\""},
        {u"Ines ordered 4000", "received Order · Ines Duarte · \"4000\""},
    });
}

TEST_F(RepLines, ordersAndWhatIsStillToComeAreToldApart)
{
    expect({
        {u"got an order from Kestrel 4,000 EUR",
         "received Order · at Kestrel Instruments · 4000.00 EUR"},
        {u"new order from Kestrel 12,500.00 EUR",
         "received Order · at Kestrel Instruments · 12500.00 EUR"},
        {u"Ines ordered 40 pallets for 12 000 EUR",
         "received Order · Ines Duarte · 12000.00 EUR · \"40 pallets\""},
        {u"Ines placed an order for 3k EUR yesterday",
         "received Order · Ines Duarte · 2026-11-21 · 3000.00 EUR"},
        {u"a call from Kestrel about order 4711",
         "incoming Call · at Kestrel Instruments · \"order 4711\""},
        {u"send Ines catalogue tomorrow",
         "given Information · Ines Duarte · then 2026-11-23 · \"catalogue tomorrow\""},
        {u"ask Ines for order 2000 EUR next month",
         "ask Order · Ines Duarte · \"order 2000 EUR next month\""},
        {u"asked Tom for intro to Olga Petrova",
         "asked Introduction · Tom Berger · \"intro to Olga Petrova\""},
        {u"remind me to send Tom the book next week",
         "remind · Tom Berger · 2026-11-29 · \"send Tom the book\""},
        {u"remind me tomorrow to call Ines at 9:30",
         "remind · Ines Duarte · 2026-11-23 · \"call Ines at 9:30\""},
        {u"todo call Kestrel about renewal on Monday",
         "remind · at Kestrel Instruments · 2026-11-23 · \"call Kestrel about renewal\""},
    });
}

TEST_F(RepLines, whoeverIsMeantIsFoundOrOfferedAsNew)
{
    expect({
        {u"meeting with Tom, Ines, and Carla Rossi tomorrow",
         "mutual Meeting · Tom Berger · Ines Duarte · +Carla Rossi · then 2026-11-23 · "
         "\"tomorrow\""},
        {u"lunch at Kestrel with Olga 1 hr",
         "mutual Meeting · +Olga · at Kestrel Instruments · 60 min · \"lunch\""},
        {u"call Dr. Tom Berger prices", "outgoing Call · Tom Berger · \"prices\""},
        {u"call Mr Berger prices", "outgoing Call · Tom Berger · \"prices\""},
        {u"met O'Brien yesterday", "mutual Meeting · +O'Brien · 2026-11-21"},
        {u"met محمد علي prices", "mutual Meeting · +محمد علي · \"prices\""},
        {u"call Иван Петров prices", "outgoing Call · +Иван Петров · \"prices\""},
        {u"introduced us to Carla", "received Introduction · +Carla"},
        {u"Carla introduced me to Tom yesterday",
         "received Introduction · +Carla · of Tom Berger · 2026-11-21"},
        {u"recommended Kestrel to Ines",
         "given Recommendation · Ines Duarte · at Kestrel Instruments"},
        {u"gave Tom and Ines tickets worth 200 €",
         "given · Tom Berger · Ines Duarte · 200.00 EUR · \"tickets\""},
        {u"called tom berger yesterday 15 minutes prices",
         "outgoing Call · Tom Berger · 2026-11-21 · 15 min · \"prices\""},
        {u"gave ines insight on 12/11 customs",
         "given Insight · Ines Duarte · 2026-11-12 · \"customs\""},
    });
}

TEST_F(RepLines, daysAmountsAndDurationsOfGermany)
{
    expect(
        {
            {u"Ines ordered 4.000,50 € gestern",
             "received Order · Ines Duarte · 2026-11-21 · 4000.50 EUR"},
            {u"gave Tom insight Zoll vorgestern",
             "given Insight · Tom Berger · 2026-11-20 · \"Zoll\""},
            {u"call Ines am Freitag 20 Minuten Preise",
             "outgoing Call · Ines Duarte · 2026-11-20 · 20 min · \"Preise\""},
            {u"call Ines vor drei Tagen Preise",
             "outgoing Call · Ines Duarte · 2026-11-19 · \"Preise\""},
            {u"met Tom letzten Dienstag eine halbe Stunde",
             "mutual Meeting · Tom Berger · 2026-11-17 · 30 min"},
            {u"met Tom letzte Woche Preise",
             "mutual Meeting · Tom Berger · 2026-11-15 · \"Preise\""},
            {u"met Tom am 12.10. Preise", "mutual Meeting · Tom Berger · 2026-10-12 · \"Preise\""},
            {u"met Tom am 12. Oktober Preise",
             "mutual Meeting · Tom Berger · 2026-10-12 · \"Preise\""},
            {u"remind me to call Ines übermorgen",
             "remind · Ines Duarte · 2026-11-24 · \"call Ines\""},
            {u"remind me to call Ines nächsten Montag",
             "remind · Ines Duarte · 2026-11-23 · \"call Ines\""},
            {u"met Tom heute Nachmittag Preise",
             "mutual Meeting · Tom Berger · 2026-11-22 · \"Preise\""},
            {u"call Ines am 12. 20 Min Preise",
             "outgoing Call · Ines Duarte · 2026-11-12 · 20 min · \"Preise\""},
            {u"Ines ordered 1.200 EUR am Montag",
             "received Order · Ines Duarte · 2026-11-16 · 1200.00 EUR"},
            {u"Ines ordered 1,200 EUR", "received Order · Ines Duarte · \"1,200 EUR\""},
            {u"gave Tom insight Zoll letzte Woche im Wert von 120 EUR",
             "given Insight · Tom Berger · 2026-11-15 · 120.00 EUR · \"Zoll\""},
            {u"met Tom Freitag Nachmittag", "mutual Meeting · Tom Berger · 2026-11-20"},
            {u"met Tom morgen", "mutual Meeting · Tom Berger · then 2026-11-23 · \"morgen\""},
        },
        QLocale(QLocale::German, QLocale::Germany));
}

TEST_F(RepLines, daysOfOtherLanguages)
{
    expect({{u"call Ines hier prix", "outgoing Call · Ines Duarte · 2026-11-21 · \"prix\""},
            {u"met Tom il y a deux semaines", "mutual Meeting · Tom Berger · 2026-11-08"},
            {u"met Tom mardi dernier", "mutual Meeting · Tom Berger · 2026-11-17"}},
           QLocale(QLocale::French));
    expect({{u"call Ines ayer precios", "outgoing Call · Ines Duarte · 2026-11-21 · \"precios\""},
            {u"met Tom el 12 de octubre", "mutual Meeting · Tom Berger · 2026-10-12"}},
           QLocale(QLocale::Spanish));
    expect({{u"call Ines ieri 20 minuti", "outgoing Call · Ines Duarte · 2026-11-21 · 20 min"},
            {u"met Tom tre giorni fa", "mutual Meeting · Tom Berger · 2026-11-19"}},
           QLocale(QLocale::Italian));
    expect(
        {{u"call Ines gisteren prijzen", "outgoing Call · Ines Duarte · 2026-11-21 · \"prijzen\""},
         {u"met Tom afgelopen dinsdag", "mutual Meeting · Tom Berger · 2026-11-17"}},
        QLocale(QLocale::Dutch));
    expect({{u"call Ines ontem preços", "outgoing Call · Ines Duarte · 2026-11-21 · \"preços\""},
            {u"met Tom na segunda-feira", "mutual Meeting · Tom Berger · 2026-11-16"}},
           QLocale(QLocale::Portuguese));
}
