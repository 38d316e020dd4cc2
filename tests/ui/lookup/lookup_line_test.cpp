#include "ui/lookup/lookup_line.h"

#include "tests/ui/lookup/local_library.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class LookupLineTest : public ::testing::Test
{
protected:
    LookupLineTest()
    {
        QSettings().remove(u"lookup"_s);
        QSettings().setValue(u"lookup/service"_s, library_.url().toString());
        QDir(usualLookupPlace().cacheFolder).removeRecursively();
        library_.answerWithTheBox();
    }
    QString words() { return line_.isHidden() ? QString() : line_.findChild<QLabel*>()->text(); }
    QPushButton* button() { return line_.findChild<QPushButton*>(); }
    bool comesToSay(const QString& part)
    {
        return QTest::qWaitFor([&] { return words().contains(part); }, 10'000);
    }

    LocalLibrary library_;
    QLineEdit title_;
    QLineEdit author_;
    LookupLine line_{&title_, &author_};
};

} // namespace

TEST_F(LookupLineTest, AsksForLeaveBeforeAnythingIsSent)
{
    line_.follow(isbnOfTheBox());
    EXPECT_TRUE(words().contains(u"nothing else"_s)) << qPrintable(words());
    EXPECT_TRUE(library_.requests().isEmpty());
    button()->click();
    EXPECT_TRUE(mayLookUpBooks());
    ASSERT_TRUE(comesToSay(u"Filled in"_s)) << qPrintable(words());
    EXPECT_EQ(title_.text(), u"The Box"_s);
    EXPECT_EQ(author_.text(), u"Marc Levinson"_s);
    EXPECT_FALSE(button()->isVisibleTo(&line_));
}

TEST_F(LookupLineTest, FillsOnlyWhatIsEmpty)
{
    setMayLookUpBooks(true);
    title_.setText(u"My own title"_s);
    QSignalSpy filled(&line_, &LookupLine::filled);
    line_.follow(u"978-0-691-17081-7"_s);
    ASSERT_TRUE(filled.wait());
    EXPECT_EQ(title_.text(), u"My own title"_s);
    EXPECT_EQ(author_.text(), u"Marc Levinson"_s);
    line_.follow({});
    line_.follow(isbnOfTheBox());
    EXPECT_EQ(library_.requests().size(), 1) << "nothing is missing any more";
    EXPECT_TRUE(words().isEmpty());
}

TEST_F(LookupLineTest, AWrongIsbnIsNotSent)
{
    setMayLookUpBooks(true);
    line_.follow(u"9780691170818"_s);
    EXPECT_TRUE(words().isEmpty());
    line_.follow(u"The Box"_s);
    EXPECT_TRUE(words().isEmpty());
    EXPECT_TRUE(library_.requests().isEmpty());
}

TEST_F(LookupLineTest, CanBeCancelledAndTriedAgain)
{
    setMayLookUpBooks(true);
    library_.setAnswer([](QTcpSocket&) {});
    line_.follow(isbnOfTheBox());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !library_.requests().isEmpty(); }));
    EXPECT_EQ(button()->text(), u"Cancel"_s);
    button()->click();
    EXPECT_TRUE(words().contains(u"not looked up"_s));
    EXPECT_TRUE(title_.text().isEmpty());
    library_.answerWithTheBox();
    button()->click();
    ASSERT_TRUE(comesToSay(u"Filled in"_s));
    EXPECT_EQ(title_.text(), u"The Box"_s);
}

TEST_F(LookupLineTest, WithoutAnAnswerOneCalmLineIsAll)
{
    setMayLookUpBooks(true);
    library_.answerWith("{}", "application/json", "503 Service Unavailable");
    line_.follow(isbnOfTheBox());
    ASSERT_TRUE(comesToSay(u"no answer"_s));
    EXPECT_TRUE(title_.text().isEmpty());
    library_.answerWith("{}");
    button()->click();
    ASSERT_TRUE(comesToSay(u"does not know"_s));
}

TEST_F(LookupLineTest, AnotherBookInTheFormGetsNoAnswerOfTheOneBefore)
{
    setMayLookUpBooks(true);
    library_.setAnswer([](QTcpSocket&) {});
    line_.follow(isbnOfTheBox());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !library_.requests().isEmpty(); }));
    line_.forget();
    EXPECT_TRUE(words().isEmpty());
    library_.answerWithTheBox();
    line_.follow(isbnOfTheBox());
    ASSERT_TRUE(comesToSay(u"Filled in"_s)) << "and it is asked anew";
}
