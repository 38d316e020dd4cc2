#include "core/store/migrations.h"
#include "tests/faults/child_process.h"
#include "tests/faults/old_book.h"
#include "tests/faults/writer_acts.h"
#include "tests/support/book_dump.h"
#include "tests/support/book_fixture.h"
#include "tests/support/proof.h"

#include <QFile>

#include <random>

namespace goodturn::faults {
namespace {
using namespace Qt::StringLiterals;
using Mode = store::DatabaseConfig::Mode;
using testing::must;
using testing::proofSize;
using testing::report;

struct KillFigures
{
    int rounds = 0;
    int acknowledged = 0;
    int lost = 0;
    int torn = 0;
    int corrupt = 0;
    QByteArray firstFault;

    void note(int& figure, const QByteArray& why)
    {
        ++figure;
        if (firstFault.isEmpty())
            firstFault = why;
    }
};

Result<std::unique_ptr<book::Book>> open(const QString& path, Mode mode = Mode::OpenExisting)
{
    return book::Book::open({path, mode}, std::make_shared<SystemClock>(), u"rep"_s);
}

/// What a kind of writer leaves behind.
class Scene
{
public:
    virtual ~Scene() = default;
    const QTemporaryDir& folder() const { return folder_; }
    /// The number of the act with which the next writer begins.
    virtual int next() = 0;
    /// Looks at what is left when act `acknowledged` was the last to be acknowledged (0: none).
    virtual void look(int acknowledged, KillFigures& figures) = 0;

private:
    QTemporaryDir folder_;
};

/// One book that is written act by act.
class OneBook : public Scene
{
public:
    explicit OneBook(bool imports) : imports_(imports), path_(folder().filePath(u"test.goodturn"_s))
    {
        must(prepareMarks(*must(open(path_, Mode::CreateNew))));
    }

    int next() override { return done_ + 1; }

    void look(int acknowledged, KillFigures& figures) override
    {
        auto book = open(path_);
        if (!book)
            return figures.note(figures.corrupt, "not opened");
        const auto problems = (*book)->check();
        if (!problems || !problems->isEmpty())
            return figures.note(figures.corrupt, "check complains");
        book->reset();
        testing::BookDump dump(path_, testing::BookDump::Depth::Everything);
        const int per = imports_ ? rowsOfAnImport : 1;
        const int favours = dump.cell("SELECT count(*) FROM favour").toInt();
        const int last = dump.cell("SELECT max(CAST(title AS INTEGER)) FROM favour").toInt();
        bool whole = favours == last * per;
        for (const char* sql :
             {"SELECT notes FROM account WHERE id=1", "SELECT notes FROM contact WHERE id=1"})
            whole = whole && (imports_ || dump.cell(sql).toInt() == last);
        if (!whole)
            figures.note(figures.torn, QByteArray::number(favours) + " favours to number " +
                                           QByteArray::number(last));
        if (last < acknowledged)
            figures.note(figures.lost, QByteArray::number(acknowledged - last) + " acts");
        done_ = std::max(last, acknowledged);
    }

private:
    bool imports_;
    QString path_;
    int done_ = 0;
};

/// Old books that are brought up to date one after the other, and new ones that are made.
class ManyBooks : public Scene
{
public:
    int next() override
    {
        for (int n = first_; n < first_ + 40; ++n) {
            const int version = n % store::newestSchemaVersion();
            if (version > 0 && !QFile::exists(path(n)))
                must(makeOldBook(path(n), version));
        }
        return first_;
    }

    void look(int acknowledged, KillFigures& figures) override
    {
        const int reached = std::max(first_ - 1, acknowledged);
        for (int n = first_; n <= reached + 1; ++n)
            lookAt(n, n <= reached, figures);
        first_ = reached + 2;
    }

private:
    QString path(int n) const { return folder().filePath(u"%1.goodturn"_s.arg(n)); }

