#include "core/book/summary_layout_service.h"
#include "tests/features/cli/cli_fixture.h"
#include "tests/support/book_fixture.h"
#include "tests/support/program_output.h"

#include <QFile>
#include <QImage>

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

QString output(const QString& program, const QStringList& arguments)
{
    return testing::outputOf(program, arguments).simplified();
}

TEST_F(CliTest, TheSummaryHoldsTheWholeAccountAndAVectorChart)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QString pdf = path(u"s.pdf"_s);
    const Outcome written = run({u"summary"_s, u"Harbour & Lowe Ltd"_s, u"--pdf"_s, pdf});
    ASSERT_EQ(written.code, Ok) << written.err.toStdString();
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    for (const QString& word : {u"Harbour & Lowe Ltd"_s, u"Ines Duarte"_s, u"PO-4471"_s, u"Total"_s,
                                u"Page 1 of"_s, u"Earned the right to ask"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
    EXPECT_FALSE(output(u"pdfimages"_s, {u"-list"_s, pdf}).contains(u"image"_s));
}

TEST_F(CliTest, TheCopyToShareKeepsTheStandingPrivate)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QString pdf = path(u"s.pdf"_s);
    ASSERT_EQ(run({u"summary"_s, u"Harbour & Lowe Ltd"_s, u"--share"_s, u"--paper"_s, u"letter"_s,
                   u"--pdf"_s, pdf})
                  .code,
              Ok);
    const QString text = output(u"pdftotext"_s, {pdf, u"-"_s});
    EXPECT_TRUE(text.contains(u"Harbour & Lowe Ltd"_s));
    EXPECT_FALSE(text.contains(u"Earned the right to ask"_s));
}

TEST_F(CliTest, PagesAreWrittenInSeveralFormatsAtOnce)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const auto written = run({u"summary"_s, u"Harbour & Lowe Ltd"_s, u"--pdf"_s, path(u"a.pdf"_s),
                              u"--html"_s, path(u"a.html"_s), u"--odt"_s, path(u"a.odt"_s)});
    ASSERT_EQ(written.code, Ok) << written.err.toStdString();
    QFile page(path(u"a.html"_s));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(page.readAll()).contains(u"Harbour &amp; Lowe Ltd"_s));
    for (const QString& name : {u"a.pdf"_s, u"a.html"_s, u"a.odt"_s}) {
        EXPECT_TRUE(QFile::exists(path(name))) << name.toStdString();
        EXPECT_TRUE(written.out.contains(path(name))) << name.toStdString();
    }
    EXPECT_EQ(run({u"report"_s, u"ledger"_s, u"--html"_s, path(u"l.html"_s)}).code, Ok);
    EXPECT_EQ(run({u"report"_s, u"ledger"_s}).code, Usage);
}

TEST_F(CliTest, TheSummaryGoesByALayoutOfTheBook)
{
    const QStringList asOf{u"--as-of"_s, u"2026-11-22"_s};
    ASSERT_EQ(run(QStringList{u"sample"_s} + asOf).code, Ok);
    {
        const auto book = testing::must(
            book::Book::open({path(u"test.goodturn"_s), store::DatabaseConfig::Mode::OpenExisting},
                             std::make_shared<FixedClock>(QDate(2026, 11, 22)), u"rep"_s));
        report::SummaryLayout layout;
        layout.name = u"For a visit"_s;
        layout.sections = {report::SummarySection::Favours, report::SummarySection::People};
        layout.period = report::SummaryPeriod::ThisYear;
        testing::must(book::SummaryLayoutService(*book).save(layout));
        layout.name = u"Notes"_s;
        layout.sections = {report::SummarySection::Notes};
        testing::must(book::SummaryLayoutService(*book).save(layout));
    }
    const QString pdf = path(u"l.pdf"_s);
    const auto summary = [&](const QStringList& more) {
        return run(QStringList{u"summary"_s, u"Harbour & Lowe Ltd"_s, u"--pdf"_s, pdf} + asOf +
                   more);
    };
    ASSERT_EQ(summary({u"--layout"_s, u"for a VISIT"_s}).code, Ok);
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    EXPECT_TRUE(text.contains(u"Period: 1 January to 22 November 2026"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"PO-4471"_s));
    EXPECT_LT(text.indexOf(u"PO-4471"_s), text.indexOf(u"ines"_s)) << "people come last";
    for (const QString& left : {u"What I learned"_s, u"Where it stands"_s, u"Felt balance"_s}) {
        EXPECT_FALSE(text.contains(left)) << left.toStdString();
    }
    ASSERT_EQ(summary({u"--layout"_s, u"usual"_s}).code, Ok);
    EXPECT_TRUE(output(u"pdftotext"_s, {pdf, u"-"_s}).contains(u"Where it stands"_s));
    const Outcome unknown = summary({u"--layout"_s, u"nothing"_s});
    EXPECT_EQ(unknown.code, Problem);
    EXPECT_TRUE(unknown.err.contains(u"There are: Usual, For a visit, Notes."_s))
        << unknown.err.toStdString();
    const Outcome nothing = summary({u"--layout"_s, u"Notes"_s, u"--share"_s});
    EXPECT_EQ(nothing.code, Problem);
    EXPECT_TRUE(nothing.err.contains(u"private"_s));
}

