#include "core/exchange/open_library.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 6;

QString key(const QString& isbn)
{
    return u"ISBN:"_s + isbn;
}

QString text(const QJsonValue& value)
{
    return cleanedAndCut(value.toString(), TextLimit::Name).simplified();
}

/// "A. Writer, B. Writer" of a list of objects with a name.
QString names(const QJsonValue& list)
{
    QStringList found;
    for (const QJsonValue& one : list.toArray())
        if (const QString name = text(one[u"name"_s]); !name.isEmpty() && found.size() < mostNames)
            found << name;
    return cleanedAndCut(found.join(u", "_s), TextLimit::Name);
}

} // namespace

QUrl openLibraryUrl(const QUrl& service, const QString& isbn)
{
    QUrl url = service;
    url.setPath(u"/api/books"_s);
    QUrlQuery query;
    query.addQueryItem(u"bibkeys"_s, key(isbn));
    query.addQueryItem(u"format"_s, u"json"_s);
    query.addQueryItem(u"jscmd"_s, u"data"_s);
    url.setQuery(query);
    return url;
}

Result<std::optional<FoundBook>> openLibraryBook(const QByteArray& answer, const QString& isbn)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (!document.isObject())
        return failure(ErrorKind::Corrupt,
                       QCoreApplication::translate("OpenLibrary", "The answer can't be read."));
    const QJsonObject book = document.object()[key(isbn)].toObject();
    FoundBook found;
    found.title = text(book[u"title"_s]);
    if (found.title.isEmpty())
        return std::optional<FoundBook>();
    if (const QString second = text(book[u"subtitle"_s]); !second.isEmpty())
        found.title = cleanedAndCut(found.title + u": "_s + second, TextLimit::Name);
    found.author = names(book[u"authors"_s]);
    found.publisher = names(book[u"publishers"_s]);
    return std::optional(found);
}

} // namespace goodturn::exchange
