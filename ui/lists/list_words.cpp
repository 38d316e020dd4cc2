#include "ui/lists/list_words.h"

#include <QCoreApplication>

namespace goodturn::ui {
using Kind = book::BulkEdit::Kind;
using query::ListKind;

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

} // namespace

QString rowsText(ListKind kind, qint64 count)
{
    const int n = int(count);
    switch (kind) {
    case ListKind::Accounts:
        return n == 1 ? ListWords::tr("1 account") : ListWords::tr("%Ln accounts", nullptr, n);
    case ListKind::People:
        return n == 1 ? ListWords::tr("1 person") : ListWords::tr("%Ln people", nullptr, n);
    case ListKind::Favours:
        return n == 1 ? ListWords::tr("1 favour") : ListWords::tr("%Ln favours", nullptr, n);
    case ListKind::Interactions:
        return n == 1 ? ListWords::tr("1 interaction")
                      : ListWords::tr("%Ln interactions", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString planText(ListKind kind, Kind act, const book::BulkPlan& plan)
{
    const qint64 count = qint64(plan.records.size());
    const bool one = count == 1;
    const QString pattern =
        act == Kind::Delete
            ? (one ? ListWords::tr("%1 goes to the trash") : ListWords::tr("%1 go to the trash"))
            : (one ? ListWords::tr("%1 changes") : ListWords::tr("%1 change"));
    const QString words =
        count == 0 ? ListWords::tr("Nothing changes") : pattern.arg(rowsText(kind, count));
    const int already = int(plan.already);
    return already == 0   ? words
           : already == 1 ? words + ListWords::tr(", 1 is so already")
                          : words + ListWords::tr(", %Ln are so already", nullptr, already);
}

QString applyText(ListKind kind, Kind act, qint64 count)
{
    const QString rows = rowsText(kind, count);
    const bool accounts = kind == ListKind::Accounts;
    switch (act) {
    case Kind::AddTag:
        return (accounts ? ListWords::tr("Tag %1") : ListWords::tr("Add the interest to %1"))
            .arg(rows);
    case Kind::RemoveTag:
        return (accounts ? ListWords::tr("Take the tag from %1")
                         : ListWords::tr("Take the interest from %1"))
            .arg(rows);
    case Kind::SetOwner:
        return ListWords::tr("Change the owner of %1").arg(rows);
    case Kind::SetLifecycle:
        return ListWords::tr("Change the stage of %1").arg(rows);
    case Kind::SetCadence:
        return ListWords::tr("Change the cadence of %1").arg(rows);
    case Kind::Delete:
        return ListWords::tr("Remove %1").arg(rows);
    }
    Q_UNREACHABLE();
}

QString doneText(ListKind kind, Kind act, qint64 count)
{
    if (count == 0)
        return ListWords::tr("Nothing was changed.");
    return (act == Kind::Delete ? ListWords::tr("%1 put into the trash. Undo takes it back.")
                                : ListWords::tr("%1 changed. Undo takes it back."))
        .arg(rowsText(kind, count));
}

QString skippedText(ListKind kind, qint64 count)
{
    return (count == 1 ? ListWords::tr("%1 was left alone") : ListWords::tr("%1 were left alone"))
        .arg(rowsText(kind, count));
}

} // namespace goodturn::ui
