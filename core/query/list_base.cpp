#include "core/query/list_base.h"

#include "core/query/list_rows.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

ListBase named(const QString& row, const QString& table, const QString& name)
{
    return {row, table, row + u'.' + name, u"name_folded"_s, false};
}

ListBase entry(const QString& row, const QString& table, const QString& name)
{
    return {row, table, row + u'.' + name, u"date"_s, true};
}

} // namespace

ListBase baseOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Accounts:
        return named(u"a"_s, u"account"_s, u"name"_s);
    case ListKind::People:
        return named(u"c"_s, u"contact"_s, u"display_name"_s);
    case ListKind::Favours:
        return entry(u"f"_s, u"favour"_s, u"title"_s);
    case ListKind::Interactions:
        return entry(u"i"_s, u"interaction"_s, u"summary"_s);
    }
    Q_UNREACHABLE();
}

ListSort usualSort(ListKind kind)
{
    if (baseOf(kind).isEntry)
        return {u"day"_s, true};
    return {};
}

} // namespace goodturn::query
