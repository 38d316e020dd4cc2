#include "tests/faults/kill_scenes.h"

#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "tests/faults/old_book.h"
#include "tests/faults/writer_acts.h"
#include "tests/support/book_dump.h"
#include "tests/support/book_fixture.h"

#include <QFile>

#include <algorithm>

namespace goodturn::faults {
using namespace Qt::StringLiterals;
using Mode = store::DatabaseConfig::Mode;
using testing::must;

void KillFigures::note(int& figure, const QByteArray& why)
{
    ++figure;
    if (firstFault.isEmpty())
        firstFault = why;
}

namespace {

Result<std::unique_ptr<book::Book>> open(const QString& path, Mode mode = Mode::OpenExisting)
{
    return book::Book::open({path, mode}, std::make_shared<SystemClock>(), u"rep"_s);
}

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
        lookAround(**book, acknowledged, figures);
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

protected:
    /// What else there is to see.
    virtual void lookAround(book::Book&, int, KillFigures&) {}

private:
    bool imports_;
    QString path_;
    int done_ = 0;
};

/// One book that is written and backed up in turn.
class BackedUpBook : public OneBook
{
public:
    BackedUpBook() : OneBook(false) {}

protected:
    void lookAround(book::Book&, int acknowledged, KillFigures& figures) override
    {
        for (const store::Backup& backup : store::listBackups(backupsOf(folder().path()))) {
            if (!store::verifyBackup(backup.path))
                figures.note(figures.torn, "a backup is not whole");
            made_ = std::max(made_, int(backup.manifest.madeAt.toSecsSinceEpoch()));
            must(store::removeBackup(backup));
        }
        if (made_ < acknowledged)
            figures.note(figures.lost, "a backup is not there");
    }

private:
    int made_ = 0;
};

/// One book into whose account others are merged, each with one favour.
class MergedBook : public Scene
{
public:
    MergedBook() { must(prepareMarks(*must(open(path_, Mode::CreateNew)))); }

    int next() override { return next_; }

    void look(int acknowledged, KillFigures& figures) override
    {
        auto book = open(path_);
        const auto problems = book ? (*book)->check() : Result<QStringList>(QStringList{u"x"_s});
        if (!problems || !problems->isEmpty())
            return figures.note(figures.corrupt, "not opened, or check complains");
        book->reset();
        testing::BookDump dump(path_, testing::BookDump::Depth::Everything);
        const int torn = dump.cell("SELECT count(*) FROM account WHERE id > 1 AND "
                                   "(deleted_at IS NULL) != EXISTS(SELECT 1 FROM favour WHERE "
                                   "account_id = account.id AND favour.deleted_at IS NULL)")
                             .toInt();
        if (torn > 0)
            figures.note(figures.torn, QByteArray::number(torn) + " halves of a merge");
        const QByteArray newest = "SELECT max(CAST(title AS INTEGER)) FROM favour";
        if (dump.cell(newest + " WHERE account_id = 1").toInt() < acknowledged)
            figures.note(figures.lost, "a merge");
        next_ = dump.cell(newest).toInt() + 1;
    }

private:
    QString path_ = folder().filePath(u"test.goodturn"_s);
    int next_ = 1;
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

} // namespace

std::unique_ptr<Scene> sceneOf(const QString& kind)
{
    if (kind == u"migration")
        return std::make_unique<ManyBooks>();
    if (kind == u"backup")
        return std::make_unique<BackedUpBook>();
    if (kind == u"merge")
        return std::make_unique<MergedBook>();
    return std::make_unique<OneBook>(kind == u"import");
}

} // namespace goodturn::faults
