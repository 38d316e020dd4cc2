#include "core/report/document.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

TEST(Document, RunsAreOneText)
{
    EXPECT_EQ(plainText({{u"Ines"_s, true}, {u", director"_s}}), u"Ines, director"_s);
    EXPECT_EQ(plainText({}), QString());
}

TEST(Document, EveryTextIsFoundInReadingOrder)
{
    Document document;
    document.title = u"title"_s;
    document.footer = u"footer"_s;
    Table table;
    table.columns = {{u"column"_s}};
    table.rows = {{{{{u"cell"_s}}}}};
    Chart chart;
    chart.flow.markers = {{query::FlowMarker::Kind::Gift, {}, u"marker"_s, 1}};
    document.blocks = {Chapter{u"chapter"_s},
                       TitleBlock{u"name"_s, {{u"below"_s}}, {{u"right"_s}}, {}},
                       Heading{u"heading"_s},
                       Paragraph{{{u"paragraph"_s}}},
                       FactsRow{{{{u"fact"_s}}}},
                       table,
                       chart};
    EXPECT_EQ(allTexts(document).filter(QRegularExpression(u"."_s)),
              (QStringList{u"title"_s, u"footer"_s, u"chapter"_s, u"name"_s, u"below"_s, u"right"_s,
                           u"heading"_s, u"paragraph"_s, u"fact"_s, u"column"_s, u"cell"_s,
                           u"marker"_s}));
}

TEST(Document, AHiddenHeaderSaysNothing)
{
    Document document;
    Table table;
    table.header = false;
    table.columns = {{u"column"_s}};
    document.blocks = {table};
    EXPECT_FALSE(allTexts(document).contains(u"column"_s));
}

} // namespace
} // namespace goodturn::report
