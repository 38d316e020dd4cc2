#include "core/reciprocity/explanation.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

#include <cstring>

namespace goodturn::reciprocity {
namespace {
using namespace Qt::StringLiterals;

QStringList reasonsOn(int today, std::vector<LedgerEntry> entries, std::vector<AskEntry> asks = {})
{
    return reasons(assess({std::move(entries), std::move(asks)}, today));
}

const std::vector<LedgerEntry> fourGivings{gave(3, 0), gave(3, 30), gave(3, 60), gave(3, 120)};

TEST(Reasons, SayHowLongNothingCameBack)
{
    EXPECT_EQ(reasonsOn(130, fourGivings).first(),
              u"Nothing came back in 130 days, over 4 favours."_s);
    const QStringList afterAnAsk = reasonsOn(160, fourGivings, {{1, 131, AskState::NoAnswer, 145}});
    EXPECT_EQ(afterAnAsk.first(),
              u"Nothing came back in 160 days, over 4 favours, and one ask since led nowhere."_s);
    EXPECT_TRUE(afterAnAsk.last().endsWith(u'?')); // a question to the rep, never a verdict
}

TEST(Reasons, SayWhichFiguresTheyName)
{
    const auto named = [](int today, std::vector<LedgerEntry> entries,
                          std::vector<AskEntry> asks = {}) {
        return figuresInReasons(assess({std::move(entries), std::move(asks)}, today));
    };
    using Codes = std::vector<FigureCode>;
    EXPECT_EQ(named(0, {}), Codes());
    EXPECT_EQ(named(0, {gave(3, 0)}), Codes()) << "how often is the count of the points given";
    EXPECT_EQ(named(130, fourGivings), Codes{FigureCode::Givings});
    EXPECT_EQ(named(160, fourGivings, {{1, 131, AskState::NoAnswer, 145}}),
              (Codes{FigureCode::Givings, FigureCode::FailedAsks, FigureCode::ReturnsOneFavour}));
    EXPECT_EQ(named(20, {gave(2, 0), got(5, 10)}), Codes{FigureCode::FeltBalance});
    EXPECT_EQ(named(90, {gave(3, 0), got(3, 0)}), Codes{FigureCode::FeltBalance});
    EXPECT_EQ(named(100, {gave(3, 0), got(3, 20), gave(4, 40), gave(4, 75), gave(3, 90)}),
              Codes{FigureCode::TheirView});
}

TEST(Reasons, OfATestNameTheWindowOnlyWhenItHasPassed)
{
    EXPECT_TRUE(reasonsOn(130, fourGivings).last().contains(u"90 days"_s));
    const QStringList early = reasonsOn(
        30, {gave(3, 0), gave(3, 1), gave(3, 2), got(3, 3), gave(3, 10), gave(3, 11), gave(3, 12)},
        {{1, 13, AskState::Open, 0}});
    EXPECT_FALSE(early.last().contains(u"90 days"_s)) << qPrintable(early.last());
}

TEST(Reasons, CountInPlainEnglishWithoutATranslation)
{
    EXPECT_TRUE(reasonsOn(0, {gave(3, 0)}).first().contains(u"given once"_s));
    EXPECT_TRUE(reasonsOn(0, {gave(3, 0), gave(3, 0)}).first().contains(u"given twice"_s));
    EXPECT_TRUE(
        reasonsOn(0, {gave(3, 0), gave(3, 0), gave(3, 0)}).first().contains(u"given 3 times"_s));
}

TEST(Reasons, AreOneOrTwoWholeSentencesForEveryHistory)
{
    for (unsigned seed = 0; seed <= 300; ++seed) {
        const auto entries = drawnEntries(seed, int(seed % 12), 400);
        const std::vector<AskEntry> asks{{1, int(seed), AskState::Open, 0},
                                         {2, 100, AskState::Declined, 120}};
        const QStringList why = reasonsOn(410, entries, asks);
        EXPECT_GE(why.size(), 1) << seed;
        EXPECT_LE(why.size(), 2) << seed;
        for (const QString& sentence : why) {
            EXPECT_FALSE(sentence.contains(u'%')) << qPrintable(sentence);
            EXPECT_TRUE(sentence.endsWith(u'.') || sentence.endsWith(u'?')) << qPrintable(sentence);
        }
    }
}

TEST(Reasons, NeverCallAnEntryADebt)
{
    for (unsigned seed = 0; seed <= 100; ++seed)
        for (const QString& sentence : reasonsOn(410, drawnEntries(seed, int(seed % 12), 400)))
            EXPECT_FALSE(sentence.contains(u"owe"_s) || sentence.contains(u"debt"_s))
                << qPrintable(sentence);
}

TEST(ChanceInWords, GrowsWithTheChance)
{
    EXPECT_EQ(chanceInWords(0.05), u"hardly ever"_s);
    EXPECT_EQ(chanceInWords(0.3), u"now and then"_s);
    EXPECT_EQ(chanceInWords(0.5), u"about half the time"_s);
    EXPECT_EQ(chanceInWords(0.7), u"more often than not"_s);
    EXPECT_EQ(chanceInWords(0.9), u"nearly always"_s);
}

/// A language with three forms, as Polish has.
class ThreeForms : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int n) const override
    {
        if (std::strcmp(context, "Explanation") != 0 || std::strcmp(source, "%Ln days") != 0)
            return {};
        return n == 1 ? u"%Ln dzień"_s : n < 5 ? u"%Ln dni"_s : u"%Ln dnia"_s;
    }
};

TEST(Counted, LeavesThePluralToTheTranslation)
{
    EXPECT_EQ(counted(1, "a day", "%Ln days"), u"a day"_s);
    EXPECT_EQ(counted(0, "a day", "%Ln days"), u"0 days"_s);
    EXPECT_EQ(counted(4, "a day", "%Ln days"), u"4 days"_s);
    EXPECT_EQ(counted(5286, "a day", "%Ln days"), QLocale().toString(5286) + u" days"_s);
    ThreeForms translator;
    QCoreApplication::installTranslator(&translator);
    EXPECT_EQ(counted(1, "a day", "%Ln days"), u"1 dzień"_s);
    EXPECT_EQ(counted(4, "a day", "%Ln days"), u"4 dni"_s);
    EXPECT_EQ(counted(5, "a day", "%Ln days"), u"5 dnia"_s);
    EXPECT_EQ(counted(5286, "a day", "%Ln days"), QLocale().toString(5286) + u" dnia"_s);
    QCoreApplication::removeTranslator(&translator);
}

} // namespace
} // namespace goodturn::reciprocity
