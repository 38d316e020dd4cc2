#include "core/book/list_view_service.h"

#include <QCoreApplication>

#include <optional>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ListViewService", text);
}

KeptWords viewWords()
{
    return {tr("The saved views of this book can't be read."),
            tr("Give the view a name."),
            tr("There is no view “%1” any more."),
            tr("There is a view “%1” already."),
            tr("The book keeps %1 views at most. Remove one first."),
            tr("Save view “%1”"),
            tr("Rename view “%1”"),
            tr("Remove view “%1”"),
            tr("Change the first view")};
}

QJsonObject jsonOf(const ListView& view)
{
    QJsonArray columns;
    for (const ListColumn& column : view.columns)
        columns.append(QJsonObject{{u"field"_s, column.field}, {u"width"_s, column.width}});
    return {{u"columns"_s, columns},
            {u"sort"_s, view.sort.field},
            {u"descending"_s, view.sort.descending},
            {u"filter"_s, toJson(view.filter)}};
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

} // namespace

KeptList ListViewService::kept(ListKind kind)
{
    return {book_, u"list_views"_s, viewWords(), {{u"list"_s, code(kind)}}};
}

Result<std::vector<ListView>> ListViewService::views(ListKind kind)
{
    GT_ASSIGN(const QJsonArray saved, kept(kind).read());
    std::vector<ListView> views;
    for (const QJsonValue& one : saved)
        if (auto view = viewFrom(one.toObject()); view && view->kind == kind)
            views.push_back(std::move(*view));
    return views;
}

Result<void> ListViewService::save(const ListView& view)
{
    return kept(view.kind).save(view.name, jsonOf(view));
}

Result<void> ListViewService::rename(ListKind kind, const QString& from, const QString& to)
{
    return kept(kind).rename(from, to);
}

Result<void> ListViewService::remove(ListKind kind, const QString& name)
{
    return kept(kind).remove(name);
}

Result<void> ListViewService::makeDefault(ListKind kind, const QString& name)
{
    return kept(kind).makeDefault(name);
}

Result<QString> ListViewService::lastAct()
{
    return kept(ListKind::Accounts).lastAct();
}

Result<void> ListViewService::takeBack()
{
    return kept(ListKind::Accounts).takeBack();
}

} // namespace goodturn::book