    void lookAt(int n, bool acknowledged, KillFigures& figures)
    {
        testing::BookDump dump(path(n), testing::BookDump::Depth::Everything);
        const int version = dump.cell("PRAGMA user_version").toInt();
        const int tables = dump.cell("SELECT count(*) FROM sqlite_master").toInt();
        if (acknowledged && version != store::newestSchemaVersion())
            return figures.note(figures.lost, "not the newest schema");
        if (version == 0 && tables == 0)
            return; // not made yet: no file, or an empty one
        auto book = open(path(n));
        if (!book)
            return figures.note(version == 0 ? figures.torn : figures.corrupt,
                                "not opened: " + book.error().detail.toUtf8());
        const auto problems = (*book)->check();
        if (!problems || !problems->isEmpty())
            figures.note(figures.corrupt, "check complains");
    }

    int first_ = 1;
};

std::unique_ptr<Scene> sceneOf(const QString& kind)
{
    if (kind == u"migration")
        return std::make_unique<ManyBooks>();
    return std::make_unique<OneBook>(kind == u"import");
}

/// Starts a writer of the kind, kills it at a random moment, looks; as often as asked.
KillFigures killed(const QString& kind, int rounds, int mostMilliseconds)
{
    using Whole = std::uniform_int_distribution<int>;
    std::mt19937 random(9);
    KillFigures figures;
    std::unique_ptr<Scene> scene;
    for (; figures.rounds < rounds; ++figures.rounds) {
        if (figures.rounds % 25 == 0)
            scene = sceneOf(kind);
        ChildProcess writer(QStringLiteral(GOODTURN_FAULT_WRITER),
                            {kind, scene->folder().path(), QString::number(scene->next())});
        if (writer.line(30'000) != "ready")
            throw std::runtime_error("the writer did not start");
        QByteArray last;
        for (int acts = Whole(0, 5)(random); acts > 0; --acts)
            last = writer.line(30'000).value_or(last);
        if (const auto more = writer.lastLine(Whole(0, mostMilliseconds)(random)); !more.isEmpty())
            last = more;
        writer.kill();
        if (const QByteArray more = writer.lastLine(1000); !more.isEmpty())
            last = more;
        figures.acknowledged += last.isEmpty() ? 0 : last.toInt() - scene->next() + 1;
        scene->look(last.toInt(), figures);
    }
    return figures;
}

QString line(const KillFigures& f)
{
    return u"%1 rounds, %2 acts acknowledged, lost %3, torn %4, corrupt %5"_s.arg(
        QString::number(f.rounds), QString::number(f.acknowledged), QString::number(f.lost),
        QString::number(f.torn), QString::number(f.corrupt));
}

struct KillKind
{
    const char* name;
    int rounds;
    int mostMilliseconds; ///< from the last act waited for to its end, at most
};

void PrintTo(const KillKind& kind, std::ostream* out)
{
    *out << kind.name;
}

class Kill : public ::testing::TestWithParam<KillKind>
{
};

TEST_P(Kill, LosesNothingAcknowledgedAndTearsNothing)
{
    const QString kind = QString::fromLatin1(GetParam().name);
    const auto figures = killed(kind, proofSize(GetParam().rounds), GetParam().mostMilliseconds);
    report(u"kill -9, "_s + kind, line(figures));
    EXPECT_EQ(figures.lost + figures.torn + figures.corrupt, 0) << figures.firstFault.constData();
    EXPECT_GT(figures.acknowledged, 0);
}

/// To add a kind: its act in writer_main.cpp, what it leaves behind as a Scene, and a line here.
INSTANTIATE_TEST_SUITE_P(During, Kill,
                         ::testing::Values(KillKind{"commit", 200, 12},
                                           KillKind{"checkpoint", 100, 12},
                                           KillKind{"import", 100, 30},
                                           KillKind{"migration", 100, 30}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(KillControl, AnAcknowledgementBeforeTheCommitIsFoundOut)
{
    const auto figures = killed(u"early"_s, proofSize(40), 12);
    report(u"kill -9, control early"_s, line(figures));
    EXPECT_GT(figures.lost, 0);
}

TEST(KillControl, AnActInPiecesIsFoundOut)
{
    const auto figures = killed(u"piecemeal"_s, proofSize(40), 12);
    report(u"kill -9, control piecemeal"_s, line(figures));
    EXPECT_GT(figures.torn, 0);
}

} // namespace
} // namespace goodturn::faults