TEST_F(CliTest, TheBriefIsOnePage)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QString pdf = path(u"b.pdf"_s);
    const Outcome written = run({u"brief"_s, u"Harbour & Lowe Ltd"_s, u"--pdf"_s, pdf});
    ASSERT_EQ(written.code, Ok) << written.err.toStdString();
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    for (const QString& word :
         {u"Brief for a meeting"_s, u"Ines Duarte"_s, u"What I promised, and what is due"_s,
          u"Call Ines"_s, u"Order “The Box”"_s, u"Page 1 of 1"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
    EXPECT_EQ(run({u"brief"_s, u"Harbour & Lowe Ltd"_s}).code, Usage);
}

TEST_F(CliTest, PaperIsChosenOrTheWordsForItAreSaid)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QString pdf = path(u"p.pdf"_s);
    const QStringList brief{u"brief"_s, u"Harbour & Lowe Ltd"_s, u"--pdf"_s, pdf};
    ASSERT_EQ(run(brief + QStringList{u"--paper"_s, u"A5"_s, u"--landscape"_s, u"--ink"_s,
                                      u"black-and-white"_s})
                  .code,
              Ok);
    const QString info = output(u"pdfinfo"_s, {pdf});
    EXPECT_TRUE(info.contains(u"Pages: 1 "_s)) << info.toStdString();
    EXPECT_TRUE(info.contains(u"Page size: 595 x 420"_s) ||
                info.contains(u"Page size: 595.276 x 419.5"_s))
        << info.toStdString();
    const Outcome size = run(brief + QStringList{u"--paper"_s, u"a3"_s});
    EXPECT_EQ(size.code, Usage);
    EXPECT_TRUE(size.err.contains(u"a4, letter or a5"_s));
    const Outcome ink = run(brief + QStringList{u"--ink"_s, u"green"_s});
    EXPECT_EQ(ink.code, Usage);
    EXPECT_TRUE(ink.err.contains(u"black-and-white"_s));
}

TEST_F(CliTest, TheChartIsAPictureOrADrawing)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QString png = path(u"c.png"_s);
    ASSERT_EQ(run({u"chart"_s, u"Harbour & Lowe Ltd"_s, u"--png"_s, png}).code, Ok);
    EXPECT_GE(QImage(png).width(), 1200);
    const QString svg = path(u"c.svg"_s);
    ASSERT_EQ(
        run({u"chart"_s, u"Harbour & Lowe Ltd"_s, u"--svg"_s, svg, u"--range"_s, u"all"_s}).code,
        Ok);
    QFile drawing(svg);
    ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
    const QByteArray text = drawing.readAll();
    EXPECT_TRUE(text.contains("<svg"));
    EXPECT_FALSE(text.contains("<image"));
}

TEST_F(CliTest, AFolderThatIsNotThereIsNamed)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const Outcome written =
        run({u"summary"_s, u"Harbour & Lowe Ltd"_s, u"--pdf"_s, path(u"nowhere/s.pdf"_s)});
    EXPECT_EQ(written.code, Problem);
    EXPECT_TRUE(written.err.contains(u"nowhere"_s)) << written.err.toStdString();
}

} // namespace
} // namespace goodturn::cli
