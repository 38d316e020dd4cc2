#include "core/book/summary_layout_service.h"

#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::book;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;
using report::SummaryLayout;
using report::SummaryPeriod;
using report::SummarySection;

namespace {

class SummaryLayoutServiceTest : public ::testing::Test
{
protected:
    SummaryLayout layout(const QString& name)
    {
        SummaryLayout layout;
        layout.name = name;
        layout.sections = {SummarySection::Gifts, SummarySection::People};
        layout.chart = false;
        layout.period = SummaryPeriod::LastYear;
        return layout;
    }
    QString held() { return must(fixture.book().setting(u"summary_layouts"_s, {})); }
    void hold(const QString& text) { must(fixture.book().setSetting(u"summary_layouts"_s, text)); }

    BookFixture fixture;
    SummaryLayoutService layouts{fixture.book()};
};

} // namespace

TEST_F(SummaryLayoutServiceTest, KeepsALayoutInTheBookUnderItsName)
{
    EXPECT_TRUE(must(layouts.layouts()).empty());
    must(layouts.save(layout(u" Gifts "_s)));
    ASSERT_EQ(must(layouts.layouts()).size(), 1U);
    EXPECT_EQ(must(layouts.layout(u"gifts"_s)), layout(u"Gifts"_s));
    SummaryLayout other = layout(u"GIFTS"_s);
    other.sections = {SummarySection::Why};
    must(layouts.save(other));
    ASSERT_EQ(must(layouts.layouts()).size(), 1U);
    EXPECT_EQ(must(layouts.layouts()).front(), other);
}

TEST_F(SummaryLayoutServiceTest, TheUsualOneIsAlwaysThere)
{
    for (const QString& name : {QString(), u"Usual"_s, u"usual"_s})
        EXPECT_EQ(must(layouts.layout(name)), SummaryLayout());
    EXPECT_EQ(layouts.save(layout(u"usual "_s)).error().kind, ErrorKind::Conflict);
    must(layouts.save(layout(u"A"_s)));
    EXPECT_EQ(layouts.rename(u"A"_s, u"Usual"_s).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(layouts.first(), SummaryLayout());
    must(layouts.makeDefault(u"a"_s));
    EXPECT_EQ(layouts.first().name, u"A"_s);
    must(layouts.makeDefault({}));
    EXPECT_EQ(layouts.first(), SummaryLayout());
}

TEST_F(SummaryLayoutServiceTest, AnUnknownNameIsToldWithThoseThatThereAre)
{
    must(layouts.save(layout(u"Gifts"_s)));
    must(layouts.save(layout(u"Before a visit"_s)));
    const auto found = layouts.layout(u"Nothing"_s);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(found.error().message,
              u"There is no layout “Nothing”. There are: Usual, Gifts, Before a visit."_s);
}

TEST_F(SummaryLayoutServiceTest, RenamesRemovesAndTakesBack)
{
    must(layouts.save(layout(u"A"_s)));
    must(layouts.rename(u"A"_s, u"B"_s));
    must(layouts.remove(u"B"_s));
    EXPECT_EQ(must(layouts.lastAct()), u"Remove layout “B”"_s);
    must(layouts.takeBack());
    EXPECT_EQ(must(layouts.layout(u"B"_s)).sections, layout({}).sections);
    EXPECT_EQ(layouts.remove(u"A"_s).error().kind, ErrorKind::NotFound);
}

TEST_F(SummaryLayoutServiceTest, WithoutANameOrASectionItIsRefused)
{
    EXPECT_EQ(layouts.save(layout(u"  "_s)).error().message, u"Give the layout a name."_s);
    SummaryLayout none = layout(u"None"_s);
    none.sections.clear();
    EXPECT_EQ(layouts.save(none).error().message, u"Choose at least one section."_s);
    EXPECT_TRUE(must(layouts.layouts()).empty());
}

TEST_F(SummaryLayoutServiceTest, WhatALaterVersionWroteIsKept)
{
    hold(
        u"[{\"name\":\"New\",\"period\":\"all-time\",\"sections\":[\"forecast\",\"people\","
        "\"people\",7]},{\"name\":\"Odd\",\"period\":\"next-week\",\"sections\":[\"people\"]},5]"_s);
    const auto read = must(layouts.layouts());
    ASSERT_EQ(read.size(), 1U);
    EXPECT_EQ(read[0].sections, std::vector{SummarySection::People});
    EXPECT_EQ(read[0].unknown, QStringList{u"forecast"_s});
    must(layouts.save(read[0]));
    must(layouts.save(layout(u"A"_s)));
    EXPECT_TRUE(held().contains(u"forecast"_s));
    EXPECT_TRUE(held().contains(u"next-week"_s));
    EXPECT_EQ(must(layouts.layout(u"New"_s)).unknown, QStringList{u"forecast"_s});
}

TEST_F(SummaryLayoutServiceTest, WhatCanNotBeReadSaysSoAndKeepsNobodyFromPrinting)
{
    hold(u"{"_s);
    EXPECT_EQ(layouts.layouts().error().kind, ErrorKind::Corrupt);
    EXPECT_EQ(layouts.first(), SummaryLayout());
    EXPECT_TRUE(layouts.layout(u"Usual"_s));
    EXPECT_FALSE(layouts.layout(u"Gifts"_s));
    EXPECT_FALSE(layouts.save(layout(u"A"_s)));
    EXPECT_EQ(held(), u"{"_s);
}

TEST_F(SummaryLayoutServiceTest, HugeOnesAreCut)
{
    QStringList codes;
    for (int i = 0; i < 5000; ++i)
        codes << u"\"later-%1\""_s.arg(i);
    hold(u"[{\"name\":\"Huge\",\"period\":\"all-time\",\"sections\":["_s + codes.join(u',') +
         u",\"notes\"]}]"_s);
    const SummaryLayout huge = must(layouts.layout(u"Huge"_s));
    EXPECT_EQ(huge.unknown.size(), 64);
    EXPECT_EQ(huge.sections, std::vector{SummarySection::Notes});
}
