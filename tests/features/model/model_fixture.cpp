#include "tests/features/model/model_fixture.h"

namespace goodturn::independent {
using namespace Qt::StringLiterals;

namespace {

QString iso(int day)
{
    return QDate::fromJulianDay(day).toString(Qt::ISODate);
}

QString outcomeOf(const Ask& ask)
{
    switch (ask.answer) {
    case Answer::Open:
        return u"open,"_s;
    case Answer::None:
        return u"none,"_s + iso(ask.answeredOn);
    case Answer::Declined:
        return u"declined,"_s + iso(ask.answeredOn);
    case Answer::Granted:
        return u"granted,"_s + iso(ask.answeredOn);
    case Answer::Redirected:
        return u"redirected,"_s + iso(ask.answeredOn);
    }
    return {};
}

std::vector<QByteArray> favourRows(const std::map<std::string, History>& histories)
{
    std::vector<QByteArray> rows;
    for (const auto& [name, history] : histories)
        for (const Entry& entry : history.entries)
            rows.push_back(u"%1,%2,%3,other,Entry %4,%5,,,,%6"_s
                               .arg(QString::fromStdString(name), iso(entry.day),
                                    entry.given ? u"given"_s : u"received"_s,
                                    QString::number(rows.size()), QString::number(entry.worth),
                                    entry.fromAsk ? u"yes"_s : QString())
                               .toUtf8());
    return rows;
}

std::vector<QByteArray> askRows(const std::map<std::string, History>& histories)
{
    std::vector<QByteArray> rows;
    for (const auto& [name, history] : histories)
        for (const Ask& ask : history.asks)
            rows.push_back(u"%1,%2,order,Ask %3,%4"_s
                               .arg(QString::fromStdString(name), iso(ask.day),
                                    QString::number(rows.size()), outcomeOf(ask))
                               .toUtf8());
    return rows;
}

} // namespace

void ModelTest::import(const QString& csv, const QByteArray& header, const QList<QByteArray>& rows)
{
    const QString path = file(csv, header + '\n' + rows.join('\n') + '\n');
    const Outcome imported = run({u"import"_s, path});
    ASSERT_EQ(imported.code, cli::Ok) << imported.err.toStdString();
    ASSERT_TRUE(imported.err.isEmpty()) << imported.err.toStdString();
}

void ModelTest::makeBook(const Histories& histories, Draws& draws)
{
    useBook(u"random %1.goodturn"_s.arg(++books_));
    ASSERT_EQ(run({u"new"_s}).code, cli::Ok);
    std::vector<QByteArray> favours = favourRows(histories);
    std::vector<QByteArray> asks = askRows(histories);
    draws.shuffle(favours);
    draws.shuffle(asks);
    const auto half = favours.begin() + std::ptrdiff_t(favours.size() / 2);
    std::vector<int> files{0, 1, 2};
    draws.shuffle(files);
    for (const int which : files) {
        if (which == 0)
            import(u"some.csv"_s, favourHeader, QList<QByteArray>(favours.begin(), half));
        else if (which == 1)
            import(u"others.csv"_s, favourHeader, QList<QByteArray>(half, favours.end()));
        else
            import(u"asks.csv"_s, askHeader, QList<QByteArray>(asks.begin(), asks.end()));
    }
}

ShownAccount ModelTest::shownAccount(const std::string& name, int day)
{
    const Outcome shown =
        run({u"account"_s, QString::fromStdString(name), u"--json"_s, u"--as-of"_s, iso(day)});
    EXPECT_EQ(shown.code, cli::Ok) << shown.err.toStdString();
    return ShownAccount::from(shown.json().object());
}

void ModelTest::compareOn(int day, const std::string& name, const Figures& expected, Tally& tally)
{
    tally.place = QString::fromStdString(name) + u" on "_s + iso(day);
    compare(shownAccount(name, day), expected, tally);
}

void ModelTest::compareListOn(int day, const Histories& histories, Tally& tally, const Rules& rules)
{
    const Outcome listed = run({u"accounts"_s, u"--json"_s, u"--as-of"_s, iso(day)});
    ASSERT_EQ(listed.code, cli::Ok) << listed.err.toStdString();
    const QJsonArray accounts = listed.json().array();
    EXPECT_EQ(accounts.size(), qsizetype(histories.size()));
    for (const auto& account : accounts) {
        const QString name = account["name"_L1].toString();
        tally.place = u"list: "_s + name + u" on "_s + iso(day);
        const auto history = histories.find(name.toStdString());
        if (history == histories.end()) {
            tally.differ(u"no such account was written"_s);
            continue;
        }
        const Figures expected = figuresOf(history->second, day, rules);
        tally.compareNumber("nb", valueIn(account["nb"_L1]), expected.values.at("nb"));
        tally.compareStanding(account["standing"_L1].toString().toStdString(), expected);
    }
}

} // namespace goodturn::independent
