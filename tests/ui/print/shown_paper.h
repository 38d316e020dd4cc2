#pragma once

#include "ui/desk/desk.h"
#include "ui/dialogs/error_bar.h"
#include "ui/print/account_paper.h"
#include "ui/print/paper_jobs.h"
#include "ui/print/paper_view.h"
#include "ui/print/paper_window.h"
#include "ui/print/paperwork.h"

#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

namespace goodturn::testing {

/// The summary of one account, read from nowhere.
inline ui::Paperwork summaryOf(const report::SummaryInput& input)
{
    return ui::summaryPaper({input.head.account.name}, [input]() -> Result<ui::SummaryReader> {
        return [input](const ui::PaperWish&) { return input; };
    });
}

/// Work of which some variants can't be read.
inline ui::Paperwork torn(ui::Paperwork work, std::function<bool(size_t variant)> isTorn,
                          ErrorKind kind = ErrorKind::InvalidInput)
{
    work.begin = [begin = work.begin, isTorn, kind]() -> Result<ui::PaperMaker> {
        GT_ASSIGN(const ui::PaperMaker make, begin());
        return [make, isTorn, kind](const ui::PaperWish& wish, const Progress& progress) {
            return isTorn(wish.variant)
                       ? Result<report::Document>(failure(kind, QStringLiteral("torn")))
                       : make(wish, progress);
        };
    };
    return work;
}

inline bool settles(const ui::PaperWindow& window)
{
    return QTest::qWaitFor([&] { return !window.isReading() && !window.jobs()->isRunning(); });
}

/// A window whose first pages have been read.
struct Shown
{
    Shown(ui::Desk& desk, const ui::Paperwork& work) : window(desk, work)
    {
        window.show();
        EXPECT_TRUE(settles(window));
    }
    int pages() const { return window.view()->pageCount(); }
    QString message() const
    {
        return window.messages()->isVisible() ? window.messages()->text() : QString();
    }
    bool choose(size_t variant)
    {
        window.setVariant(variant);
        return settles(window);
    }
    bool save(const QString& path)
    {
        window.jobs()->saveTogether(window.job(), path);
        return settles(window) && QFile::exists(path);
    }

    ui::PaperWindow window;
};

} // namespace goodturn::testing
