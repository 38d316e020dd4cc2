#include "core/exchange/text_decoding.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace goodturn::exchange;
using namespace Qt::StringLiterals;

TEST(TextDecoding, ReadsUtf8AndDropsItsMark)
{
    EXPECT_EQ(withoutWideEncoding("\xEF\xBB\xBF"
                                  "abc"),
              "abc");
    EXPECT_EQ(decoded("Caf\xC3\xA9").text, u"Café"_s);
    EXPECT_FALSE(decoded("Caf\xC3\xA9").guessed);
}

TEST(TextDecoding, ReadsOtherBytesAsWindows1252)
{
    const DecodedText text = decoded("\x80 Caf\xE9 \x93x\x94");
    EXPECT_EQ(text.text, u"€ Café “x”"_s);
    EXPECT_TRUE(text.guessed);
}

TEST(TextDecoding, IsStrictAboutUtf8)
{
    EXPECT_TRUE(decoded("\xC0\xAF").guessed);         // overlong
    EXPECT_TRUE(decoded("\xED\xA0\x80").guessed);     // a surrogate
    EXPECT_TRUE(decoded("\xF4\x90\x80\x80").guessed); // beyond Unicode
    EXPECT_TRUE(decoded("abc\xC3").guessed);          // cut short
}

TEST(TextDecoding, TurnsUtf16IntoUtf8)
{
    const QString text = u"Amara Oduya 😀"_s;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        for (const auto flag :
             {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
            QStringEncoder encoder(encoding, flag);
            const QByteArray bytes = encoder(text);
            EXPECT_EQ(withoutWideEncoding(bytes), text.toUtf8());
        }
}

TEST(TextDecoding, LeavesShortAndOddBytesAlone)
{
    EXPECT_EQ(withoutWideEncoding(QByteArray()), QByteArray());
    EXPECT_EQ(withoutWideEncoding("ab"), "ab");
    EXPECT_EQ(withoutWideEncoding(QByteArray("a\0\0\0", 4)), QByteArray("a\0\0\0", 4));
}
