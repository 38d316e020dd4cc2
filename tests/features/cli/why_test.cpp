#include "tests/features/cli/cli_fixture.h"

#include <QHash>

#include <cmath>

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

struct AccountWhyTest : CliTest
{
    QJsonObject account(const QString& name)
    {
        const Outcome shown = run({u"account"_s, name, u"--json"_s});
        EXPECT_EQ(shown.code, Ok) << shown.err.toStdString();
        return shown.json().object();
    }
};

/// What the entries of a figure add up to; every id has to be in the ledger.
double sumOf(const QJsonObject& figure, const QHash<QString, QJsonObject>& ledger)
{
    double sum = 0;
    const QJsonArray entries = figure[u"entries"_s].toArray();
    for (const auto& entry : entries) {
        EXPECT_TRUE(ledger.contains(entry[u"id"_s].toString()));
        sum += entry[u"amount"_s].toDouble(NAN);
    }
    return figure.contains(u"at_most"_s) ? std::min(sum, figure[u"at_most"_s].toDouble()) : sum;
}

/// What the points of a ledger fade to, reckoned here from the lines of the JSON alone.
double felt(const QHash<QString, QJsonObject>& ledger, const QString& direction, QDate asOf,
            double halfLife)
{
    double sum = 0;
    for (const QJsonObject& line : ledger)
        if (line[u"direction"_s].toString() == direction)
            sum +=
                std::exp2(line[u"worth"_s].toInt() - 3) *
                std::exp2(
                    -double(
                        QDate::fromString(line[u"date"_s].toString(), Qt::ISODate).daysTo(asOf)) /
                    halfLife);
    return sum;
}

TEST_F(AccountWhyTest, EveryFigureHasItsSentenceAndEntriesThatAddUpToIt)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QJsonArray accounts = run({u"accounts"_s, u"--json"_s}).json().array();
    int sums = 0;
    for (const auto& listed : accounts) {
        const QJsonObject shown = account(listed[u"name"_s].toString());
        SCOPED_TRACE(shown[u"name"_s].toString().toStdString());
        QHash<QString, QJsonObject> ledger;
        const QJsonArray lines = shown[u"ledger"_s].toArray();
        for (const auto& line : lines)
            ledger.insert(line[u"id"_s].toString(), line.toObject());
        EXPECT_EQ(ledger.size(), lines.size());
        const QJsonObject figures = shown[u"figures"_s].toObject();
        EXPECT_EQ(figures.size(), 26);
        for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
            const QJsonObject one = figure->toObject();
            EXPECT_FALSE(one[u"sentence"_s].toString().isEmpty()) << figure.key().toStdString();
            if (!one[u"is_sum"_s].toBool())
                continue;
            EXPECT_NEAR(sumOf(one, ledger), one[u"value"_s].toDouble(NAN), 1e-9)
                << figure.key().toStdString();
            ++sums;
        }
        const QDate asOf = QDate::fromString(shown[u"as_of"_s].toString(), Qt::ISODate);
        EXPECT_NEAR(shown[u"nb"_s].toDouble(),
                    felt(ledger, u"given"_s, asOf, 720) - felt(ledger, u"received"_s, asOf, 720),
                    1e-9);
    }
    EXPECT_GT(sums, 200);
}

TEST_F(AccountWhyTest, FiguresAreTheSameWithAndWithoutTheirExplanation)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QJsonObject shown = account(u"Harbour & Lowe Ltd"_s);
    const QJsonObject figures = shown[u"figures"_s].toObject();
    for (const QString& name :
         {u"oc"_s, u"nb"_s, u"or"_s, u"b"_s, u"ri"_s, u"n"_s, u"x"_s, u"u"_s, u"fa"_s, u"gs"_s,
          u"p1"_s, u"pwait"_s, u"pgive"_s, u"sd"_s, u"grant"_s, u"largest_ask"_s})
        EXPECT_NEAR(figures[name][u"value"_s].toDouble(NAN), shown[name].toDouble(-99), 1e-9)
            << name.toStdString();
}

TEST_F(AccountWhyTest, WithoutEntriesNeitherEvennessNorThatOfChanceIsGiven)
{
    ASSERT_EQ(run({u"new"_s}).code, Ok);
    const QString asks =
        file(u"asks.csv"_s, "account,date,outcome,resolved\nOnly asked,2026-01-01,open,\n");
    ASSERT_EQ(run({u"import"_s, asks}).code, Ok);
    const QJsonObject shown = account(u"Only asked"_s);
    EXPECT_EQ(shown[u"standing"_s].toString(), u"new"_s);
    for (const QString& name : {u"evenness"_s, u"evenness_by_chance"_s})
        EXPECT_TRUE(shown.contains(name) && shown[name].isNull()) << name.toStdString();
    const QJsonObject explained = shown[u"figures"_s][u"evenness"_s].toObject();
    EXPECT_FALSE(explained[u"numbers"_s].toObject().contains(u"by chance"_s));
}

} // namespace
} // namespace goodturn::cli
