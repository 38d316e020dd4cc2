#include "ui/pages/trash/trash_table.h"

#include "core/domain/labels.h"
#include "ui/editors/word_match.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::TrashRow;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TrashTable", text);
}

QString along(const TrashRow& row)
{
    return query::countsInWords(row.along);
}

/// An account is not said to belong to itself.
QString owner(const TrashRow& row)
{
    return row.record.record.kind == RecordKind::Account ? QString() : row.record.account;
}

} // namespace

qint64 trashKey(const TrashRow& row)
{
    return row.record.record.id * 16 + qint64(row.record.record.kind);
}

std::vector<TableColumn<TrashRow>> trashColumns(const std::function<QDate()>& today)
{
    const auto name = [](const TrashRow& row) { return row.record.name; };
    TableColumn<TrashRow> what(tr("What"), name, 42);
    what.lead = [](const TrashRow& row) { return label(row.record.record.kind); };
    what.ink = [](const TrashRow&) { return Ink::Muted; };
    what.toolTip = name;
    TableColumn<TrashRow> account(tr("Account"), &owner, 18);
    account.toolTip = &owner;
    TableColumn<TrashRow> with(tr("With it"), &along, 0);
    with.toolTip = &along;
    TableColumn<TrashRow> when(tr("Removed"), [today](const TrashRow& row) {
        return relativeDay(row.at.toLocalTime().date(), today());
    });
    when.chars = 13;
    when.toolTip = [](const TrashRow& row) {
        return QLocale().toString(row.at.toLocalTime(), QLocale::LongFormat);
    };
    TableColumn<TrashRow> by(
        tr("By"), [](const TrashRow& row) { return row.by; }, 12);
    return {what, account, with, when, by};
}

bool matchesText(const TrashRow& row, const QString& text)
{
    return wordsBegin(
        QStringList{row.record.name, owner(row), label(row.record.record.kind), row.by}.join(u' '),
        text);
}

} // namespace goodturn::ui
