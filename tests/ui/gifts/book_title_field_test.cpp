#include "ui/pages/gifts/book_title_field.h"
#include "ui/pages/gifts/suggested_day.h"

#include "ui/editors/day_field.h"
#include "ui/lookup/book_lookup.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class BookTitleFieldTest : public ::testing::Test
{
protected:
    BookTitleFieldTest() { field_.show(); }

    QLineEdit* line(int at) { return field_.findChildren<QLineEdit*>().at(at); }
    bool shows(const QString& words)
    {
        for (const auto* label : field_.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    BookTitleField field_;
};

} // namespace

TEST_F(BookTitleFieldTest, MovesAnIsbnTypedAsTitleToItsOwnField)
{
    QTest::keyClicks(line(0), u"978-0-691-17081-7"_s);
    EXPECT_EQ(field_.title(), QString());
    EXPECT_EQ(field_.isbn(), u"9780691170817"_s);
    EXPECT_TRUE(shows(u"✓"_s));
    QTest::keyClicks(line(0), u"The Box"_s);
    EXPECT_EQ(field_.title(), u"The Box"_s);
}

TEST_F(BookTitleFieldTest, KeepsAndMarksAnIsbnWhoseCheckDigitDoesNotFit)
{
    QTest::keyClicks(line(2), u"978-0-691-17081-8"_s);
    EXPECT_TRUE(shows(u"check digit does not fit"_s));
    EXPECT_EQ(field_.isbn(), u"978-0-691-17081-8"_s);
    QTest::keyClick(line(2), Qt::Key_Backspace);
    QTest::keyClicks(line(2), u"7"_s);
    EXPECT_FALSE(shows(u"does not fit"_s));
    EXPECT_TRUE(shows(u"✓"_s));
    EXPECT_EQ(field_.isbn(), u"9780691170817"_s);
}

TEST_F(BookTitleFieldTest, SaysNothingOfAHalfTypedIsbnUntilItIsShownAgain)
{
    QTest::keyClicks(line(2), u"978-0-69"_s);
    EXPECT_FALSE(shows(u"digits"_s));
    field_.setBook(u"The Box"_s, {}, field_.isbn());
    EXPECT_TRUE(shows(u"digits"_s));
    field_.setBook(u"The Box"_s, {}, {});
    EXPECT_FALSE(shows(u"digits"_s));
}

TEST_F(BookTitleFieldTest, PutsAMistypedIsbnOfTheTitleIntoItsFieldInTheEnd)
{
    QTest::keyClicks(line(0), u"9780691170818"_s);
    EXPECT_TRUE(shows(u"does not fit"_s));
    field_.settle();
    EXPECT_EQ(field_.title(), QString());
    EXPECT_EQ(field_.isbn(), u"9780691170818"_s);
    EXPECT_TRUE(shows(u"does not fit"_s));
}

TEST_F(BookTitleFieldTest, LeavesTitlesOfDigitsAlone)
{
    QTest::keyClicks(line(0), u"1984"_s);
    EXPECT_EQ(field_.title(), u"1984"_s);
}

TEST_F(BookTitleFieldTest, HasNoAuthorWhenItIsNoBook)
{
    field_.setBook(u"Harbour tour"_s, u"x"_s, u"9780691170817"_s);
    field_.setIsBook(false);
    EXPECT_EQ(field_.author(), QString());
    EXPECT_EQ(field_.isbn(), QString());
    EXPECT_EQ(line(0)->accessibleName(), u"What it is"_s);
}

TEST(SuggestedDayTest, KeepsADayThatWasSetByHand)
{
    DayField field(QDate(2026, 11, 22));
    SuggestedDay day(&field);
    day.show({}, QDate(2026, 12, 1));
    EXPECT_EQ(*field.day(), QDate(2026, 12, 1));
    day.suggest(QDate(2026, 12, 3));
    EXPECT_EQ(*field.day(), QDate(2026, 12, 3));
    field.setDay(QDate(2026, 12, 2));
    day.suggest(QDate(2026, 12, 8));
    EXPECT_EQ(*field.day(), QDate(2026, 12, 2));
    field.setDay({});
    day.suggest(QDate(2026, 12, 9));
    EXPECT_EQ(*field.day(), QDate(2026, 12, 9));
    day.show(QDate(2026, 10, 1), QDate(2026, 12, 1));
    EXPECT_EQ(*field.day(), QDate(2026, 10, 1));
}

TEST_F(BookTitleFieldTest, OffersToLookARightIsbnUpAndSendsNothingUnasked)
{
    QSettings().remove(u"lookup"_s);
    QTest::keyClicks(line(2), u"9780691170818"_s);
    QTest::keyClick(line(2), Qt::Key_Return);
    EXPECT_FALSE(shows(u"Open Library"_s)) << "it is not right";
    line(2)->clear();
    QTest::keyClicks(line(2), u"9780691170817"_s);
    QTest::keyClick(line(2), Qt::Key_Return);
    EXPECT_TRUE(shows(u"can be looked up at Open Library"_s));
    EXPECT_FALSE(mayLookUpBooks());
    field_.setBook(u"The Box"_s, u"Marc Levinson"_s, u"9780691170817"_s);
    EXPECT_FALSE(shows(u"Open Library"_s)) << "another book is shown";
}
