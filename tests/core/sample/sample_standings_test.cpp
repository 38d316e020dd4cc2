#include "core/sample/sample_book.h"
#include "tests/core/sample/collecting_sink.h"

#include "core/reciprocity/figures.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace goodturn::sample {
namespace {
using namespace Qt::StringLiterals;
using reciprocity::Standing;

std::map<QString, Standing> standingsOn(QDate today)
{
    CollectingSink sink;
    EXPECT_TRUE(writeSampleBook(today, sink));
    std::map<AccountId, reciprocity::AccountLedger> ledgers;
    for (const Favour& f : sink.book.favours)
        if (!f.unpriced)
            ledgers[f.accountId].entries.push_back(
                {f.id.value(), int(f.date.toJulianDay()), f.direction, *f.worth, f.fromAsk});
    for (const Ask& a : sink.book.asks)
        if (a.state != AskState::Draft && a.state != AskState::Withdrawn)
            ledgers[a.accountId].asks.push_back(
                {a.id.value(), int(a.askedOn.toJulianDay()), a.state,
                 a.resolvedOn.isValid() ? int(a.resolvedOn.toJulianDay()) : 0});
    std::map<QString, Standing> standings;
    for (const Account& account : sink.book.accounts)
        standings[account.name] =
            reciprocity::assess(ledgers[account.id], int(today.toJulianDay())).standing;
    return standings;
}

void expectTheIntendedStandings(QDate today)
{
    const auto standings = standingsOn(today);
    const std::pair<QString, Standing> intended[] = {
        {u"Harbour & Lowe Ltd"_s, Standing::Earned},
        {u"Kestrel Instruments"_s, Standing::GiveFirst},
        {u"Maison Verlaine"_s, Standing::Balanced},
        {u"Oduya Legal"_s, Standing::Test},
        {u"Northgate Dairy"_s, Standing::QualifyOut},
        {u"Tanaka Optics"_s, Standing::New},
        {u"Petra Holm"_s, Standing::Balanced},
        {u"Larkspur Hotels"_s, Standing::Earned},
        {u"Sable & Finch"_s, Standing::GiveFirst},
        {u"Brandt Fit-out"_s, Standing::Balanced},
        {u"Ridley Foods"_s, Standing::Test},
        {u"Aster Clinics"_s, Standing::Balanced},
        {u"Ferreira & Filhos"_s, Standing::TheyAreOwed}};
    for (const auto& [name, standing] : intended)
        EXPECT_EQ(code(standings.at(name)).toStdString(), code(standing).toStdString())
            << qPrintable(name) << " on " << qPrintable(today.toString(Qt::ISODate));
}

TEST(SampleStandings, AreThoseOfThePicturesOnTheirDay)
{
    expectTheIntendedStandings(QDate(2026, 11, 22));
}

TEST(SampleStandings, HoldOnAnyDay)
{
    expectTheIntendedStandings(QDate(2026, 1, 1));
    expectTheIntendedStandings(QDate(2027, 2, 28));
    expectTheIntendedStandings(QDate(2028, 2, 29));
    for (QDate day(2029, 1, 3); day.year() == 2029; day = day.addDays(9))
        expectTheIntendedStandings(day);
}

TEST(SampleStandings, AllOfThemOccurAndNoneSwallowsTheRest)
{
    std::map<Standing, int> counts;
    for (const auto& [name, standing] : standingsOn(QDate(2026, 11, 22)))
        ++counts[standing];
    for (const auto& standing : EnumCodes<Standing>::all) {
        EXPECT_GE(counts[standing.value], 1) << standing.code;
        EXPECT_LE(counts[standing.value], 16) << standing.code;
    }
}

} // namespace
} // namespace goodturn::sample
