#include "ui/lookup/lookup_store.h"

#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 8 * 1024;

} // namespace

QString LookupStore::path(const QString& isbn) const
{
    return folder_ + u'/' + isbn + u".json"_s;
}

std::optional<exchange::FoundBook> LookupStore::find(const QString& isbn) const
{
    QFile file(path(isbn));
    if (folder_.isEmpty() || !file.open(QIODevice::ReadOnly) ||
        file.fileTime(QFileDevice::FileModificationTime).daysTo(QDateTime::currentDateTime()) >
            daysKept)
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(file.read(mostBytes)).object();
    const auto text = [&](const QString& name) {
        return cleanedAndCut(kept[name].toString(), TextLimit::Name);
    };
    exchange::FoundBook book{text(u"title"_s), text(u"author"_s), text(u"publisher"_s)};
    return book.title.isEmpty() ? std::nullopt : std::optional(book);
}

void LookupStore::keep(const QString& isbn, const exchange::FoundBook& book)
{
    if (folder_.isEmpty() || !QDir().mkpath(folder_))
        return;
    prune();
    QSaveFile file(path(isbn));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{u"title"_s, book.title},
                                         {u"author"_s, book.author},
                                         {u"publisher"_s, book.publisher}})
                   .toJson(QJsonDocument::Compact));
    file.commit();
}

void LookupStore::prune() const
{
    const QDateTime now = QDateTime::currentDateTime();
    int kept = 0;
    for (const QFileInfo& file :
         QDir(folder_).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time))
        if (++kept >= mostBooks || file.lastModified().daysTo(now) > daysKept)
            QFile::remove(file.filePath());
}

} // namespace goodturn::ui
