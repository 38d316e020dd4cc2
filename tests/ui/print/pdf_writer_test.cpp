#include "ui/print/pdf_writer.h"

#include "tests/support/program_output.h"
#include "tests/support/summary_example.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using goodturn::testing::outputOf;
using report::Audience;

namespace {

class Pdf : public ::testing::Test
{
protected:
    QString write(const report::SummaryInput& input, Audience audience = Audience::Mine,
                  PaperSize size = PaperSize::A4)
    {
        const QString path = dir.filePath(u"summary.pdf"_s);
        const auto written = writePdf(accountSummary(input, audience), path, {size});
        EXPECT_TRUE(written) << written.error().message.toStdString();
        return path;
    }
    static QString textOf(const QString& path)
    {
        return outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    }
    static report::SummaryInput manyFavours(int count)
    {
        auto input = testing::summaryExample();
        for (int i = 0; i < count; ++i)
            input.favours.push_back(testing::favourExample(10 + i, QDate(2026, 9, 1).addDays(-i),
                                                           Direction::Given, FavourKind::Time,
                                                           u"office file no. %1."_s.arg(i)));
        return input;
    }

    QTemporaryDir dir;
};

TEST_F(Pdf, HoldsTheAccountItsPeopleEveryFavourAndTheTotals)
{
    const QString text = textOf(write(testing::summaryExample()));
    for (const QString& word :
         {u"Harbour & <b>Lowe</b> Ltd"_s, u"Ines Duarte"_s, u"customs-delay benchmark"_s,
          u"Order PO-4471"_s, u"2 given, 1 received"_s, u"4 points"_s, u"€400"_s, u"Page 1 of "_s,
          u"Goodturn · secret.goodturn"_s, u"felt balance"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString() << "\n" << text.toStdString();
}

TEST_F(Pdf, TheChartIsLinesNotAPicture)
{
    const QString path = write(testing::summaryExample());
    const QStringList lines =
        outputOf(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 2) << "only the two lines of the heading";
    EXPECT_TRUE(textOf(path).contains(u"ask declined"_s)) << "its legend is text";
}

TEST_F(Pdf, OverManyPagesNothingIsLostAndEachHasTheHeader)
{
    const QString path = write(manyFavours(300));
    const QString text = textOf(path);
    for (int i = 0; i < 300; ++i)
        EXPECT_TRUE(text.contains(u"office file no. %1."_s.arg(i))) << i;
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 5);
    static const QRegularExpression header(u"Date +Favour +With +Given +Received"_s);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        const bool goesOn = pages[i].contains(u"office file"_s);
        EXPECT_TRUE(!goesOn || pages[i].contains(header)) << i;
    }
}

TEST_F(Pdf, HowFiguresCameAboutIsHeadedOnEachPageThatItIsOn)
{
    static const QRegularExpression header(u"Figure +Value +How it came about +From"_s);
    static const QRegularExpression row(
        u"(Standing|Their view|Given|Received|Money|Felt balance|Reciprocity|Open asks).* +\\S"_s);
    int goesOver = 0;
    for (const PaperSize size : {PaperSize::A4, PaperSize::Letter})
        for (int favours = 16; favours <= 40; favours += 2) {
            const QString text = textOf(write(manyFavours(favours), Audience::Mine, size));
            int on = 0;
            for (const QString& page : text.split(u'\f', Qt::SkipEmptyParts)) {
                const qsizetype heading = page.indexOf(u"How these figures came about"_s);
                const bool holds = heading >= 0 || page.contains(header);
                EXPECT_TRUE(!holds || page.mid(std::max<qsizetype>(heading, 0)).contains(row))
                    << "a header alone, " << favours;
                on += holds ? 1 : 0;
            }
            EXPECT_GE(on, 1);
            goesOver += on > 1 ? 1 : 0;
        }
    EXPECT_GT(goesOver, 0) << "no case was cut by a page";
}

TEST_F(Pdf, LettersAreNotGluedTogether)
{
    EXPECT_TRUE(textOf(write(manyFavours(1))).contains(u"office file"_s)) << "ffi, fi";
}

TEST_F(Pdf, FontsAreInside)
{
    const QStringList lines = outputOf(u"pdffonts"_s, {write(testing::summaryExample())})
                                  .split(u'\n', Qt::SkipEmptyParts)
                                  .mid(2);
    ASSERT_FALSE(lines.isEmpty());
    static const QRegularExpression embedded(uR"(Identity-H +yes \S+ +yes)"_s);
    for (const QString& line : lines)
        EXPECT_TRUE(line.contains(embedded)) << line.toStdString();
}

TEST_F(Pdf, KnowsItsTitleItsAuthorAndItsPaper)
{
    auto input = testing::summaryExample();
    input.preparedBy = u"A. <Rep> & co"_s;
    const QString path = write(input, Audience::Mine, PaperSize::Letter);
    const QString info = outputOf(u"pdfinfo"_s, {path});
    EXPECT_TRUE(info.contains(u"Harbour & <b>Lowe</b> Ltd"_s)) << info.toStdString();
    EXPECT_TRUE(info.contains(u"(letter)"_s));
    EXPECT_TRUE(outputOf(u"pdfinfo"_s, {u"-meta"_s, path}).contains(u"A. &lt;Rep> &amp; co"_s) ||
                outputOf(u"pdfinfo"_s, {u"-meta"_s, path}).contains(u"A. &lt;Rep&gt; &amp; co"_s));
}

TEST_F(Pdf, NothingPrivateIsInTheFileToShare)
{
    const QString path = write(testing::summaryExample(), Audience::ToShare);
    const QString text =
        textOf(path) + outputOf(u"pdfinfo"_s, {u"-meta"_s, path}) + outputOf(u"pdfinfo"_s, {path});
    EXPECT_TRUE(text.contains(u"Ines Duarte"_s));
    const QStringList digits{u"777"_s, u"1980"_s}; // may stand in the file's own facts
    for (const QString& word : testing::privateWords())
        EXPECT_TRUE(digits.contains(word) || !text.contains(word, Qt::CaseInsensitive))
            << word.toStdString();
}

TEST_F(Pdf, LongNamesAndOtherScriptsAreKept)
{
    auto input = testing::summaryExample();
    input.head.account.name = u"Long"_s + QString(180, u'g') + u"End"_s;
    input.favours[1].title = u"مقدمة"_s;
    input.favours[2].title = u"Straße, naïve, Ελλάδα, Привет"_s;
    input.favours[2].favourKind = FavourKind::Other;
    input.favours[3].title = u"👩‍👩‍👧 税関"_s;
    const QString text = textOf(write(input));
    EXPECT_TRUE(QString(text).remove(QRegularExpression(u"\\s"_s)).contains(u"gEnd"_s));
    EXPECT_TRUE(text.contains(u"Straße, naïve, Ελλάδα"_s)) << text.toStdString();
    EXPECT_TRUE(text.normalized(QString::NormalizationForm_KC).contains(u"مقدمة"_s) ||
                text.normalized(QString::NormalizationForm_KC).contains(u"ةمدقم"_s));
}

TEST_F(Pdf, AFileThatCantBeWrittenIsNamedAndTheOldOneStays)
{
    const auto document = accountSummary(testing::summaryExample(), Audience::Mine);
    const auto nowhere = writePdf(document, u"/nowhere/at/all.pdf"_s, {});
    ASSERT_FALSE(nowhere);
    EXPECT_TRUE(nowhere.error().message.contains(u"/nowhere/at/all.pdf"_s));
    const auto folder = writePdf(document, dir.path(), {});
    ASSERT_FALSE(folder);
    EXPECT_TRUE(folder.error().message.contains(dir.path()));
}

} // namespace
} // namespace goodturn::ui
