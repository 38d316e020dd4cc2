#include "ui/desk/drafts.h"

#include "tests/support/test_desk.h"
#include "ui/desk/draft_keeper.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class DraftDesk : public TestDesk
{
public:
    DraftDesk(BookFixture& fixture, const QString& folder) : TestDesk(fixture), kept(folder) {}
    Drafts* drafts() override { return &kept; }

    Drafts kept;
};

class DraftsTest : public ::testing::Test
{
protected:
    QStringList files() const { return QDir(folder_).entryList({u"*.draft"_s}); }

    /// Makes the drafts look as if they were of another run of the program.
    void handTo(const QString& run)
    {
        for (const QString& name : files()) {
            QFile file(QDir(folder_).filePath(name));
            ASSERT_TRUE(file.open(QFile::ReadWrite));
            QJsonObject draft = QJsonDocument::fromJson(file.readAll()).object();
            draft[u"run"_s] = run;
            file.resize(0);
            file.seek(0);
            file.write(QJsonDocument(draft).toJson());
        }
    }

    BookFixture fixture_;
    QString folder_ = fixture_.path(u"drafts"_s);
    DraftDesk desk_{fixture_, folder_};
    QString book_ = fixture_.book().path();
};

const QString gone = u"999999999-1"_s;

} // namespace

TEST_F(DraftsTest, areOfferedOnceTheirProgramIsGoneAndForTheirBookOnly)
{
    must(desk_.kept.keep(u"a"_s, book_, u"Record a favour"_s, {{u"form"_s, u"favour"_s}}));
    EXPECT_TRUE(desk_.kept.leftFor(book_).empty()) << "this program is still writing it";
    handTo(gone);
    const auto left = desk_.kept.leftFor(book_);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].title, u"Record a favour"_s);
    EXPECT_EQ(left[0].content[u"form"_s], u"favour"_s);
    EXPECT_TRUE(desk_.kept.leftFor(fixture_.path(u"other.goodturn"_s)).empty());
    desk_.kept.forget(left[0].key);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(DraftsTest, ofAProgramThatStillRunsAreLeftAlone)
{
    QProcess other;
    other.start(u"cat"_s);
    ASSERT_TRUE(other.waitForStarted());
    must(desk_.kept.keep(u"a"_s, book_, u"Notes"_s, {{u"form"_s, u"notes"_s}}));
    QFile stat(u"/proc/%1/stat"_s.arg(other.processId()));
    ASSERT_TRUE(stat.open(QFile::ReadOnly));
    const QString began = QString::fromLatin1(stat.readAll().split(' ').value(21));
    handTo(u"%1-%2"_s.arg(QString::number(other.processId()), began));
    EXPECT_TRUE(desk_.kept.leftFor(book_).empty());
    handTo(u"%1-1"_s.arg(QString::number(other.processId())));
    EXPECT_EQ(desk_.kept.leftFor(book_).size(), 1U) << "its number was given to another program";
    other.closeWriteChannel();
    other.waitForFinished();
}

TEST_F(DraftsTest, areNobodyElsesToRead)
{
    must(desk_.kept.keep(u"a"_s, book_, u"Notes"_s, {{u"text"_s, u"private"_s}}));
    EXPECT_EQ(QFile::permissions(QDir(folder_).filePath(u"a.draft"_s)) &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              0);
    EXPECT_EQ(QFile::permissions(folder_) & (QFile::ReadGroup | QFile::ReadOther), 0);
}

TEST_F(DraftsTest, aDamagedDraftIsPassedOverAndStays)
{
    must(desk_.kept.keep(u"a"_s, book_, u"Notes"_s, {{u"text"_s, u"x"_s}}));
    QFile file(QDir(folder_).filePath(u"b.draft"_s));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("{\"book\": ");
    file.close();
    handTo(gone);
    EXPECT_EQ(desk_.kept.leftFor(book_).size(), 1U);
    EXPECT_EQ(files().size(), 2);
}

TEST_F(DraftsTest, aFolderThatCannotBeWrittenIsSaid)
{
    QFile file(folder_);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    const auto kept = desk_.kept.keep(u"a"_s, book_, u"Notes"_s, {{u"text"_s, u"x"_s}});
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().kind, ErrorKind::Io);
    EXPECT_TRUE(kept.error().message.contains(folder_));
}

TEST_F(DraftsTest, whatIsSetAsideWaitsForTheSameRunToo)
{
    {
        DraftKeeper keeper(
            desk_, [] { return u"Quick entry"_s; },
            [] {
                return QJsonObject{{u"text"_s, u"gave Ines"_s}};
            },
            nullptr);
        keeper.setAside();
    }
    const auto left = desk_.kept.leftFor(book_);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_TRUE(left[0].setAside);
    EXPECT_EQ(left[0].content[u"text"_s], u"gave Ines"_s);
    handTo(gone);
    EXPECT_FALSE(desk_.kept.leftFor(book_).front().setAside) << "it was being typed";
    DraftKeeper empty(
        desk_, [] { return QString(); }, [] { return QJsonObject(); }, nullptr);
    empty.setAside();
    EXPECT_EQ(files().size(), 1);
}

TEST_F(DraftsTest, aKeeperWritesWhatChangesAndForgetsWhatIsSaved)
{
    QJsonObject content;
    {
        DraftKeeper keeper(
            desk_, [] { return u"Notes"_s; }, [&] { return content; }, nullptr);
        keeper.keep();
        EXPECT_TRUE(files().isEmpty());
        content = {{u"text"_s, u"half a sen"_s}};
        ASSERT_TRUE(QTest::qWaitFor([&] { return !files().isEmpty(); }, 4000));
        content = {};
        keeper.keep();
        EXPECT_TRUE(files().isEmpty());
        content = {{u"text"_s, u"again"_s}};
        keeper.keep();
        EXPECT_EQ(files().size(), 1);
    }
    EXPECT_TRUE(files().isEmpty()) << "a form that is closed leaves none";
}
