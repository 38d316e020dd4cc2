#include "ui/pages/accounts/account_facts.h"

#include "core/domain/labels.h"
#include "core/query/field_words.h"
#include "core/query/queries.h"
#include "core/reciprocity/explanation.h"
#include "ui/desk/custom_facts.h"
#include "ui/desk/desk.h"

#include <QCoreApplication>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AccountFacts", text);
}

QString named(const QString& field)
{
    return query::fieldLabel(RecordKind::Account, field);
}

QString days(int count)
{
    return reciprocity::counted(count, "1 day", QT_TRANSLATE_N_NOOP("Explanation", "%Ln days"));
}

QString cadenceText(const Account& account)
{
    if (account.idealDays && account.longestDays)
        return tr("every %1, at the longest %2")
            .arg(days(*account.idealDays), days(*account.longestDays));
    if (account.idealDays)
        return tr("every %1").arg(days(*account.idealDays));
    return account.longestDays ? tr("at the longest %1").arg(days(*account.longestDays))
                               : QString();
}

QString relationsText(const Account& account)
{
    QStringList words;
    for (const RelationKind relation : account.relations)
        words << label(relation);
    return words.join(u", "_s);
}

QString parentText(Desk& desk, const Account& account)
{
    return account.parent ? desk.book().queries().accountName(*account.parent).value_or(QString())
                          : QString();
}

} // namespace

QString accountFacts(Desk& desk, const Account& account)
{
    const std::pair<QString, QString> known[] = {
        {named(u"ideal_days"_s), cadenceText(account)},
        {named(u"legal_name"_s), account.legalName},
        {named(u"account_alias"_s), account.aliases.join(u", "_s)},
        {named(u"account_domain"_s), account.domains.join(u", "_s)},
        {named(u"parent_id"_s), parentText(desk, account)},
        {named(u"account_relation"_s), relationsText(account)},
        {named(u"size_band"_s), account.size ? label(*account.size) : QString()},
        {named(u"segment"_s), account.segment},
        {named(u"territory"_s), account.territory},
        {named(u"gift_stance"_s), account.gifts ? label(*account.gifts) : QString()},
    };
    QStringList lines;
    for (const auto& [name, text] : known)
        if (!text.isEmpty())
            lines << tr("%1: %2").arg(name, text);
    for (const auto& [name, text] : customFacts(desk, RecordKind::Account, account.custom))
        lines << tr("%1: %2").arg(name, text);
    return lines.join(u'\n');
}

} // namespace goodturn::ui
