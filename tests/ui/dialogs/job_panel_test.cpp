#include "ui/dialogs/job_panel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(JobPanel, showsHowFarTheWorkIs)
{
    QSemaphore seen;
    JobPanel panel(u"Importing <b>people</b>.vcf"_s, [&](const book::Progress& progress) {
        progress(1500, 3000);
        seen.acquire();
    });
    auto* bar = panel.findChild<QProgressBar*>();
    EXPECT_EQ(bar->maximum(), 0) << "not known yet";
    QSignalSpy finished(&panel, &JobPanel::finished);
    panel.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->maximum() > 0; }));
    EXPECT_EQ(bar->value() * 2, bar->maximum());
    seen.release();
    EXPECT_TRUE(finished.wait());
    for (const QLabel* label : panel.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST(JobPanel, cancelStopsTheWork)
{
    JobPanel panel(u"Working"_s, [](const book::Progress& progress) {
        while (progress(0, 1))
            QThread::yieldCurrentThread();
    });
    QSignalSpy finished(&panel, &JobPanel::finished);
    panel.start();
    auto* cancel = panel.findChild<QPushButton*>();
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_FALSE(cancel->isEnabled());
    EXPECT_TRUE(finished.wait());
}

TEST(JobPanel, countsInPercentWhereTheStepsMeanNothing)
{
    QSemaphore seen;
    JobPanel panel(u"Restoring"_s, [&](const book::Progress& progress) {
        progress(3, 8);
        seen.acquire();
    });
    panel.countInPercent();
    QSignalSpy finished(&panel, &JobPanel::finished);
    panel.start();
    const auto saysPercent = [&panel] {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->text() == u"37 %"_s)
                return true;
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor(saysPercent));
    seen.release();
    EXPECT_TRUE(finished.wait());
}
