#include "core/query/occasion_rows.h"

#include "core/domain/own_occasion.h"
#include "core/query/queries.h"
#include "tests/support/occasion_examples.h"

using namespace goodturn;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

namespace {

class OwnOccasions : public ::testing::Test, protected BookFixture
{
protected:
    OwnOccasion add(const QString& name, const PartialDate& day, const QString& rule = {})
    {
        return save(occasionOf(ines_.id, name, day, rule));
    }

    QStringList names()
    {
        QStringList found;
        for (const query::OccasionRow& row : must(book().queries().ownOccasions(ines_.id)))
            found << row.name;
        return found;
    }

    Account harbour_ = addAccount(u"Harbour"_s);
    Contact ines_ = addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
};

} // namespace

TEST_F(OwnOccasions, StandInTheOrderInWhichTheyCome)
{
    add(u"Some day"_s, {});
    add(u"Moved in"_s, partly(2019, 3, 1));
    add(u"Wedding day"_s, partly(2015, 6, 12), u"FREQ=YEARLY"_s);
    add(u"Name day"_s, partly(std::nullopt, 12, 1));
    EXPECT_EQ(names(),
              (QStringList{u"Name day"_s, u"Wedding day"_s, u"Moved in"_s, u"Some day"_s}));
    const auto rows = must(book().queries().ownOccasions(ines_.id));
    EXPECT_EQ(rows[0].next, QDate(2026, 12, 1));
    EXPECT_EQ(rows[0].years, 0);
    EXPECT_EQ(rows[1].years, 12);
    EXPECT_FALSE(rows[2].next.isValid());
}

TEST_F(OwnOccasions, OfTheAccountAndInTheTrashAreNotAmongThePersons)
{
    const OwnOccasion wedding = add(u"Wedding day"_s, {});
    save(occasionOf(harbour_.id, u"Opening"_s));
    EXPECT_EQ(names(), QStringList{u"Wedding day"_s});
    EXPECT_EQ(must(book().queries().ownOccasions(harbour_.id)).size(), 1U);
    must(book().records<OwnOccasion>().trash(wedding.id));
    EXPECT_TRUE(names().isEmpty());
}
