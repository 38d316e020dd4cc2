#include "core/store/backup_manifest.h"

#include "core/store/private_files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestManifest = 64 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("BackupManifest", text);
}

QString hexText(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString instantText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime toInstant(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

/// The check sum over everything else that the manifest says.
QString checkSum(QJsonObject manifest)
{
    manifest.remove(u"check"_s);
    const QByteArray text = QJsonDocument(manifest).toJson(QJsonDocument::Compact);
    return hexText(QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

RecordCounts countsFrom(const QJsonObject& json)
{
    RecordCounts counts;
    for (const auto& entry : EnumCodes<RecordKind>::all) {
        const QJsonValue count = json.value(QString::fromLatin1(entry.code));
        if (count.isDouble())
            counts.emplace_back(entry.value, count.toInteger());
    }
    return counts;
}

QJsonObject countsJson(const RecordCounts& counts)
{
    QJsonObject json;
    for (const auto& [kind, count] : counts)
        json.insert(code(kind), count);
    return json;
}

} // namespace

QString manifestPath(const QString& backup)
{
    return backup + u".json"_s;
}

QByteArray toBytes(const BackupManifest& manifest)
{
    QJsonObject json{{u"sha256"_s, hexText(manifest.sha256)},
                     {u"size"_s, manifest.size},
                     {u"schema"_s, manifest.schemaVersion},
                     {u"made_at"_s, instantText(manifest.madeAt)},
                     {u"reason"_s, code(manifest.reason)},
                     {u"book"_s, manifest.bookName},
                     {u"book_id"_s, manifest.bookId.toString(QUuid::WithoutBraces)},
                     {u"records"_s, countsJson(manifest.counts)},
                     {u"checked_at"_s, instantText(manifest.checkedAt)},
                     {u"problem"_s, manifest.problem}};
    json.insert(u"check"_s, checkSum(json));
    return QJsonDocument(json).toJson();
}

Result<BackupManifest> manifestFromBytes(const QByteArray& bytes, const QString& name)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto reason = fromCode<BackupReason>(json.value(u"reason"_s).toString());
    if (json.isEmpty() || !reason || json.value(u"check"_s).toString() != checkSum(json))
        return failure(ErrorKind::Corrupt,
                       tr("The description of the backup “%1” is damaged, so nothing shows "
                          "whether the backup is whole. Choose another one.")
                           .arg(name));
    BackupManifest manifest;
    manifest.sha256 = QByteArray::fromHex(json.value(u"sha256"_s).toString().toLatin1());
    manifest.size = json.value(u"size"_s).toInteger();
    manifest.schemaVersion = json.value(u"schema"_s).toInt();
    manifest.madeAt = toInstant(json.value(u"made_at"_s));
    manifest.reason = *reason;
    manifest.bookName = json.value(u"book"_s).toString();
    manifest.bookId = QUuid::fromString(json.value(u"book_id"_s).toString());
    manifest.counts = countsFrom(json.value(u"records"_s).toObject());
    manifest.checkedAt = toInstant(json.value(u"checked_at"_s));
    manifest.problem = json.value(u"problem"_s).toString();
    return manifest;
}

Result<BackupManifest> readManifest(const QString& backup)
{
    QFile file(manifestPath(backup));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Corrupt,
                       tr("The backup “%1” has no description beside it, so nothing shows whether "
                          "it is whole. Choose another one.")
                           .arg(backup),
                       file.errorString());
    return manifestFromBytes(file.read(largestManifest), backup);
}

Result<void> writeManifest(const QString& backup, const BackupManifest& manifest)
{
    return writePrivateFile(manifestPath(backup), toBytes(manifest));
}

} // namespace goodturn::store
