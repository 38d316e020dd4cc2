#include "core/book/kept_list.h"

#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::book;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

namespace {

class KeptListTest : public ::testing::Test
{
protected:
    KeptList kept(const QString& colour = u"red"_s)
    {
        return {fixture.book(),
                u"things"_s,
                {u"unreadable"_s, u"nameless"_s, u"no %1"_s, u"taken %1"_s, u"at most %1"_s,
                 u"save %1"_s, u"rename %1"_s, u"remove %1"_s, u"choose"_s},
                {{u"colour"_s, colour}}};
    }
    int count() { return int(must(kept().read()).size()); }

    BookFixture fixture;
};

} // namespace

TEST_F(KeptListTest, OnePartLeavesTheOthersAlone)
{
    must(kept().save(u"A"_s, {{u"size"_s, 1}}));
    must(kept(u"blue"_s).save(u"a"_s, {{u"size"_s, 2}}));
    EXPECT_EQ(count(), 2);
    must(kept().makeDefault(u"A"_s));
    must(kept(u"blue"_s).makeDefault(u"a"_s));
    for (const QJsonValue& one : must(kept().read()))
        EXPECT_TRUE(one.toObject().value(u"default"_s).toBool());
    EXPECT_EQ(kept(u"green"_s).remove(u"A"_s).error().message, u"no A"_s);
    must(kept().remove(u"a"_s));
    EXPECT_EQ(must(kept().read()).at(0).toObject().value(u"size"_s).toInt(), 2);
}

TEST_F(KeptListTest, KeepsNoMoreThanAnybodyCanUse)
{
    for (int i = 0; i < KeptList::most; ++i)
        must(kept().save(QString::number(i), {}));
    EXPECT_EQ(kept().save(u"one more"_s, {}).error().message, u"at most 200"_s);
    must(kept().save(u"7"_s, {{u"new"_s, true}}));
    EXPECT_EQ(count(), KeptList::most);
    EXPECT_EQ(kept().save(QString(201, u'x'), {}).error().kind, ErrorKind::InvalidInput);
}

TEST_F(KeptListTest, AnActThatFailsChangesNothingAndCanNotBeTakenBack)
{
    must(kept().save(u"A"_s, {}));
    EXPECT_FALSE(kept().rename(u"B"_s, u"C"_s));
    EXPECT_EQ(must(kept().lastAct()), u"save A"_s);
    must(kept().takeBack());
    EXPECT_EQ(count(), 0);
    must(kept().takeBack());
    EXPECT_EQ(count(), 1);
    must(fixture.book().setSetting(u"things"_s, u"{}"_s));
    EXPECT_EQ(kept().read().error().kind, ErrorKind::Corrupt);
    EXPECT_EQ(kept().save(u"B"_s, {}).error().message, u"unreadable"_s);
    EXPECT_EQ(must(fixture.book().setting(u"things"_s, {})), u"{}"_s);
}
