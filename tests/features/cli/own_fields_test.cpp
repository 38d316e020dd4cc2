#include "core/book/book.h"
#include "core/book/custom_field_service.h"
#include "core/book/record_service.h"
#include "tests/features/cli/cli_fixture.h"
#include "tests/support/every_kind.h"

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;
using testing::must;

struct OwnFieldsTest : CliTest
{
    OwnFieldsTest()
    {
        const auto book = must(
            book::Book::open({path(u"test.goodturn"_s), store::DatabaseConfig::Mode::CreateNew},
                             std::make_shared<FixedClock>(QDate(2026, 11, 22)), u"rep"_s));
        testing::fillEveryKind(*book);
        Account odd;
        odd.name = u"Odd Ltd"_s;
        const auto fields = must(book->customFields().fields(RecordKind::Account));
        odd.custom = {{fields[1].id, u"a dozen"_s}};
        must(book->records<Account>().save(odd));
    }
};

TEST_F(OwnFieldsTest, StandInTheJsonOfAnAccountByTheirNamesAndTypes)
{
    const QJsonObject shown =
        run({u"account"_s, testing::EveryKind::account(), u"--json"_s}).json().object();
    const QJsonObject own = shown[u"own_fields"_s].toObject();
    const QJsonObject wanted{
        {u"Own text"_s, u"Größe"_s},
        {u"Own number"_s, 12.5},
        {u"Own date"_s, u"2026-03-31"_s},
        {u"Own money"_s, QJsonObject{{u"minor"_s, 118050}, {u"currency"_s, u"EUR"_s}}},
        {u"Own choice"_s, u"Gold"_s},
        {u"Own choices"_s, QJsonArray{u"Gold"_s, u"Silver"_s}},
        {u"Own yes-no"_s, true}};
    EXPECT_EQ(own, wanted) << QJsonDocument(own).toJson().toStdString();
    const QJsonObject odd = run({u"account"_s, u"Odd Ltd"_s, u"--json"_s}).json().object();
    EXPECT_EQ(odd[u"own_fields"_s].toObject(), (QJsonObject{{u"Own number"_s, u"a dozen"_s}}));
}

TEST_F(OwnFieldsTest, ArePrintedWithAnAccount)
{
    const Outcome shown = run({u"account"_s, testing::EveryKind::account()});
    EXPECT_TRUE(shown.out.contains(u"Own choices: Gold, Silver\n"_s)) << shown.out.toStdString();
}

} // namespace
} // namespace goodturn::cli
