#include "ui/shell/book_status.h"

#include <QLabel>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class BookStatusTest : public ::testing::Test
{
protected:
    void show(bool readOnly = false)
    {
        status.showBook(u"<b>book</b>.goodturn"_s, u"/tmp/<b>book</b>.goodturn"_s, readOnly,
                        [this] { return now; });
    }

    QDateTime now{QDate(2026, 11, 22), QTime(9, 12), Qt::UTC};
    BookStatus status;
};

} // namespace

TEST_F(BookStatusTest, saysHowManyAccountsThereAreAndThatAllIsSaved)
{
    show();
    EXPECT_EQ(status.text(), u"All changes saved"_s);
    status.setAccountCount(40);
    EXPECT_EQ(status.text(), u"40 accounts · all changes saved"_s);
    status.setAccountCount(1);
    EXPECT_EQ(status.text(), u"1 account · all changes saved"_s);
}

TEST_F(BookStatusTest, saysWhenItWasSaved)
{
    show();
    status.noteSaved();
    now = now.addSecs(20);
    status.setAccountCount(2);
    EXPECT_EQ(status.text(), u"2 accounts · saved 20 s ago"_s);
}

TEST_F(BookStatusTest, saysThatAReadOnlyBookCanNotBeChanged)
{
    show(true);
    EXPECT_TRUE(status.text().contains(u"nothing can be changed"_s));
}

TEST_F(BookStatusTest, warnsOfANetworkDiskBesideTheName)
{
    show();
    status.warnOfSharedDisk();
    bool isWarned = false;
    for (const QLabel* label : status.findChildren<QLabel*>())
        isWarned = isWarned || (label->text().contains(u"network disk"_s) &&
                                label->toolTip().contains(u"two machines"_s));
    EXPECT_TRUE(isWarned);
}

TEST_F(BookStatusTest, theNameOfTheBookIsNoMarkup)
{
    show();
    bool found = false;
    for (const QLabel* label : status.findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        found = found || label->text() == u"<b>book</b>.goodturn"_s;
    }
    EXPECT_TRUE(found);
    status.clearBook();
    EXPECT_EQ(status.text(), QString());
}

TEST_F(BookStatusTest, aPassingLineIsOneLine)
{
    show();
    status.showPassing(u"Copied\nto the clipboard"_s);
    EXPECT_EQ(status.currentMessage(), u"Copied to the clipboard"_s);
    status.noteSaved();
    EXPECT_TRUE(status.currentMessage().isEmpty());
}

TEST_F(BookStatusTest, saysWhenTheBookWasLastBackedUp)
{
    show();
    status.showBackup(u"backed up today 09:12"_s);
    const auto says = [this](const QString& text) {
        for (const QLabel* label : status.findChildren<QLabel*>())
            if (label->text() == text)
                return true;
        return false;
    };
    EXPECT_TRUE(says(u"Backed up today 09:12"_s));
    status.clearBook();
    EXPECT_FALSE(says(u"Backed up today 09:12"_s)) << "no book, no backup";
}
