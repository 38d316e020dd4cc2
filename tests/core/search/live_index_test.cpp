#include "core/search/live_index.h"
#include "tests/core/search/people_to_find.h"

#include <gtest/gtest.h>

#include <random>

using namespace goodturn;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

namespace {

search::Prepared prepared(const search::Searchable& record)
{
    return search::prepare(record, germanPhones());
}

} // namespace

TEST(LiveIndex, followsNewRenamedAndRemovedRecords)
{
    search::LiveIndex index(indexOf({account(1, "Harbour & Lowe"), account(2, "Harper")}));
    index.put(prepared(account(3, "Harbinger")));
    index.put(prepared(account(1, "Quay & Lowe")));
    index.remove({RecordKind::Account, 2});
    EXPECT_EQ(names(index.find(query(u"har"_s), 10)), QStringList{u"harbinger"_s});
    EXPECT_EQ(names(index.find(query(u"lowe"_s), 10)), QStringList{u"quay & lowe"_s});
    index.put(prepared(account(2, "Harper")));
    index.remove({RecordKind::Account, 3});
    EXPECT_EQ(names(index.find(query(u"har"_s), 10)), QStringList{u"harper"_s});
    EXPECT_EQ(index.changeCount(), 2u);
}

TEST(LiveIndex, answersAsAnIndexMadeAnew)
{
    const std::vector<std::string> parts{"Ann", "Anna",  "Hanna", "Müller",   "O'Neil",
                                         "Lee", "Leeds", "3M",    "Jean-Luc", "Straße"};
    std::minstd_rand random(7);
    const auto any = [&] { return parts[random() % parts.size()]; };
    const auto made = [&](qint64 id) {
        auto record = person(id, any() + " " + any(), {any() + "@" + any() + ".example"},
                             {"+49 30 " + std::to_string(random() % 9000 + 1000)});
        record.lastDay = int(random() % 3);
        return record;
    };
    std::vector<search::Searchable> before;
    for (qint64 id = 1; id <= 300; ++id)
        before.push_back(made(id));
    search::LiveIndex live(indexOf(before));
    auto after = before;
    for (size_t i = 0; i < after.size(); i += 2) {
        after[i] = made(after[i].key.id);
        live.put(prepared(after[i]));
    }
    live.remove(after.back().key);
    after.pop_back();
    const search::LiveIndex anew(indexOf(after));
    for (const QString& typed :
         {u"a"_s, u"an"_s, u"ann"_s, u"nna"_s, u"lee an"_s, u"m"_s, u"3m"_s, u"neil"_s, u"luc"_s,
          u"strasse"_s, u"example"_s, u"+49 30 1"_s, u"0301"_s, u"anna muller"_s, u"xyz"_s}) {
        const auto ours = live.find(query(typed), 25);
        const auto theirs = anew.find(query(typed), 25);
        ASSERT_EQ(ours.size(), theirs.size()) << typed.toStdString();
        for (size_t i = 0; i < ours.size(); ++i) {
            EXPECT_EQ(ours[i].key, theirs[i].key) << typed.toStdString() << " at " << i;
            EXPECT_EQ(ours[i].level, theirs[i].level) << typed.toStdString() << " at " << i;
        }
    }
}
