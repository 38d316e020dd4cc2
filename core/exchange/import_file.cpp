#include "core/exchange/import_file.h"

#include "core/exchange/ask_csv.h"
#include "core/exchange/favour_csv.h"
#include "core/exchange/fingerprint.h"
#include "core/exchange/text_decoding.h"
#include "core/exchange/vcard_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = CsvLimits{}.fileBytes;
constexpr int mostPreambleRows = 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("ImportFile", text);
}

Error naming(const QString& name, Error error)
{
    error.message = tr("“%1” can't be imported. %2").arg(name, error.message);
    return error;
}

bool isVCard(const QByteArray& bytes)
{
    return bytes.left(1024).trimmed().left(11).toUpper() == "BEGIN:VCARD";
}

tl::unexpected<Error> unknownContent()
{
    return failure(ErrorKind::InvalidInput,
                   tr("It is neither a vCard file nor a CSV file with a header that is known. A "
                      "favours file has the columns account, date and direction; an asks file has "
                      "account, date and outcome."));
}

Result<void> readCsv(const QByteArray& bytes, ImportDrafts& result)
{
    GT_ASSIGN(CsvReader reader, CsvReader::open(bytes));
    for (int i = 0; i < mostPreambleRows; ++i) {
        const auto row = reader.next();
        if (!row)
            break;
        if (isFavourHeader(*row))
            return readFavours(reader, *row, result);
        if (isAskHeader(*row))
            return readAsks(reader, *row, result);
    }
    return unknownContent();
}

Result<void> readAny(const QByteArray& bytes, ImportDrafts& result)
{
    const QByteArray text = withoutWideEncoding(bytes);
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput, tr("It is empty."));
    if (!isVCard(text))
        return readCsv(text, result);
    readVCards(text, result);
    return {};
}

Result<QByteArray> bytesOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, tr("There is no such file."));
    if (info.isDir())
        return failure(ErrorKind::InvalidInput, tr("It is a folder."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, tr("It can't be opened: %1.").arg(file.errorString()));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Io, tr("It can't be read: %1.").arg(file.errorString()));
    return bytes;
}

} // namespace

Result<ImportDrafts> readImportBytes(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > mostBytes)
        return failure(naming(
            name, {ErrorKind::InvalidInput, tr("It is larger than %1; split it into parts.")
                                                .arg(QLocale().formattedDataSize(mostBytes))}));
    ImportDrafts result;
    if (const auto read = readAny(bytes, result); !read)
        return failure(naming(name, read.error()));
    stampFingerprints(result);
    std::ranges::stable_sort(result.problems, {}, &Problem::line);
    return result;
}

Result<ImportDrafts> readImportFile(const QString& path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return failure(naming(QDir::toNativeSeparators(path), bytes.error()));
    return readImportBytes(*bytes, QDir::toNativeSeparators(path));
}

} // namespace goodturn::exchange
