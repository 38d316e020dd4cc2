#include "app/cli/commands/paper_options.h"
#include "app/cli/options.h"
#include "tests/features/cli/cli_fixture.h"
#include "tests/support/program_output.h"

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

/// The sample book, in which every report has something to say.
class ReportCommand : public CliTest
{
protected:
    void SetUp() override { ASSERT_EQ(run({u"sample"_s, u"--as-of"_s, u"2026-11-22"_s}).code, Ok); }

    Outcome report(const QStringList& arguments)
    {
        return run(QStringList{u"report"_s, u"--as-of"_s, u"2026-11-22"_s, u"--pdf"_s, pdf()} +
                   arguments);
    }
    QString pdf() const { return path(u"r.pdf"_s); }
    /// What stands on the pages that the arguments make.
    QString pages(const QStringList& arguments)
    {
        const Outcome written = report(arguments);
        EXPECT_EQ(written.code, Ok) << written.err.toStdString();
        return testing::outputOf(u"pdftotext"_s, {u"-layout"_s, pdf(), u"-"_s}).simplified();
    }
    bool isAcross() const
    {
        return testing::outputOf(u"pdfinfo"_s, {pdf()}).simplified().contains(u"842 x 595"_s) ||
               testing::outputOf(u"pdfinfo"_s, {pdf()}).simplified().contains(u"841.89 x"_s);
    }
};

void expectAll(const QString& text, const QStringList& words)
{
    for (const QString& word : words)
        EXPECT_TRUE(text.contains(word)) << qPrintable(word) << " in\n" << qPrintable(text);
}

TEST_F(ReportCommand, TheLedgerHasTheFavoursOfThePeriodAcrossThePaper)
{
    expectAll(pages({u"ledger"_s, u"--from"_s, u"2026-10-01"_s}),
              {u"1 October to 22 November 2026"_s, u"With whom"_s, u"Day by day"_s,
               u"Harbour & Lowe Ltd"_s, u"PO-4471"_s, u"Total"_s});
    EXPECT_TRUE(isAcross());
}

TEST_F(ReportCommand, TheCopyToShareIsForOneClientAndHasNothingPrivate)
{
    const QStringList one{u"ledger"_s, u"--account"_s, u"Harbour & Lowe Ltd"_s};
    const QString shared = pages(one + QStringList{u"--share"_s});
    expectAll(shared, {u"Harbour & Lowe Ltd"_s, u"PO-4471"_s, u"€400"_s, u"From us"_s});
    EXPECT_FALSE(isAcross());
    const QString mine = pages(one);
    for (const QString& word : {u"points"_s, u"test.goodturn"_s, u"Sent before the board"_s}) {
        EXPECT_TRUE(mine.contains(word)) << "the control: " << qPrintable(word);
        EXPECT_FALSE(shared.contains(word)) << qPrintable(word);
    }
    const Outcome ofAll = report({u"ledger"_s, u"--share"_s});
    EXPECT_EQ(ofAll.code, Usage);
    EXPECT_TRUE(ofAll.err.contains(u"--account"_s)) << ofAll.err.toStdString();
}

TEST_F(ReportCommand, TheRegisterHasGiftsGivenAndReceived)
{
    expectAll(pages({u"gifts"_s, u"--from"_s, u"2025-01-01"_s}),
              {u"Gift register"_s, u"Gifts given"_s, u"Gifts received"_s,
               u"A Gentleman in Moscow"_s, u"By account and year"_s, u"All"_s});
}

TEST_F(ReportCommand, TheAgendaIsOfADayOrAWeek)
{
    expectAll(pages({u"agenda"_s}), {u"Late"_s, u"Sunday, 22 November – today"_s});
    const QString week = pages({u"agenda"_s, u"--week"_s, u"2026-11-25"_s});
    EXPECT_TRUE(week.contains(u"Wednesday, 25 November"_s)) << qPrintable(week);
    EXPECT_TRUE(week.contains(u"Friday, 27 November"_s)) << qPrintable(week);
    EXPECT_FALSE(pages({u"agenda"_s, u"--day"_s, u"2026-11-25"_s}).contains(u"Friday"_s));
    EXPECT_EQ(report({u"agenda"_s, u"--day"_s, u"2026-11-25"_s, u"--week"_s, u"2026-11-25"_s}).code,
              Usage);
}

TEST_F(ReportCommand, TheInsightsAreOnPaper)
{
    expectAll(pages({u"insights"_s, u"--from"_s, u"2026-07-01"_s, u"--to"_s, u"2026-09-30"_s}),
              {u"1 July to 30 September 2026"_s, u"How long returns take"_s,
               u"What became of asks"_s, u"August 2026"_s});
}

TEST_F(ReportCommand, AWrongCallSaysWhatToDo)
{
    const auto error = [this](const QStringList& arguments, int code) {
        const Outcome outcome = report(arguments);
        EXPECT_EQ(outcome.code, code) << outcome.err.toStdString();
        return outcome.err;
    };
    expectAll(error({u"profits"_s}, Usage), {u"ledger, gifts, agenda and insights"_s});
    expectAll(error({}, Usage), {u"ledger, gifts, agenda and insights"_s});
    expectAll(error({u"agenda"_s, u"--from"_s, u"2026-01-01"_s}, Usage), {u"--day, --week"_s});
    expectAll(error({u"gifts"_s, u"--from"_s, u"soon"_s}, Usage), {u"2026-11-22"_s});
    expectAll(error({u"gifts"_s, u"--from"_s, u"2027-01-01"_s}, Usage), {u"--to"_s});
    expectAll(
        error({u"ledger"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-02-01"_s}, Problem),
        {u"ends before it begins"_s});
    expectAll(error({u"ledger"_s, u"--paper"_s, u"a0"_s}, Usage), {u"a4"_s});
    EXPECT_EQ(run({u"report"_s, u"gifts"_s}).code, Usage);
    EXPECT_FALSE(error({u"ledger"_s, u"--account"_s, u"Nobody & Sons"_s}, Problem).isEmpty());
    EXPECT_FALSE(QFile::exists(pdf())) << "nothing is written by a wrong call";
}

} // namespace
} // namespace goodturn::cli
