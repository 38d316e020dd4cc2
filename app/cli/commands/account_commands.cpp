#include "app/cli/commands/commands.h"
#include "app/cli/json_text.h"
#include "app/cli/table_text.h"
#include "core/domain/labels.h"
#include "core/query/queries.h"
#include "core/reciprocity/explanation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AccountCommands", text);
}

QString number(double value)
{
    return QString::number(value, 'f', 5);
}

QStringList figureLine(const QString& name, const QString& value, const char* meaning)
{
    return {name, value, tr(meaning)};
}

std::vector<QStringList> figureLines(const reciprocity::Figures& f)
{
    const auto& b = f.balances;
    const auto& o = f.opportunities;
    return {
        figureLine(u"oc"_s, number(b.oc), "what the client may feel they owe, in points"),
        figureLine(u"nb"_s, number(b.nb), "the felt balance"),
        figureLine(u"or"_s, number(b.repView), "what you may feel is owed"),
        figureLine(u"ri"_s, number(b.ri), "index of reciprocity, -1 to 1"),
        figureLine(u"evenness"_s, b.evenness ? number(*b.evenness) : u"-"_s, "1 is even"),
        figureLine(u"n"_s, QString::number(o.n), "opportunities for a return"),
        figureLine(u"x"_s, QString::number(o.x), "of them returned"),
        figureLine(u"u"_s, QString::number(o.u), "overdue since the last return"),
        figureLine(u"fa"_s, QString::number(o.fa), "failed asks since the last return"),
        figureLine(u"p1"_s, number(f.chance.p1), "chance that one favour is returned"),
        figureLine(u"pwait"_s, number(f.chance.pwait), "chance of a return if you wait"),
        figureLine(u"pgive"_s, number(f.chance.pgive), "chance if you give once more"),
        figureLine(u"sd"_s, number(f.chance.sd), "standard deviation of p1"),
    };
}

/// One digit, and no minus before a nought.
QString pointsText(double points)
{
    return QString::number(std::round(points * 10) / 10 + 0.0, 'f', 1);
}

} // namespace

Result<ExitCode> listAccounts(Context& context)
{
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const auto ids, book->queries().accountIds({}));
    GT_ASSIGN(const auto rows, book->queries().accountRows(ids));
    if (context.json) {
        QJsonArray array;
        for (const query::AccountRow& row : rows)
            array.append(toJson(row));
        context.out << jsonText(array);
        return Ok;
    }
    std::vector<QStringList> lines;
    for (const query::AccountRow& row : rows)
        lines.push_back({row.name, label(row.lifecycle), label(row.standing),
                         pointsText(row.feltBalance), QString::number(row.people),
                         row.lastTouch.toString(Qt::ISODate)});
    context.out << tableText({tr("Account"), tr("Lifecycle"), tr("Standing"), tr("Felt balance"),
                              tr("People"), tr("Last contact")},
                             lines, {3, 4});
    return Ok;
}

Result<ExitCode> showAccount(Context& context)
{
    if (context.arguments.size() != 1)
        return failure(usageError(tr("account wants one account, by name or UUID.")));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const AccountId id, book->queries().accountByText(context.arguments.first()));
    GT_ASSIGN(const auto head, book->queries().accountHead(id));
    GT_ASSIGN(const auto own,
              book->queries().customTexts(RecordKind::Account, head.account.custom));
    if (context.json) {
        GT_ASSIGN(const auto why, book->queries().why(id));
        QJsonObject json = toJson(head);
        json[u"own_fields"_s] = toJson(own);
        GT_ASSIGN(const auto occasions, book->queries().ownOccasions(id));
        QJsonArray days;
        for (const query::OccasionRow& occasion : occasions)
            days.append(toJson(occasion));
        json[u"occasions"_s] = days;
        addWhy(why, json);
        context.out << jsonText(json);
        return Ok;
    }
    context.out << head.account.name << u": "_s << label(head.figures.standing) << '\n';
    for (const QString& reason : head.reasons)
        context.out << reason << '\n';
    for (const query::CustomText& one : own)
        context.out << tr("%1: %2").arg(one.field.name, one.words) << '\n';
    context.out << head.advice.sentence << "\n\n"
                << tableText({tr("Figure"), tr("Value"), tr("Meaning")}, figureLines(head.figures),
                             {1});
    return Ok;
}

} // namespace goodturn::cli
