#include "tests/support/book_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace goodturn;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;

namespace {

/// Starts the window and the command line as a person does, with folders of their own.
class TwoProgramsTest : public ::testing::Test
{
protected:
    TwoProgramsTest()
    {
        QDir().mkdir(run_);
        QFile::setPermissions(run_, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        fixture_.addAccount(u"Harbour & Lowe Ltd"_s);
    }

    ~TwoProgramsTest() override
    {
        for (const auto& program : programs_)
            program->kill();
        for (const auto& program : programs_)
            program->waitForFinished();
    }

    QProcess& start(const QString& program, const QStringList& arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, run_);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QProcess& process = *programs_.emplace_back(std::make_unique<QProcess>());
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        return process;
    }

    QProcess& startWindow(const QStringList& more = {})
    {
        return start(QStringLiteral(GOODTURN_PROGRAM), more + QStringList{fixture_.book().path()});
    }

    /// Whether a window has taken the seat of the book.
    bool windowIsThere()
    {
        return QTest::qWaitFor(
            [&] { return !QDir(run_).entryList({u"*.socket"_s}, QDir::System).isEmpty(); }, 20'000);
    }

    BookFixture fixture_;
    QString run_ = fixture_.path(u"run"_s);
    std::vector<std::unique_ptr<QProcess>> programs_;
};

} // namespace

TEST_F(TwoProgramsTest, aSecondStartCallsTheOpenWindowAndEnds)
{
    QProcess& first = startWindow();
    ASSERT_TRUE(windowIsThere());
    QProcess& second = startWindow();
    ASSERT_TRUE(second.waitForFinished(20'000));
    EXPECT_EQ(second.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_TRUE(second.readAllStandardOutput().contains("brought to the front"));
    EXPECT_EQ(first.state(), QProcess::Running);
}

TEST_F(TwoProgramsTest, aWindowThatWasKilledLeavesTheSeatToTheNext)
{
    QProcess& first = startWindow();
    ASSERT_TRUE(windowIsThere());
    first.kill();
    ASSERT_TRUE(first.waitForFinished());
    QProcess& second = startWindow();
    EXPECT_FALSE(second.waitForFinished(1500));
    EXPECT_EQ(second.state(), QProcess::Running);
}

TEST_F(TwoProgramsTest, theCommandLineWritesBesideAnOpenWindow)
{
    startWindow();
    ASSERT_TRUE(windowIsThere());
    const QString csv = fixture_.path(u"favours.csv"_s);
    QFile file(csv);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("account,date,direction,kind,title,worth,amount,currency,contact,from_ask\n"
               "Harbour & Lowe Ltd,2026-11-02,given,insight,Benchmark,3,,,,\n");
    file.close();
    QProcess& cli = start(QStringLiteral(GOODTURN_CLI),
                          {u"--book"_s, fixture_.book().path(), u"import"_s, csv});
    ASSERT_TRUE(cli.waitForFinished(20'000));
    EXPECT_EQ(cli.exitCode(), 0) << cli.readAllStandardError().toStdString();
    EXPECT_TRUE(must(fixture_.book().catchUp()));
}
