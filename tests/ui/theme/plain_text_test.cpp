#include "ui/theme/plain_text.h"

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(PlainText, aLabelNeverReadsMarkup)
{
    PlainLabel label(u"<img src='file:///etc/passwd'>"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_EQ(label.text(), u"<img src='file:///etc/passwd'>"_s);
}

TEST(PlainText, aToolTipShowsMarkupAsText)
{
    EXPECT_EQ(plainToolTip(u"<b>Duarte & Co</b>\nRotterdam"_s),
              u"<qt>&lt;b&gt;Duarte &amp; Co&lt;/b&gt;<br>Rotterdam</qt>"_s);
    EXPECT_LT(plainToolTip(QString(100'000, u'x')).size(), 2100);
}

TEST(PlainText, aCaptionKeepsItsAmpersandAndItsLine)
{
    EXPECT_EQ(plainCaption(u"Harbour & Lowe\nLtd"_s), u"Harbour && Lowe Ltd"_s);
    EXPECT_EQ(plainCaption(QString(200, u'x')).size(), 80);
}
