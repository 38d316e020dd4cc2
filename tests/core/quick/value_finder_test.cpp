#include "core/quick/value_finder.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::quick;
using namespace Qt::StringLiterals;

namespace {

struct Finder
{
    explicit Finder(const QLocale& used = QLocale(QLocale::English, QLocale::UnitedKingdom),
                    const QString& currency = u"EUR"_s)
        : locale(used)
        , words(used)
        , values(vocabulary, words, locale, currency)
    {
    }

    QString money(const QString& text) const
    {
        const auto tokens = tokensOf(text);
        const auto found = values.moneyAt(tokens, 0);
        return found && found->count == tokens.size()
                   ? found->value.toDecimal() + u' ' + found->value.currency()
                   : QString();
    }
    int minutes(const QString& text) const
    {
        const auto tokens = tokensOf(text);
        const auto found = values.minutesAt(tokens, 0);
        return found && found->count == tokens.size() ? found->value : 0;
    }
    int worth(const QString& text) const
    {
        const auto found = values.worthAt(tokensOf(text), 0);
        return found ? int(found->value) : 0;
    }

    Vocabulary vocabulary = Vocabulary::translated();
    QLocale locale;
    LocaleWords words;
    ValueFinder values;
};

} // namespace

TEST(ValueFinder, readsMoneyByTheLocale)
{
    const Finder english;
    EXPECT_EQ(english.money(u"4000 EUR"_s), u"4000.00 EUR"_s);
    EXPECT_EQ(english.money(u"€4,000.50"_s), u"4000.50 EUR"_s);
    EXPECT_EQ(english.money(u"4000€"_s), u"4000.00 EUR"_s);
    EXPECT_EQ(english.money(u"4k euros"_s), u"4000.00 EUR"_s);
    EXPECT_EQ(english.money(u"1.5k GBP"_s), u"1500.00 GBP"_s);
    EXPECT_EQ(english.money(u"4 000 CHF"_s), u"4000.00 CHF"_s);
    EXPECT_EQ(english.money(u"500 JPY"_s), u"500 JPY"_s);
    EXPECT_EQ(english.money(u"$20"_s), u"20.00 USD"_s);
    EXPECT_EQ(Finder(QLocale(QLocale::German)).money(u"4.000,50 €"_s), u"4000.50 EUR"_s);
    EXPECT_EQ(Finder(QLocale(), u"CAD"_s).money(u"$20"_s), u"20.00 CAD"_s);
}

TEST(ValueFinder, aNumberWithoutACurrencyIsNoMoney)
{
    const Finder finder;
    for (const QString& text : {u"4000"_s, u"5 all"_s, u"3 tops"_s, u"20 min"_s, u"12.345 EUR"_s,
                                u"99999999999999999999 EUR"_s, u"EUR"_s})
        EXPECT_EQ(finder.money(text), QString()) << qPrintable(text);
}

TEST(ValueFinder, readsDurations)
{
    const Finder finder;
    EXPECT_EQ(finder.minutes(u"20 min"_s), 20);
    EXPECT_EQ(finder.minutes(u"20min"_s), 20);
    EXPECT_EQ(finder.minutes(u"1h30"_s), 90);
    EXPECT_EQ(finder.minutes(u"1 h 30 min"_s), 90);
    EXPECT_EQ(finder.minutes(u"1.5 hours"_s), 90);
    EXPECT_EQ(finder.minutes(u"half an hour"_s), 30);
    EXPECT_EQ(finder.minutes(u"2 hours"_s), 120);
    EXPECT_EQ(finder.minutes(u"900000 min"_s), 0);
    EXPECT_EQ(finder.minutes(u"48 hours"_s), 0);
}

TEST(ValueFinder, readsFeltWorth)
{
    const Finder finder;
    EXPECT_EQ(finder.worth(u"worth 4"_s), 4);
    EXPECT_EQ(finder.worth(u"***"_s), 3);
    EXPECT_EQ(finder.worth(u"★★"_s), 2);
    EXPECT_EQ(finder.worth(u"******"_s), 0);
    EXPECT_EQ(finder.worth(u"worth 9"_s), 0);
    EXPECT_EQ(finder.worth(u"worth 4 EUR"_s), 0);
}
