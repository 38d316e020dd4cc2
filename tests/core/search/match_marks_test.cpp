#include "core/search/match_marks.h"
#include "tests/core/search/people_to_find.h"

#include <gtest/gtest.h>

using namespace goodturn;
using goodturn::search::Mark;
using goodturn::testing::query;
using namespace Qt::StringLiterals;

namespace {

QStringList marked(const QString& shown, const QString& typed)
{
    QStringList parts;
    for (const Mark& mark : search::marksIn(shown, query(typed)))
        parts << shown.mid(mark.start, mark.length);
    return parts;
}

} // namespace

TEST(MatchMarks, standOnTheLettersAsTheyAreShown)
{
    EXPECT_EQ(marked(u"Jürgen Müller"_s, u"muller j"_s), QStringList({u"J"_s, u"Müller"_s}));
    EXPECT_EQ(marked(u"Lange Straße 3"_s, u"strasse"_s), QStringList{u"Straße"_s});
    EXPECT_EQ(marked(u"Mu\u0308ller"_s, u"mu"_s), QStringList{u"Mu\u0308"_s});
    EXPECT_EQ(marked(u"株式会社田中"_s, u"田中"_s), QStringList{u"田中"_s});
    EXPECT_EQ(marked(u"Oﬃce 4"_s, u"offi"_s), QStringList{u"Oﬃ"_s}) << "a ligature is one letter";
    EXPECT_EQ(marked(u"\u0301 Łódź…\u00A0Rio"_s, u"lodz rio"_s),
              QStringList({u"Łódź"_s, u"Rio"_s}));
    EXPECT_EQ(marked(u"e\u0301\u0302\u0303te\u0301 👩‍🌾 Ève"_s, u"ete eve"_s),
              QStringList({u"e\u0301\u0302\u0303te\u0301"_s, u"Ève"_s}));
    EXPECT_EQ(marked(u"Œuvre ½ Straße"_s, u"oeuvre s"_s), QStringList({u"Œuvre"_s, u"S"_s}));
    EXPECT_EQ(marked(u"Οδυσσεύς"_s, u"ΟΔΥΣΣΕΥΣ"_s), QStringList{u"Οδυσσεύς"_s});
}

TEST(MatchMarks, areTheSameForEachApostrophe)
{
    for (const QString& typed : {u"o'br"_s, u"o’br"_s, u"O‘BR"_s}) {
        EXPECT_EQ(marked(u"Søren O’Brien"_s, typed), QStringList{u"O’Br"_s});
        EXPECT_EQ(marked(u"Søren O'Brien"_s, typed), QStringList{u"O'Br"_s});
    }
}

TEST(MatchMarks, preferBeginningsOfWords)
{
    EXPECT_EQ(marked(u"Lockhart & Hart"_s, u"hart"_s), QStringList{u"Hart"_s});
    EXPECT_EQ(marked(u"Lockhart"_s, u"hart"_s), QStringList{u"hart"_s});
    EXPECT_EQ(marked(u"ines@harbour.pt"_s, u"harb"_s), QStringList{u"harb"_s});
}

TEST(MatchMarks, findDigitsBetweenTheSignsOfANumber)
{
    EXPECT_EQ(marked(u"+49 30 1234-567"_s, u"030 1234567"_s), QStringList{u"30 1234-567"_s});
    EXPECT_EQ(marked(u"+31 6 5550 148"_s, u"+31 6"_s), QStringList{u"31 6"_s});
}

TEST(MatchMarks, joinWhereTheyOverlap)
{
    EXPECT_EQ(search::marksIn(u"hartmann"_s, query(u"hart hartm"_s)), (std::vector<Mark>{{0, 5}}));
    EXPECT_TRUE(search::marksIn(u"Nobody"_s, query(u"xyz"_s)).empty());
    EXPECT_TRUE(search::marksIn(QString(), query(u"xyz"_s)).empty());
}
