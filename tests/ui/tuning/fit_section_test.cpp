#include "ui/tuning/fit_section.h"

#include "core/book/sample_service.h"
#include "tests/ui/tuning/tuning_driver.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using namespace Qt::StringLiterals;
using goodturn::testing::must;
using reciprocity::ReciprocityParameters;

namespace {

class FitSectionTest : public ::testing::Test
{
protected:
    void open()
    {
        section = std::make_unique<FitSection>(desk);
        show();
        QObject::connect(&book.book().notifier(), &change::ChangeNotifier::changed, section.get(),
                         [this] { show(); });
        section->QWidget::show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(section.get()));
    }
    void show()
    {
        section->show(must(book.book().model().parameters()), must(book.book().model().lastFit()));
    }
    bool waitForWork()
    {
        return QTest::qWaitFor([this] { return !section->isRunning(); }, 60'000);
    }
    ReciprocityParameters held() { return must(book.book().model().parameters()); }

    goodturn::testing::BookFixture book;
    goodturn::testing::TestDesk desk{book};
    std::unique_ptr<FitSection> section;
};

} // namespace

TEST_F(FitSectionTest, ProposesWhatWouldChangeAndGoesByItOnlyWhenToldAndTakesItBack)
{
    must(book::fillWithSample(book.book()));
    open();
    EXPECT_FALSE(buttonOf(*section, u"Take the fit back"_s));
    press(*section, u"Fit to this book"_s);
    ASSERT_TRUE(waitForWork());
    ASSERT_TRUE(says(*section, u"The fit would change this:"_s));
    EXPECT_TRUE(says(*section, u"Looked at: accounts with entries"_s));
    EXPECT_TRUE(says(*section, u"Window of a return"_s));
    EXPECT_TRUE(says(*section, u"90 days"_s));
    EXPECT_TRUE(says(*section, u"Brier score"_s) || says(*section, u"With the fit they would"_s));
    EXPECT_EQ(held(), ReciprocityParameters()) << "nothing is changed by looking";
    EXPECT_TRUE(buttonOf(*section, u"Go by this fit"_s)->hasFocus());
    press(*section, u"Go by this fit"_s);
    ASSERT_TRUE(waitForWork());
    ASSERT_TRUE(desk.errors.isEmpty()) << desk.errors.join(u'\n').toStdString();
    EXPECT_NE(held(), ReciprocityParameters());
    EXPECT_FALSE(says(*section, u"would change"_s));
    EXPECT_TRUE(says(*section, u"The book goes by a fit of 22 November 2026."_s));
    press(*section, u"Take the fit back"_s);
    ASSERT_TRUE(waitForWork());
    EXPECT_EQ(held(), ReciprocityParameters());
    EXPECT_FALSE(buttonOf(*section, u"Take the fit back"_s));
    EXPECT_EQ(desk.acts, 2);
}

TEST_F(FitSectionTest, AProposalCanBeLeft)
{
    must(book::fillWithSample(book.book()));
    open();
    press(*section, u"Fit to this book"_s);
    ASSERT_TRUE(waitForWork());
    EXPECT_FALSE(buttonOf(*section, u"Fit to this book"_s)->isEnabled());
    EXPECT_TRUE(section->escape());
    EXPECT_FALSE(says(*section, u"would change"_s));
    EXPECT_FALSE(section->escape());
    EXPECT_EQ(held(), ReciprocityParameters());
    EXPECT_TRUE(buttonOf(*section, u"Fit to this book"_s)->hasFocus());
}

TEST_F(FitSectionTest, AnEmptyBookHasTooLittleToGoBy)
{
    open();
    press(*section, u"Fit to this book"_s);
    ASSERT_TRUE(waitForWork());
    EXPECT_TRUE(says(*section, u"There is too little to go by yet"_s));
    EXPECT_TRUE(says(*section, u"No forecast of a return has come out yet"_s));
    EXPECT_FALSE(buttonOf(*section, u"Go by this fit"_s));
    EXPECT_TRUE(buttonOf(*section, u"Leave it as it is"_s)->hasFocus());
}

TEST_F(FitSectionTest, AFitThatIsStoppedSaysSo)
{
    must(book::fillWithSample(book.book()));
    open();
    press(*section, u"Fit to this book"_s);
    EXPECT_TRUE(section->isRunning());
    EXPECT_TRUE(section->escape());
    ASSERT_TRUE(waitForWork());
    EXPECT_EQ(desk.statuses, QStringList{u"Stopped. The model is as it was."_s});
    EXPECT_FALSE(says(*section, u"would change"_s));
}

TEST_F(FitSectionTest, WhileItIsBlockedItSaysWhy)
{
    open();
    section->setBlocked(u"Save first."_s);
    EXPECT_FALSE(buttonOf(*section, u"Fit to this book"_s)->isEnabled());
    EXPECT_TRUE(says(*section, u"Save first."_s));
    section->setBlocked({});
    EXPECT_TRUE(buttonOf(*section, u"Fit to this book"_s)->isEnabled());
}

TEST_F(FitSectionTest, AWeeklyFitIsAskedForByATick)
{
    open();
    auto* weekly = section->findChild<QCheckBox*>();
    EXPECT_FALSE(weekly->isChecked());
    weekly->setFocus();
    QTest::keyClick(weekly, Qt::Key_Space);
    EXPECT_TRUE(must(book.book().model().fitsWeekly()));
    EXPECT_TRUE(weekly->isChecked());
    QTest::keyClick(weekly, Qt::Key_Space);
    EXPECT_FALSE(must(book.book().model().fitsWeekly()));
}
