#include "core/exchange/import_file.h"

#include "problems.h"

#include <QFile>
#include <QTemporaryDir>

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

ImportDrafts readData(const QString& name)
{
    const auto drafts = readImportFile(QStringLiteral(EXCHANGE_DATA "/") + name);
    EXPECT_TRUE(drafts) << qPrintable(drafts ? QString() : drafts.error().message);
    return drafts.value_or(ImportDrafts());
}

Error errorOf(const QByteArray& bytes)
{
    const auto drafts = readImportBytes(bytes, u"some.csv"_s);
    EXPECT_FALSE(drafts);
    return drafts ? Error() : drafts.error();
}

} // namespace

TEST(ImportFile, ReadsAFavoursFileAndReportsItsBadRows)
{
    const auto drafts = readData(u"favours.csv"_s);
    EXPECT_EQ(drafts.favours.size(), 5u);
    EXPECT_EQ(drafts.rowsRead, 12);
    EXPECT_THAT(linesOf(drafts, true), ElementsAre(7, 8, 9, 10, 11, 12, 13));
    EXPECT_EQ(drafts.favours[1].favour.worth, std::nullopt);
    EXPECT_EQ(drafts.favours[2].favour.title, u"\"Taste\" by S. Tucci"_s);
    EXPECT_NE(drafts.favours[3].favour.meta.uuid, drafts.favours[4].favour.meta.uuid);
}

TEST(ImportFile, ReadsWhatExcelSavesInGermany)
{
    const auto drafts = readData(u"favours-excel-de.csv"_s);
    ASSERT_EQ(drafts.favours.size(), 2u);
    EXPECT_EQ(drafts.favours[0].account, u"Café Holm"_s);
    EXPECT_EQ(drafts.favours[0].favour.title, u"Prüfliste"_s);
    EXPECT_EQ(drafts.favours[1].favour.title, u"Zeile eins\nZeile zwei"_s);
    EXPECT_THAT(linesOf(drafts, false), ElementsAre(3));
}

TEST(ImportFile, ReadsAnAsksFile)
{
    const auto drafts = readData(u"asks.csv"_s);
    EXPECT_EQ(drafts.asks.size(), 5u);
    EXPECT_THAT(linesOf(drafts, true), ElementsAre(7, 8, 9, 10));
    for (const auto& draft : drafts.asks)
        EXPECT_FALSE(draft.ask.meta.uuid.isNull());
}

TEST(ImportFile, ReadsCardsAndTakesAPersonOnce)
{
    EXPECT_EQ(readData(u"google.vcf"_s).contacts.size(), 2u);
    const auto drafts = readData(u"broken.vcf"_s);
    ASSERT_EQ(drafts.contacts.size(), 1u);
    EXPECT_THAT(linesOf(drafts, true), ElementsAre(1, 19, 23, 28));
}

TEST(ImportFile, GivesTheSameUuidsEachTime)
{
    const auto first = readData(u"favours.csv"_s);
    const auto second = readData(u"favours.csv"_s);
    for (size_t i = 0; i < first.favours.size(); ++i)
        EXPECT_EQ(first.favours[i].favour.meta.uuid, second.favours[i].favour.meta.uuid);
}

TEST(ImportFile, IsToldApartByContentNotByName)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(EXCHANGE_DATA "/thunderbird.vcf"), path));
    EXPECT_EQ(readImportFile(path)->contacts.size(), 1u);
    EXPECT_EQ(readImportBytes("\xEF\xBB\xBF\r\n begin:vcard\r\nFN:x\r\nEND:VCARD", u"x"_s)
                  ->contacts.size(),
              1u);
}

TEST(ImportFile, FindsAHeaderBelowAPreamble)
{
    const auto drafts = readImportBytes(
        "Exported by Petra\n\naccount;date;direction\nA;2026-01-01;given\n", u"x.csv"_s);
    ASSERT_TRUE(drafts);
    EXPECT_EQ(drafts->favours.size(), 1u);
    EXPECT_EQ(drafts->favours[0].line, 4);
}

TEST(ImportFile, SaysWhatItExpectsOfAnUnknownFile)
{
    for (const QByteArray& bytes :
         {QByteArray("name,phone\nTom,1\n"), QByteArray("\x89PNG\r\n\x1a\n"),
          QByteArray(1000, '\0'), QByteArray("SQLite format 3")}) {
        const Error error = errorOf(bytes);
        EXPECT_EQ(error.kind, ErrorKind::InvalidInput);
        for (const auto& word : {u"some.csv"_s, u"direction"_s, u"outcome"_s, u"vCard"_s})
            EXPECT_TRUE(error.message.contains(word)) << qPrintable(error.message);
    }
    EXPECT_TRUE(errorOf("direction,title\n").message.contains(u"account, date"_s));
    EXPECT_TRUE(errorOf(" \n\n").message.contains(u"empty"_s));
}

TEST(ImportFile, NamesAFileThatCannotBeRead)
{
    QTemporaryDir folder;
    const auto missing = readImportFile(folder.filePath(u"no.csv"_s));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(missing.error().message.contains(u"no.csv"_s));
    const auto isFolder = readImportFile(folder.path());
    ASSERT_FALSE(isFolder);
    EXPECT_TRUE(isFolder.error().message.contains(folder.path()));
}

TEST(ImportFile, TakesAFileWithAHeaderOnly)
{
    const auto drafts = readImportBytes("account,date,direction", u"x"_s);
    ASSERT_TRUE(drafts);
    EXPECT_EQ(drafts->rowsRead, 0);
}
