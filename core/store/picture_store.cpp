#include "core/store/picture_store.h"

#include "core/store/sql_query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

Result<QSet<QString>> keysOf(Database& database, const QString& sql)
{
    QSet<QString> keys;
    SqlQuery query(database, sql);
    GT_TRY(query.run());
    while (query.next())
        keys.insert(query.text(0));
    GT_TRY(query.finish());
    return keys;
}

Result<QSet<QString>> brokenPictures(Database& database)
{
    QSet<QString> broken;
    SqlQuery query(database, u"SELECT id, bytes FROM picture"_s);
    GT_TRY(query.run());
    while (query.next()) {
        const QByteArray bytes = query.value(1).toBytes();
        if (PictureKey::of(bytes).toString() != query.text(0) || !checkedPicture(bytes))
            broken.insert(query.text(0));
    }
    GT_TRY(query.finish());
    return broken;
}

/// Takes out of `keys` those that the journal names as somebody's photo, before or after an act.
Result<void> leaveJournalled(Database& database, QSet<QString>& keys)
{
    SqlQuery lines(database, u"SELECT fields FROM journal WHERE kind='contact' AND "
                             "(instr(fields, '\"photo\":[\"')>0 OR "
                             "instr(fields, '\"photo\":[null,\"')>0)"_s);
    GT_TRY(lines.run());
    while (lines.next()) {
        const QJsonObject fields = QJsonDocument::fromJson(lines.text(0).toUtf8()).object();
        for (const QJsonValue& side : fields[u"photo"_s].toArray())
            keys.remove(side.toString());
    }
    return lines.finish();
}

Result<void> forget(Database& database, const QSet<QString>& keys)
{
    for (const QString& key : keys) {
        SqlQuery query(database, u"DELETE FROM picture WHERE id=?"_s);
        GT_TRY(query.run({key}));
    }
    return {};
}

} // namespace

Result<PictureKey> keepPicture(Database& database, const QByteArray& bytes)
{
    GT_ASSIGN(const QSize size, checkedPicture(bytes));
    const PictureKey key = PictureKey::of(bytes);
    SqlQuery query(database, u"INSERT INTO picture(id, bytes, width, height) VALUES(?,?,?,?) "
                             "ON CONFLICT(id) DO NOTHING"_s);
    GT_TRY(query.run({key.toString(), bytes, size.width(), size.height()}));
    return key;
}

Result<void> forgetUnnamedPictures(Database& database)
{
    GT_ASSIGN(auto keys, keysOf(database, u"SELECT id FROM picture WHERE NOT EXISTS("
                                          "SELECT 1 FROM contact WHERE photo=picture.id)"_s));
    if (keys.isEmpty())
        return {};
    GT_TRY(leaveJournalled(database, keys));
    return forget(database, keys);
}

Result<QStringList> checkPictures(Database& database)
{
    GT_ASSIGN(const auto broken, brokenPictures(database));
    QStringList problems;
    for (const QString& key : broken)
        problems << QCoreApplication::translate("PictureStore", "The picture %1 is damaged.")
                        .arg(key.left(6));
    return problems;
}

Result<void> forgetBrokenPictures(Database& database)
{
    GT_ASSIGN(const auto broken, brokenPictures(database));
    return forget(database, broken);
}

} // namespace goodturn::store
