#include "ui/shell/saved_text.h"

#include <QTimeZone>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(SavedText, growsVagueWithTime)
{
    const QDateTime saved(QDate(2026, 11, 22), QTime(9, 12), Qt::UTC);
    EXPECT_EQ(savedText({}, saved), u"all changes saved"_s);
    EXPECT_EQ(savedText(saved, saved.addSecs(1)), u"saved just now"_s);
    EXPECT_EQ(savedText(saved, saved.addSecs(2)), u"saved 2 s ago"_s);
    EXPECT_EQ(savedText(saved, saved.addSecs(179)), u"saved 2 min ago"_s);
    EXPECT_TRUE(savedText(saved, saved.addSecs(7200)).startsWith(u"saved at "_s));
    EXPECT_EQ(savedText(saved, saved.addSecs(-5)), u"saved just now"_s) << "a clock set back";
}
