#include "app/sample_job.h"

#include "core/book/book.h"
#include "core/book/sample_service.h"

#include <QCoreApplication>
#include <QFile>

namespace goodturn::app {
using namespace Qt::StringLiterals;

namespace {

Result<void> makeSample(const QString& path, const std::shared_ptr<const Clock>& clock)
{
    const QString unfinished = path + u".unfinished"_s;
    for (const QString& rest : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(unfinished + rest);
    {
        GT_ASSIGN(const auto book,
                  book::Book::open({unfinished, store::DatabaseConfig::Mode::CreateNew}, clock));
        GT_TRY(book::fillWithSample(*book));
    } // closed: the last connection folds the log back into the file
    QFile file(unfinished);
    if (file.rename(path))
        return {};
    return failure(ErrorKind::Io,
                   QCoreApplication::translate("SampleJob", "“%1” can't be made.").arg(path),
                   file.errorString());
}

} // namespace

ui::BackgroundJob::Work sampleJob(const QString& path, std::shared_ptr<const Clock> clock,
                                  std::shared_ptr<Result<void>> outcome)
{
    return [=](const book::Progress&) { *outcome = makeSample(path, clock); };
}

} // namespace goodturn::app
