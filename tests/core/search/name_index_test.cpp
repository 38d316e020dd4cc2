#include "core/search/name_index.h"
#include "core/search/name_index_builder.h"
#include "core/search/searchable.h"
#include "tests/core/search/people_to_find.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;
using search::Level;

namespace {

QStringList found(const search::NameIndex& index, const QString& typed, size_t limit = 10)
{
    return names(index.find(query(typed), limit, {}));
}

} // namespace

TEST(NameIndex, ranksByHowWellTheNameFits)
{
    const auto index =
        indexOf({person(1, "Joana Harte"), account(2, "Hart"), account(3, "Hartmann & Co"),
                 account(4, "Old Hart Inn"), account(5, "New Hartfield"), account(6, "Lockhart"),
                 person(7, "Zoe Null", {"zoe@hart.example"}),
                 person(8, "Yan Null", {"yan@lockhart.example"})});
    const auto hits = index.find(query(u"hart"_s), 10, {});
    EXPECT_EQ(names(hits),
              QStringList({u"hart"_s, u"hartmann & co"_s, u"old hart inn"_s, u"joana harte"_s,
                           u"new hartfield"_s, u"lockhart"_s, u"zoe null"_s, u"yan null"_s}));
    EXPECT_EQ(hits[0].level, Level::ExactName);
    EXPECT_EQ(hits[1].level, Level::NameStart);
    EXPECT_EQ(hits[2].level, Level::WholeWord);
    EXPECT_EQ(hits[3].level, Level::WordStart);
    EXPECT_EQ(hits[5].level, Level::InnerWord);
    EXPECT_EQ(hits[6].level, Level::OtherStart);
    EXPECT_EQ(hits[7].level, Level::OtherInside);
}

TEST(NameIndex, isBlindToCaseAccentsAndSharpS)
{
    const auto index = indexOf({person(1, "Jürgen MÜLLER"), account(2, "Straßenbau Łódź"),
                                person(3, "Søren O’Brien"), person(4, "Nuala O'Shea")});
    EXPECT_EQ(found(index, u"muller"_s).size(), 1);
    EXPECT_EQ(found(index, u"Müller jur"_s).size(), 1) << "words in any order";
    EXPECT_EQ(found(index, u"strasse"_s), QStringList({u"strassenbau lodz"_s}));
    EXPECT_EQ(found(index, u"STRAßE lodz"_s).size(), 1);
    EXPECT_EQ(found(index, u"soren"_s).size(), 1);
    EXPECT_EQ(found(index, u"brien"_s).size(), 1);
    EXPECT_EQ(found(index, u"oshea"_s).size(), 1);
    EXPECT_EQ(found(index, u"obrien"_s).size(), 1);
    EXPECT_EQ(found(index, u"o'brien"_s).size(), 1);
    EXPECT_EQ(found(index, u"o’shea"_s).size(), 1);
    EXPECT_EQ(found(index, u"sh"_s).size(), 1);
}

TEST(NameIndex, findsScriptsWithoutSpacesByAnyCharacter)
{
    const auto index = indexOf({account(1, "株式会社田中"), person(2, "Ольга Иванова")});
    EXPECT_EQ(found(index, u"田"_s).size(), 1);
    EXPECT_EQ(found(index, u"иван"_s).size(), 1);
}

TEST(NameIndex, findsPhonesHoweverTheyAreWritten)
{
    const auto index = indexOf({person(1, "Ana", {}, {"+49 (0)30 1234-567"}),
                                person(2, "Bea", {}, {"030/1234568"}),
                                person(3, "Cleo", {}, {"+351 912 345 678"})});
    const QStringList both{u"ana"_s, u"bea"_s};
    for (const QString& typed : {u"0301234"_s, u"030 1234"_s, u"+49 30 12"_s, u"0049 30 1"_s,
                                 u"+49 (0)30 123"_s, u"+49 030 123"_s, u"30 123 45"_s})
        EXPECT_EQ(found(index, typed), both) << typed.toStdString();
    EXPECT_EQ(found(index, u"030-1234568"_s), QStringList{u"bea"_s});
    EXPECT_EQ(found(index, u"912 345"_s), QStringList{u"cleo"_s});
    EXPECT_EQ(found(index, u"345678"_s), QStringList{u"cleo"_s});
    EXPECT_EQ(found(index, u"+4930999"_s), QStringList());
}

TEST(NameIndex, findsPartsOfAddressesAndAllWordsTogether)
{
    const auto index = indexOf({person(1, "Ines Duarte", {"ines.duarte@harbour-lowe.pt"}),
                                person(2, "Ines Gomes", {"gomes@other.pt"})});
    for (const QString& typed : {u"ines.d"_s, u"harbour"_s, u"lowe.pt"_s, u"@harbour"_s,
                                 u"ines lowe"_s, u"duarte@harbour-lowe.pt"_s})
        EXPECT_EQ(found(index, typed), QStringList{u"ines duarte"_s}) << typed.toStdString();
    EXPECT_EQ(found(index, u"ines nobody"_s), QStringList());
    EXPECT_EQ(found(index, u" - "_s), QStringList());
}

TEST(NameIndex, ofEquallyGoodOnesTheLastContactIsFirstAndThenTheName)
{
    const auto index = indexOf({account(1, "Baker C", 5), account(2, "Baker B", 9),
                                account(3, "Baker A", 5), account(4, "Baker A", 5)});
    const auto hits = index.find(query(u"baker"_s), 3, {});
    ASSERT_EQ(hits.size(), 3u);
    EXPECT_EQ(hits[0].key.id, 2);
    EXPECT_EQ(hits[1].key.id, 3);
    EXPECT_EQ(hits[2].key.id, 4) << "of the same name by key";
}

TEST(NameIndex, knowsItsRecordsAndLeavesOutWhoIsToBeLeftOut)
{
    const auto index = indexOf({account(7, "One"), person(7, "One")});
    EXPECT_EQ(index.size(), 2u);
    EXPECT_GT(index.footprint(), 0u);
    EXPECT_TRUE(index.contains({RecordKind::Contact, 7}));
    EXPECT_FALSE(index.contains({RecordKind::Contact, 8}));
    const auto hits = index.find(
        query(u"one"_s), 5, [](const RecordKey& key) { return key.kind == RecordKind::Account; });
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0].key.kind, RecordKind::Contact);
    EXPECT_TRUE(search::NameIndex().find(query(u"one"_s), 5, {}).empty());
}
