#include "core/book/kept_list.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("KeptList", text);
}

template<class T>
QString textOf(const T& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString nameOf(const QJsonObject& thing)
{
    return thing.value(u"name"_s).toString();
}

bool isDefault(const QJsonObject& thing)
{
    return thing.value(u"default"_s).toBool();
}

} // namespace

KeptList::KeptList(Book& book, QString setting, KeptWords words, QJsonObject part)
    : book_(book)
    , setting_(std::move(setting))
    , words_(std::move(words))
    , part_(std::move(part))
{
}

QString KeptList::formerSetting() const
{
    return setting_ + u"_before"_s;
}

Result<QJsonArray> KeptList::read() const
{
    GT_ASSIGN(const QString text, book_.setting(setting_, u"[]"_s));
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray())
        return failure(ErrorKind::Corrupt, words_.unreadable);
    return json.array();
}

bool KeptList::isOfPart(const QJsonObject& thing) const
{
    for (auto it = part_.begin(); it != part_.end(); ++it)
        if (thing.value(it.key()) != it.value())
            return false;
    return true;
}

qsizetype KeptList::placeOf(const QJsonArray& things, const QString& name) const
{
    for (qsizetype i = 0; i < things.size(); ++i) {
        const QJsonObject thing = things.at(i).toObject();
        if (isOfPart(thing) && nameOf(thing).compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

Result<QString> KeptList::nameFrom(const QString& typed) const
{
    GT_ASSIGN(const QString name, cleanText(typed, TextLimit::Name, tr("The name")));
    if (name.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput, words_.nameless);
    if (name.trimmed().compare(words_.reserved, Qt::CaseInsensitive) == 0)
        return failure(ErrorKind::Conflict, words_.notThat.arg(words_.reserved));
    return name.trimmed();
}

Error KeptList::noSuch(const QString& name) const
{
    return {ErrorKind::NotFound, words_.gone.arg(name.left(60)), {}};
}

/// Reads, changes and writes in one piece, so that of two windows neither loses what the other did.
Result<void> KeptList::change(const Edit& edit)
{
    GT_ASSIGN(auto transaction, store::Transaction::begin(book_.database()));
    GT_ASSIGN(QJsonArray things, read());
    GT_ASSIGN(const QString act, edit(things));
    GT_TRY(write(act, things));
    return transaction.commit();
}

Result<void> KeptList::write(const QString& act, const QJsonArray& things)
{
    GT_ASSIGN(const QString held, book_.setting(setting_, u"[]"_s));
    const QJsonObject former{{u"act"_s, act}, {u"held"_s, held}};
    GT_TRY(book_.setSetting(formerSetting(), textOf(former)));
    return book_.setSetting(setting_, textOf(things));
}

Result<void> KeptList::save(const QString& name, QJsonObject thing)
{
    GT_ASSIGN(const QString given, nameFrom(name));
    for (auto it = part_.begin(); it != part_.end(); ++it)
        thing.insert(it.key(), it.value());
    thing.insert(u"name"_s, given);
    return change([&](QJsonArray& all) -> Result<QString> {
        const qsizetype at = placeOf(all, given);
        thing.insert(u"default"_s, at >= 0 && isDefault(all.at(at).toObject()));
        if (at < 0 && all.size() >= most)
            return failure(ErrorKind::InvalidInput, words_.tooMany.arg(QLocale().toString(most)));
        if (at < 0)
            all.append(thing);
        else
            all.replace(at, thing);
        return words_.saving.arg(given);
    });
}

Result<void> KeptList::rename(const QString& from, const QString& to)
{
    GT_ASSIGN(const QString name, nameFrom(to));
    return change([&](QJsonArray& all) -> Result<QString> {
        const qsizetype at = placeOf(all, from);
        if (at < 0)
            return failure(noSuch(from));
        const qsizetype other = placeOf(all, name);
        if (other >= 0 && other != at)
            return failure(ErrorKind::Conflict, words_.taken.arg(name.left(60)));
        QJsonObject thing = all.at(at).toObject();
        thing.insert(u"name"_s, name);
        all.replace(at, thing);
        return words_.renaming.arg(from);
    });
}

Result<void> KeptList::remove(const QString& name)
{
    return change([&](QJsonArray& all) -> Result<QString> {
        const qsizetype at = placeOf(all, name);
        if (at < 0)
            return failure(noSuch(name));
        all.removeAt(at);
        return words_.removing.arg(name);
    });
}

Result<void> KeptList::makeDefault(const QString& name)
{
    return change([&](QJsonArray& all) -> Result<QString> {
        const qsizetype at = placeOf(all, name);
        if (at < 0 && !name.isEmpty())
            return failure(noSuch(name));
        for (qsizetype i = 0; i < all.size(); ++i) {
            QJsonObject thing = all.at(i).toObject();
            if (!isOfPart(thing))
                continue;
            thing.insert(u"default"_s, i == at);
            all.replace(i, thing);
        }
        return words_.choosing;
    });
}

Result<QString> KeptList::lastAct() const
{
    GT_ASSIGN(const QString text, book_.setting(formerSetting(), {}));
    return QJsonDocument::fromJson(text.toUtf8()).object().value(u"act"_s).toString();
}

Result<void> KeptList::takeBack()
{
    return change([&](QJsonArray& all) -> Result<QString> {
        GT_ASSIGN(const QString text, book_.setting(formerSetting(), {}));
        const QJsonObject former = QJsonDocument::fromJson(text.toUtf8()).object();
        const QJsonDocument held =
            QJsonDocument::fromJson(former.value(u"held"_s).toString().toUtf8());
        if (!held.isArray())
            return failure(ErrorKind::NotFound, tr("There is nothing to take back."));
        all = held.array();
        return former.value(u"act"_s).toString();
    });
}

} // namespace goodturn::book
