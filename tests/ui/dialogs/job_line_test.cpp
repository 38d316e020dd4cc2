#include "ui/dialogs/job_line.h"

#include "tests/ui/backups/panel_driver.h"

#include <QProgressBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using namespace Qt::StringLiterals;

TEST(JobLine, isSeenOnlyWhileItWorksAndSaysHowFarItIs)
{
    JobLine line;
    EXPECT_TRUE(line.isHidden());
    QSemaphore seen;
    bool done = false;
    line.run(
        u"Reading"_s,
        [&](const book::Progress& progress) {
            progress(3, 4);
            seen.acquire();
        },
        [&] { done = true; });
    EXPECT_TRUE(line.isRunning());
    EXPECT_TRUE(says(line, u"Reading"_s));
    const auto* bar = line.findChild<QProgressBar*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->maximum() > 0; }));
    EXPECT_EQ(bar->value() * 4, bar->maximum() * 3);
    EXPECT_FALSE(done);
    seen.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return done; }));
    EXPECT_FALSE(line.isRunning());
    EXPECT_TRUE(line.isHidden());
}

TEST(JobLine, cancelStopsTheWorkAndAnotherCanBegin)
{
    JobLine line;
    QSignalSpy changed(&line, &JobLine::runningChanged);
    bool done = false;
    const auto untilCancelled = [](const book::Progress& progress) {
        while (progress(0, 1))
            QThread::yieldCurrentThread();
    };
    line.run(u"Working"_s, untilCancelled, [&] { done = true; });
    press(line, u"Cancel"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }));
    line.run(u"Again"_s, untilCancelled, [] {});
    EXPECT_TRUE(buttonOf(line, u"Cancel"_s)->isEnabled());
    EXPECT_EQ(changed.size(), 3);
} // the running work is stopped with the line
