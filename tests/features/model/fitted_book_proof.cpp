#include "tests/features/model/model_fixture.h"
#include "tests/support/proof.h"

namespace goodturn::independent {
namespace {
using namespace Qt::StringLiterals;

/// The rules by which a book goes, as it tells them. The return days fade like what is fresh.
Rules rulesIn(const QJsonObject& parameters)
{
    const auto number = [&](QLatin1StringView name) {
        EXPECT_TRUE(parameters.contains(name)) << name.data();
        return parameters[name].toDouble();
    };
    Rules rules;
    rules.freshHalfLife = rules.returnHalfLife = number("fresh-half-life"_L1);
    rules.slowHalfLife = number("slow-half-life"_L1);
    rules.invitationHalfLife = number("memory-half-life"_L1);
    rules.window = int(number("window"_L1));
    rules.priorReturns = number("prior-returns"_L1);
    rules.priorMisses = number("prior-misses"_L1);
    rules.priorAlpha = number("prior-shape"_L1);
    rules.priorBeta = number("prior-days"_L1);
    rules.recalibrationShift = number("recalibration-shift"_L1);
    rules.recalibrationSlope = number("recalibration-slope"_L1);
    return rules;
}

struct FittedBook : ModelTest
{
    Rules rules()
    {
        return rulesIn(run({u"book"_s, u"--json"_s}).json()["parameters"_L1].toObject());
    }

    void fit(const QString& way)
    {
        const Outcome fitted = run(QStringList{u"fit"_s, u"--as-of"_s, u"2028-01-01"_s} +
                                   way.split(u' ', Qt::SkipEmptyParts));
        EXPECT_EQ(fitted.code, cli::Ok) << fitted.err.toStdString();
    }

    void compareSome(const Histories& histories, Draws& draws, Tally& tally)
    {
        const Rules now = rules();
        for (const auto& [name, history] : histories)
            for (const int day : randomDays(history, 2, draws))
                compareOn(day, name, figuresOf(history, day, now), tally);
        compareListOn(2461772, histories, tally, now); // 1 January 2028
    }
};

/// A fit moves the window, on which all spells hang, and the chances; taking it back moves them
/// back.
TEST_F(FittedBook, HasTheFiguresThatTheTextGivesItsParameters)
{
    Tally tally;
    const int books = testing::proofSize(3);
    int windows = 0;
    int recalibrated = 0;
    for (int book = 1; book <= books; ++book) {
        Draws draws{std::uint64_t(book)};
        const Histories histories = randomHistories(120, draws);
        makeBook(histories, draws);
        fit({});
        windows += rules().window != Rules().window;
        recalibrated += rules().recalibrationShift != 0;
        compareSome(histories, draws, tally);
        fit(u"--take-back"_s);
        EXPECT_EQ(rules().window, Rules().window);
        compareSome(histories, draws, tally);
    }
    testing::report(
        u"random books, fitted"_s,
        u"%1 books, %2 with another window, %3 recalibrated, %4 figures compared, largest "
        "difference %5, differing %6"_s.arg(
            QString::number(books), QString::number(windows), QString::number(recalibrated),
            QString::number(tally.compared), QString::number(tally.largest, 'g', 2),
            QString::number(tally.differing)));
    EXPECT_EQ(tally.differing, 0) << tally.differences.join(u'\n').toStdString();
    EXPECT_GT(windows, 0);
    EXPECT_GT(recalibrated, 0);
}

} // namespace
} // namespace goodturn::independent
