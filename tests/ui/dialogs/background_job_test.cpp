#include "ui/dialogs/background_job.h"

#include <QSignalSpy>
#include <QThread>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;

namespace {

/// Works until it is asked to stop.
void workUntilStopped(const book::Progress& progress)
{
    while (progress(0, 1))
        QThread::yieldCurrentThread();
}

} // namespace

TEST(BackgroundJob, worksOnAnotherThreadAndTellsWhenItIsDone)
{
    QThread* worker = nullptr;
    BackgroundJob job([&](const book::Progress&) { worker = QThread::currentThread(); });
    QSignalSpy finished(&job, &BackgroundJob::finished);
    job.start();
    ASSERT_TRUE(finished.wait());
    EXPECT_NE(worker, nullptr);
    EXPECT_NE(worker, QThread::currentThread());
}

TEST(BackgroundJob, tellsHowFarItIsWithoutFloodingTheWindow)
{
    BackgroundJob job([](const book::Progress& progress) {
        for (int i = 0; i <= 100'000; ++i)
            progress(i, 100'000);
    });
    QSignalSpy progressed(&job, &BackgroundJob::progressed);
    QSignalSpy finished(&job, &BackgroundJob::finished);
    job.start();
    ASSERT_TRUE(finished.wait(20'000));
    EXPECT_GE(progressed.size(), 2);
    EXPECT_LT(progressed.size(), 1000);
    EXPECT_EQ(progressed.last()[0].toLongLong(), 100'000);
}

TEST(BackgroundJob, stopsWhenItIsCancelled)
{
    BackgroundJob job(workUntilStopped);
    QSignalSpy finished(&job, &BackgroundJob::finished);
    job.start();
    job.cancel();
    EXPECT_TRUE(finished.wait());
}

TEST(BackgroundJob, deletingItStopsTheWorkAndWaitsForIt)
{
    std::atomic<bool> ended = false;
    {
        BackgroundJob job([&](const book::Progress& progress) {
            workUntilStopped(progress);
            ended = true;
        });
        job.start();
    }
    EXPECT_TRUE(ended);
}

TEST(BackgroundJob, itsActsAtTheWindowAreOnTheThreadOfTheWindow)
{
    QThread* worker = nullptr;
    BackgroundJob job([&](const book::Progress&) {
        BackgroundJob::atWindow([&] { worker = QThread::currentThread(); });
    });
    QSignalSpy finished(&job, &BackgroundJob::finished);
    job.start();
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(worker, QThread::currentThread());
}

TEST(BackgroundJob, deletingItWaitsForNoWorkThatWaitsForTheWindow)
{
    std::atomic<bool> begun = false;
    std::atomic<int> acts = 0;
    {
        BackgroundJob job([&](const book::Progress& progress) {
            begun = true;
            workUntilStopped(progress);
            for (int i = 0; i < 3; ++i)
                BackgroundJob::atWindow([&] { ++acts; });
        });
        job.start();
        while (!begun)
            QThread::yieldCurrentThread();
    }
    EXPECT_EQ(acts, 3);
}
