#include "core/book/list_view_service.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ListViewService", text);
}

const QString& setting()
{
    static const QString name = u"list_views"_s;
    return name;
}

const QString& formerSetting()
{
    static const QString name = u"list_views_before"_s;
    return name;
}

QString textOf(const QJsonArray& views)
{
    return QString::fromUtf8(QJsonDocument(views).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const ListView& view)
{
    QJsonArray columns;
    for (const ListColumn& column : view.columns)
        columns.append(QJsonObject{{u"field"_s, column.field}, {u"width"_s, column.width}});
    return {{u"list"_s, code(view.kind)},
            {u"name"_s, view.name},
            {u"columns"_s, columns},
            {u"sort"_s, view.sort.field},
            {u"descending"_s, view.sort.descending},
            {u"filter"_s, toJson(view.filter)},
            {u"default"_s, view.isDefault}};
}

std::optional<ListView> viewFrom(const QJsonObject& json)
{
    const auto kind = fromCode<ListKind>(json.value(u"list"_s).toString());
    const auto filter = query::filterFromJson(json.value(u"filter"_s).toObject());
    ListView view;
    view.name = json.value(u"name"_s).toString();
    if (!kind || !filter || view.name.isEmpty())
        return std::nullopt;
    view.kind = *kind;
    view.filter = *filter;
    view.sort = {json.value(u"sort"_s).toString(), json.value(u"descending"_s).toBool()};
    view.isDefault = json.value(u"default"_s).toBool();
    for (const QJsonValue& one : json.value(u"columns"_s).toArray()) {
        const QJsonObject column = one.toObject();
        view.columns.push_back({column.value(u"field"_s).toString(),
                                qBound(0, column.value(u"width"_s).toInt(), 400)});
    }
    return view;
}

qsizetype placeOf(const QJsonArray& views, ListKind kind, const QString& name)
{
    for (qsizetype i = 0; i < views.size(); ++i) {
        const QJsonObject view = views.at(i).toObject();
        if (view.value(u"list"_s) == code(kind) &&
            view.value(u"name"_s).toString().compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

Result<QString> nameFrom(const QString& typed)
{
    GT_ASSIGN(const QString name, cleanText(typed, TextLimit::Name, tr("The name")));
    if (name.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput, tr("Give the view a name."));
    return name.trimmed();
}

Error noSuchView(const QString& name)
{
    return {ErrorKind::NotFound, tr("There is no view “%1” any more.").arg(name.left(60)), {}};
}

} // namespace

Result<QJsonArray> ListViewService::read()
{
    GT_ASSIGN(const QString text, book_.setting(setting(), u"[]"_s));
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray())
        return failure(ErrorKind::Corrupt, tr("The saved views of this book can't be read."));
    return json.array();
}

Result<std::vector<ListView>> ListViewService::views(ListKind kind)
{
    GT_ASSIGN(const QJsonArray saved, read());
    std::vector<ListView> views;
    for (const QJsonValue& one : saved)
        if (auto view = viewFrom(one.toObject()); view && view->kind == kind)
            views.push_back(std::move(*view));
    return views;
}

/// Reads, changes and writes in one piece, so that of two windows neither loses the other's view.
Result<void> ListViewService::change(const Edit& edit)
{
    GT_ASSIGN(auto transaction, store::Transaction::begin(book_.database()));
    GT_ASSIGN(QJsonArray views, read());
    GT_ASSIGN(const QString act, edit(views));
    GT_TRY(write(act, views));
    return transaction.commit();
}

Result<void> ListViewService::write(const QString& act, const QJsonArray& views)
{
    GT_ASSIGN(const QString held, book_.setting(setting(), u"[]"_s));
    const QJsonObject former{{u"act"_s, act}, {u"held"_s, held}};
    GT_TRY(book_.setSetting(
        formerSetting(), QString::fromUtf8(QJsonDocument(former).toJson(QJsonDocument::Compact))));
    return book_.setSetting(setting(), textOf(views));
}

Result<void> ListViewService::save(const ListView& view)
{
    ListView named = view;
    GT_ASSIGN(named.name, nameFrom(view.name));
    return change([&](QJsonArray& all) -> Result<QString> {
        const qsizetype at = placeOf(all, named.kind, named.name);
        named.isDefault = at >= 0 && all.at(at).toObject().value(u"default"_s).toBool();
        if (at < 0)
            all.append(jsonOf(named));
        else
            all.replace(at, jsonOf(named));
        return tr("Save view “%1”").arg(named.name);
    });
}

Result<void> ListViewService::rename(ListKind kind, const QString& from, const QString& to)
{
    GT_ASSIGN(const QString name, nameFrom(to));
    return change([&](QJsonArray& all) -> Result<QString> {
        const qsizetype at = placeOf(all, kind, from);
        if (at < 0)
            return failure(noSuchView(from));
        const qsizetype other = placeOf(all, kind, name);
        if (other >= 0 && other != at)
            return failure(ErrorKind::Conflict,
                           tr("There is a view “%1” already.").arg(name.left(60)));
        QJsonObject view = all.at(at).toObject();
        view.insert(u"name"_s, name);
        all.replace(at, view);
        return tr("Rename view “%1”").arg(from);
    });
}

Result<void> ListViewService::remove(ListKind kind, const QString& name)
{
    return change([&](QJsonArray& all) -> Result<QString> {
        const qsizetype at = placeOf(all, kind, name);
        if (at < 0)
            return failure(noSuchView(name));
        all.removeAt(at);
        return tr("Remove view “%1”").arg(name);
    });
}

Result<void> ListViewService::makeDefault(ListKind kind, const QString& name)
{
    return change([&](QJsonArray& all) -> Result<QString> {
        const qsizetype at = placeOf(all, kind, name);
        if (at < 0 && !name.isEmpty())
            return failure(noSuchView(name));
        for (qsizetype i = 0; i < all.size(); ++i) {
            QJsonObject view = all.at(i).toObject();
            if (view.value(u"list"_s) != code(kind))
                continue;
            view.insert(u"default"_s, i == at);
            all.replace(i, view);
        }
        return tr("Change the first view");
    });
}

Result<QString> ListViewService::lastAct()
{
    GT_ASSIGN(const QString text, book_.setting(formerSetting(), {}));
    return QJsonDocument::fromJson(text.toUtf8()).object().value(u"act"_s).toString();
}

Result<void> ListViewService::takeBack()
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
