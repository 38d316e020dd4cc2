#include "app/cli/command.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

const QString usageMark = u"usage"_s;

} // namespace

Result<std::unique_ptr<book::Book>> Context::openBook() const
{
    using Mode = store::DatabaseConfig::Mode;
    const QFileInfo file(bookPath);
    const bool readOnly = file.exists() && !file.isWritable();
    return book::Book::open({bookPath, readOnly ? Mode::ReadOnly : Mode::OpenExisting}, clock);
}

Result<std::unique_ptr<book::Book>> Context::createBook() const
{
    return book::Book::open({bookPath, store::DatabaseConfig::Mode::CreateNew}, clock);
}

Error usageError(const QString& message)
{
    return {ErrorKind::InvalidInput, message, usageMark};
}

bool isUsageError(const Error& error)
{
    return error.kind == ErrorKind::InvalidInput && error.detail == usageMark;
}

} // namespace goodturn::cli
