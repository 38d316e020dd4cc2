#include "app/weekly_fit.h"

#include "core/book/model_service.h"
#include "core/book/sample_service.h"
#include "tests/support/book_fixture.h"
#include "tests/ui/shell/plain_parts.h"

#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace goodturn;
using namespace goodturn::app;
using namespace Qt::StringLiterals;
using goodturn::testing::must;
using reciprocity::ReciprocityParameters;

namespace {

constexpr auto toldText = "The model was fitted to the book again. File, The model… shows what "
                          "changed.";

/// A window over a book that holds enough for a fit.
class WeeklyFitTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto book = must(book::Book::open({path(), store::DatabaseConfig::Mode::CreateNew}, clock));
        must(book::fillWithSample(*book));
    }

    QString path() const { return folder.filePath(u"mine.goodturn"_s); }

    void open(store::DatabaseConfig::Mode mode = store::DatabaseConfig::Mode::OpenExisting)
    {
        window.showBook(must(book::Book::open({path(), mode}, clock)));
        QObject::connect(window.statusBar(), &QStatusBar::messageChanged, &window,
                         [this](const QString& text) { said << text; });
        weekly.bookOpened();
    }

    book::ModelService& model() { return window.book().model(); }
    ReciprocityParameters held() { return must(model().parameters()); }
    /// Until it has looked, and has nothing more to look at.
    bool waitUntilSettled()
    {
        const bool looked = settled.wait(60'000);
        while (settled.wait(100))
            ;
        return looked;
    }
    bool told() const { return said.contains(QString::fromUtf8(toldText)); }

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(QDate(2026, 11, 22));
    ui::MainWindow window{ui::testing::plainParts()};
    WeeklyFit weekly{window, 1};
    QSignalSpy settled{&weekly, &WeeklyFit::settled};
    QStringList said;
};

} // namespace

TEST_F(WeeklyFitTest, ABookThatDoesNotAskForItIsLeftAlone)
{
    open();
    ASSERT_TRUE(waitUntilSettled());
    EXPECT_EQ(held(), ReciprocityParameters());
    EXPECT_FALSE(told());
}

TEST_F(WeeklyFitTest, OnceItIsAskedForTheBookIsFittedAndFittedAgainInAWeek)
{
    open();
    must(model().setFitsWeekly(true));
    ASSERT_TRUE(waitUntilSettled());
    const ReciprocityParameters fitted = held();
    EXPECT_NE(fitted, ReciprocityParameters());
    EXPECT_EQ(must(model().lastFit())->day, clock->today());
    EXPECT_TRUE(told()) << said.join(u'\n').toStdString();
    must(model().setParameters({}));
    clock->moveTo(clock->today().addDays(6));
    must(window.book().catchUp());
    ASSERT_TRUE(waitUntilSettled());
    EXPECT_EQ(held(), ReciprocityParameters()) << "a day too early";
    int everything = 0;
    QObject::connect(
        &window.book().notifier(), &change::ChangeNotifier::changed, &window,
        [&](const change::ChangeSet& changes) { everything += changes.everything ? 1 : 0; });
    clock->moveTo(clock->today().addDays(1));
    must(window.book().catchUp());
    ASSERT_TRUE(waitUntilSettled());
    EXPECT_EQ(must(model().lastFit())->day, clock->today());
    EXPECT_GE(everything, 2) << "pages read anew for the day, and for the fit";
    must(model().takeBackFit());
    ASSERT_TRUE(waitUntilSettled());
    EXPECT_EQ(held(), ReciprocityParameters()) << "it stays taken back";
}

TEST_F(WeeklyFitTest, NothingIsSaidWhereAFitChangesNothing)
{
    open();
    must(model().adopt(must(model().fit())));
    clock->moveTo(clock->today().addDays(7));
    must(model().setFitsWeekly(true));
    ASSERT_TRUE(waitUntilSettled());
    EXPECT_FALSE(must(model().isFitDue())) << "it was tried";
    EXPECT_EQ(must(model().lastFit())->day, clock->today().addDays(-7));
    EXPECT_FALSE(told());
}

TEST_F(WeeklyFitTest, ItWaitsWhileAPanelHasTheWindow)
{
    open();
    window.showPanel(new QWidget);
    must(model().setFitsWeekly(true));
    QSignalSpy looked(&weekly, &WeeklyFit::settled);
    EXPECT_FALSE(looked.wait(300));
    EXPECT_EQ(held(), ReciprocityParameters());
    window.closePanel();
    ASSERT_TRUE(looked.size() > 0 || looked.wait(60'000));
    EXPECT_NE(held(), ReciprocityParameters());
}

TEST_F(WeeklyFitTest, ItEndsWithTheBook)
{
    open();
    must(model().setFitsWeekly(true));
    ASSERT_TRUE(QTest::qWaitFor([this] { return weekly.isRunning(); }));
    window.closeBook();
    EXPECT_FALSE(weekly.isRunning());
    EXPECT_FALSE(settled.wait(300)) << "nothing goes on";
    open();
    ASSERT_TRUE(waitUntilSettled());
    EXPECT_NE(held(), ReciprocityParameters()) << "a try that was stopped counts for none";
}

TEST_F(WeeklyFitTest, ABookThatIsOnlyReadIsLeftAlone)
{
    {
        const auto book =
            must(book::Book::open({path(), store::DatabaseConfig::Mode::OpenExisting}, clock));
        must(book->model().setFitsWeekly(true));
    }
    open(store::DatabaseConfig::Mode::ReadOnly);
    ASSERT_TRUE(waitUntilSettled());
    EXPECT_EQ(held(), ReciprocityParameters());
}
