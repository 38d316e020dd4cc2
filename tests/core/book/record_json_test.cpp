#include "core/book/record_json.h"

#include "tests/support/book_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace goodturn;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;

namespace {

QJsonObject throughText(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

} // namespace

TEST(RecordJson, aRecordComesBackWithItsKeyVersionAndLists)
{
    BookFixture fixture;
    Account account = fixture.addAccount(u"Harbour & Lowe Ltd"_s);
    account.tags = {u"logistics"_s, u"ports"_s};
    account.clientSince = QDate(2023, 2, 14);
    account = fixture.save(account);
    const auto back = must(book::recordFromJson<Account>(throughText(book::recordToJson(account))));
    EXPECT_EQ(back.id, account.id);
    EXPECT_EQ(back.meta.version, account.meta.version);
    EXPECT_EQ(back.meta.uuid, account.meta.uuid);
    EXPECT_EQ(back.tags, account.tags);
    EXPECT_EQ(back.clientSince, account.clientSince);
}

TEST(RecordJson, numbersStayExactAndTextStaysText)
{
    Favour favour;
    favour.title = u"١٢٣ \"quoted\" — 🎁"_s;
    favour.date = QDate(2026, 11, 2);
    favour.money = must(Money::fromMinor(9'007'199'254'740'993, u"EUR"_s));
    const auto back = must(book::recordFromJson<Favour>(throughText(book::recordToJson(favour))));
    EXPECT_EQ(back.title, favour.title);
    EXPECT_EQ(back.money, favour.money);
}

TEST(RecordJson, whatIsNoSuchRecordIsRefused)
{
    const QJsonObject gift = book::recordToJson(Gift());
    EXPECT_FALSE(book::recordFromJson<Favour>(gift));
    EXPECT_FALSE(book::recordFromJson<Gift>({}));
    QJsonObject shorter = gift;
    QJsonArray values = gift[u"values"_s].toArray();
    values.removeLast();
    shorter[u"values"_s] = values;
    EXPECT_FALSE(book::recordFromJson<Gift>(shorter));
}
