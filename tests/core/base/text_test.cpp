#include "core/base/text.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;

namespace {

QString cleanName(const QString& raw)
{
    const auto text = cleanText(raw, TextLimit::Name, u"Name"_s);
    EXPECT_TRUE(text);
    return text.value_or(u"refused"_s);
}

QString cleanNote(const QString& raw)
{
    const auto text = cleanText(raw, TextLimit::Note, u"Note"_s);
    EXPECT_TRUE(text);
    return text.value_or(u"refused"_s);
}

const QString acute = QString(QChar(0x0301));

} // namespace

TEST(CleanText, LeavesOrdinaryTextAlone)
{
    for (const auto& text :
         {u"Ines Duarte"_s, u"Müller & Söhne"_s, u"שלום עולם"_s, u"مرحبا"_s, u"東京"_s, u"हिन्दी"_s,
          u"👩‍👩‍👧 ❤️ 🇵🇹"_s, u"a < b & \"c\""_s})
        EXPECT_EQ(cleanName(text), text);
}

TEST(CleanText, IsComposedAndTrimmed)
{
    EXPECT_EQ(cleanName(u"  Jose"_s + acute + u" \n"_s), u"José"_s);
}

TEST(CleanText, DropsControlsAndBidirectionalOverrides)
{
    EXPECT_EQ(cleanName(u"a"_s + QChar(0) + u"b\x7f\x1b[31mc"_s), u"ab[31mc"_s);
    EXPECT_EQ(cleanName(u"inv\u202Egnp.exe\u2066x\u2069"_s), u"invgnp.exex"_s);
    EXPECT_EQ(cleanName(u"\uFEFFAmara\uFFFE"_s), u"Amara"_s);
}

TEST(CleanText, KeepsJoinersAndDirectionMarks)
{
    EXPECT_EQ(cleanName(u"می\u200Cخواهم"_s), u"می\u200Cخواهم"_s);
    EXPECT_EQ(cleanName(u"א\u200Fb"_s), u"א\u200Fb"_s);
}

TEST(CleanText, HoldsNoLoneSurrogate)
{
    const QString raw = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00) + u"c"_s;
    for (const QChar c : cleanName(raw))
        EXPECT_FALSE(c.isSurrogate());
    EXPECT_TRUE(cleanName(raw).startsWith(u'a'));
    EXPECT_TRUE(cleanName(raw).endsWith(u'c'));
}

TEST(CleanText, MakesOneLineOfANameAndKeepsTheLinesOfANote)
{
    EXPECT_EQ(cleanName(u"Tom\r\nLowe\tJr"_s), u"Tom Lowe Jr"_s);
    EXPECT_EQ(cleanName(u"Tom\u2028Lowe"_s), u"Tom Lowe"_s);
    EXPECT_EQ(cleanNote(u"one\r\ntwo\rthree\n\tfour"_s), u"one\ntwo\nthree\n\tfour"_s);
    EXPECT_EQ(cleanNote(u"one\u2029two\u0085three"_s), u"one\ntwo\nthree"_s);
}

TEST(CleanText, KeepsAtMostEightMarksOfABase)
{
    EXPECT_EQ(cleanName(u"x"_s + acute.repeated(500) + u"y"_s),
              u"x"_s + acute.repeated(8) + u"y"_s);
}

TEST(CleanText, CountsMarksAcrossWhatDoesNotShow)
{
    const QString hidden = acute.repeated(8) + QChar(0x01);
    EXPECT_EQ(cleanName(u"x"_s + hidden.repeated(20)), u"x"_s + acute.repeated(8));
    const QString joined = acute.repeated(8) + QChar(0x200D);
    EXPECT_EQ(cleanName(u"x"_s + joined.repeated(9)).count(QChar(0x0301)), 8);
}

TEST(CleanText, CountsMarksThatDecomposingBringsForth)
{
    const QString doubled = QString(QChar(0x0344)); // decomposes into two marks
    const QString text = cleanName(u"x"_s + doubled.repeated(8));
    EXPECT_EQ(text.size(), 9);
}

TEST(CleanText, TakesAPileOfUnsortedMarksInLinearTime)
{
    QString pile(u'a');
    for (int i = 0; i < 100'000; ++i)
        pile += QString(QChar(0x0301)) + QChar(0x0316);
    QElapsedTimer timer;
    timer.start();
    EXPECT_LE(cleanNote(pile).size(), 9);
    EXPECT_LT(foldText(pile).size(), 9);
    EXPECT_LT(timer.elapsed(), 5'000); // quadratic sorting of the marks takes minutes
}

TEST(CleanText, IsIdempotent)
{
    for (const auto& text :
         {u"  Jose"_s + acute.repeated(30), u"a\u202Eb\r\n"_s, u"\u0344\u0344x"_s}) {
        const QString once = cleanNote(text);
        EXPECT_EQ(cleanNote(once), once);
    }
}

TEST(CleanText, RefusesWhatIsTooLongAndNamesTheField)
{
    EXPECT_EQ(cleanName(QString(200, u'x')).size(), 200);
    const auto refused = cleanText(QString(201, u'x'), TextLimit::Name, u"Title"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(refused.error().message.contains(u"Title"_s));
    EXPECT_TRUE(refused.error().message.contains(u"201"_s));
}

TEST(CleanText, RefusesTenMegabytes)
{
    EXPECT_FALSE(cleanText(QString(10'000'000, u'x'), TextLimit::Note, u"Note"_s));
}

TEST(CleanText, MeasuresAfterCleaning)
{
    EXPECT_EQ(cleanName(QString(300, u' ') + u"Petra"_s + QString(300, u' ')), u"Petra"_s);
}

TEST(CleanedAndCut, CutsAtTheLimitBetweenCharacters)
{
    EXPECT_EQ(cleanedAndCut(QString(300, u'x'), TextLimit::Name).size(), 200);
    const QString cut = cleanedAndCut(u"x"_s + u"😀"_s.repeated(200), TextLimit::Name);
    EXPECT_EQ(cut.size(), 199);
    EXPECT_TRUE(cut.endsWith(u"😀"_s));
    EXPECT_EQ(cleanedAndCut(QString(10'000'000, u'x'), TextLimit::Note).size(), 65'536);
}

TEST(FoldText, FoldsCaseMarksAndSpaces)
{
    EXPECT_EQ(foldText(u"Müller  Straße"), u"muller strasse"_s);
    EXPECT_EQ(foldText(u"MULLER STRASSE"), u"muller strasse"_s);
    EXPECT_EQ(foldText(u" Øre Łódź Æther ÞÓR "), u"ore lodz aether thor"_s);
    EXPECT_EQ(foldText(u"İstanbul"), foldText(u"istanbul"));
}

TEST(FoldText, FoldsCompatibilityForms)
{
    EXPECT_EQ(foldText(u"ﬁne"), u"fine"_s);
    EXPECT_EQ(foldText(u"Ｔｏｍ"), u"tom"_s);
    EXPECT_EQ(foldText(u"℡"), u"tel"_s);
}

TEST(FoldText, IsIdempotent)
{
    for (const auto& text : {u"℡ Straße"_s, u"𝐀bc"_s, u"Ǆ"_s, u"ΑΣΣ ᾳ"_s, u"Å ŉ"_s}) {
        const QString once = foldText(text);
        EXPECT_EQ(foldText(once), once) << qPrintable(text);
    }
}

TEST(EscapeLike, EscapesWhatAPatternReads)
{
    EXPECT_EQ(escapeLike(u"50%_\\x"_s), u"50\\%\\_\\\\x"_s);
}
