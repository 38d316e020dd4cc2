#include "core/exchange/csv_reader.h"
#include "tests/features/cli/cli_fixture.h"

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

QString dataFile(const QString& name)
{
    return QStringLiteral(GOODTURN_TEST_DATA "/worked_cases/") + name;
}

std::vector<QStringList> expectedRows()
{
    QFile file(dataFile(u"expected.csv"_s));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> rows;
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    for (const QByteArray& line : lines)
        rows.push_back(QString::fromUtf8(line).split(u','));
    return rows;
}

/// The worked cases of the model go in as CSV, one account each, and come out as JSON.
TEST_F(CliTest, TheWorkedCasesGiveTheirFiguresToFiveDigits)
{
    ASSERT_EQ(run({u"new"_s}).code, Ok);
    const Outcome imported =
        run({u"import"_s, dataFile(u"favours.csv"_s), dataFile(u"asks.csv"_s)});
    ASSERT_EQ(imported.code, Ok) << imported.err.toStdString();
    const auto rows = expectedRows();
    ASSERT_EQ(rows.size(), 14U);
    const QStringList& names = rows.front();
    for (size_t i = 1; i < rows.size(); ++i) {
        const QStringList& row = rows[i];
        SCOPED_TRACE(row.at(0).toStdString());
        const Outcome shown = run({u"account"_s, row.at(0), u"--json"_s, u"--as-of"_s, row.at(1)});
        ASSERT_EQ(shown.code, Ok) << shown.err.toStdString();
        const QJsonObject figures = shown.json().object();
        for (qsizetype column = 2; column + 1 < row.size(); ++column)
            EXPECT_NEAR(figures[names.at(column)].toDouble(-99), row.at(column).toDouble(), 5e-6)
                << names.at(column).toStdString();
        EXPECT_EQ(figures[u"standing"_s].toString(), row.last());
        EXPECT_FALSE(figures[u"reasons"_s].toArray().isEmpty());
    }
}

} // namespace
} // namespace goodturn::cli
