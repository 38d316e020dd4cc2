// Writes to a book until it is killed, or counts in it, and says on its standard output what is
// done: fault_writer KIND FOLDER START [COUNT]
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "tests/faults/writer_acts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

using namespace goodturn;
using namespace goodturn::faults;
using namespace Qt::StringLiterals;
using Mode = store::DatabaseConfig::Mode;

namespace {

struct Job
{
    QString kind;
    QString folder;
    int start = 1;
    int count = 0;

    QString book() const { return folder + u"/test.goodturn"_s; }
};

void say(const QByteArray& line)
{
    const QByteArray text = line + '\n';
    if (::write(STDOUT_FILENO, text.constData(), size_t(text.size())) != text.size())
        _exit(3);
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s / %s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

Result<std::unique_ptr<book::Book>> open(const QString& path, Mode mode = Mode::OpenExisting)
{
    return book::Book::open({path, mode}, std::make_shared<SystemClock>(), u"rep"_s);
}

/// The acts of the kinds that go on with one book; a new kind is a line here and one in the proof.
Result<void> act(book::Book& book, const QString& kind, int n)
{
    if (kind == u"import")
        return importMarked(book, n);
    if (kind == u"merge")
        return mergeMarked(book, n);
    if (kind == u"piecemeal")
        return markPiecemeal(book, n);
    GT_TRY(mark(book, n));
    if (kind == u"checkpoint")
        return book.database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (kind == u"backup")
        return backUpMarked(book, n);
    return {};
}

int writeUntilKilled(const Job& job)
{
    auto book = open(job.book());
    if (!book)
        return fail(book.error());
    say("ready");
    for (int n = job.start;; ++n) {
        if (job.kind == u"early") // the negative control: said before it is done
            say(QByteArray::number(n));
        if (auto done = act(**book, job.kind, n); !done)
            return fail(done.error());
        if (job.kind != u"early")
            say(QByteArray::number(n));
    }
}

/// Brings one old book after the other up to date: 1.goodturn, 2.goodturn...
int migrateUntilKilled(const Job& job)
{
    say("ready");
    for (int n = job.start;; ++n) {
        const QString path = job.folder + u"/%1.goodturn"_s.arg(n);
        const bool isNew = !QFile::exists(path);
        if (auto book = open(path, isNew ? Mode::CreateNew : Mode::OpenExisting); !book)
            return fail(book.error());
        say(QByteArray::number(n));
    }
}

/// Counts up; the microseconds of each act, or "failed".
int countUp(const Job& job)
{
    // Eight that write without a pause queue for longer than people's acts ever do.
    auto book = book::Book::open({job.book(), Mode::OpenExisting, 120'000},
                                 std::make_shared<SystemClock>(), u"rep"_s);
    if (!book)
        return fail(book.error());
    say("ready");
    QByteArray times;
    for (int i = 0; i < job.count; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto done = increment(**book);
        times += done ? QByteArray::number(timer.nsecsElapsed() / 1000) : QByteArray("failed");
        times += ' ';
    }
    say(times);
    return 0;
}

/// The negative control: reads and writes in a plain BEGIN, as Qt's own transactions do.
int countUpPlainly(const Job& job)
{
    sqlite3* handle = nullptr;
    if (sqlite3_open(job.book().toUtf8().constData(), &handle) != SQLITE_OK)
        return 1;
    sqlite3_busy_timeout(handle, 10'000);
    sqlite3_exec(handle, "PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    say("ready");
    int failed = 0;
    for (int i = 0; i < job.count; ++i) {
        const int done = sqlite3_exec(handle,
                                      "BEGIN; SELECT notes FROM account WHERE id=1;"
                                      "UPDATE account SET notes=notes+1 WHERE id=1; COMMIT",
                                      nullptr, nullptr, nullptr);
        if (done == SQLITE_OK)
            continue;
        ++failed;
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    sqlite3_close(handle);
    say(QByteArray::number(failed));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(077);
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const Job job{words.value(1), words.value(2), words.value(3).toInt(), words.value(4).toInt()};
    if (job.kind == u"migration")
        return migrateUntilKilled(job);
    if (job.kind == u"count")
        return countUp(job);
    if (job.kind == u"plain")
        return countUpPlainly(job);
    return writeUntilKilled(job);
}
