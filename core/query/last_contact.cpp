#include "core/query/last_contact.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

/// Of the row t of a table of what is kept; `entries`: the newest days up to `today`, of a kind of
/// entry each, or nothing.
QString upTo(const QString& today, const QStringList& entries)
{
    QStringList days;
    for (const QString& one : entries)
        days << u"coalesce((%1), '')"_s.arg(one);
    return u"CASE WHEN t.last_on<=%1 THEN t.last_on ELSE nullif(max(%2), '') END"_s.arg(
        today, days.join(u", "_s));
}

QString ofAccounts(const QString& today)
{
    const QString newest = u"SELECT max(date) FROM %1 WHERE account_id=t.account_id "
                           "AND deleted_at IS NULL AND date<=%2"_s;
    return upTo(today, {newest.arg(u"favour"_s, today), newest.arg(u"interaction"_s, today)});
}

QString ofPeople(const QString& today)
{
    const QString favour = u"SELECT max(f.date) FROM favour f WHERE f.%1=t.contact_id "
                           "AND f.deleted_at IS NULL AND f.date<=%2"_s;
    return upTo(today, {u"SELECT max(i.date) FROM interaction_participant p "
                        "JOIN interaction i ON i.id=p.interaction_id WHERE p.value=t.contact_id "
                        "AND i.deleted_at IS NULL AND i.date<=%1"_s.arg(today),
                        favour.arg(u"giver"_s, today), favour.arg(u"beneficiary"_s, today)});
}

} // namespace

QString lastContactOfAccount(const QString& accountKey, const QString& today)
{
    return u"(SELECT %2 FROM account_touch t WHERE t.account_id=%1)"_s.arg(accountKey,
                                                                           ofAccounts(today));
}

QString lastContactOfPerson(const QString& personKey, const QString& today)
{
    return u"(SELECT %2 FROM contact_touch t WHERE t.contact_id=%1)"_s.arg(personKey,
                                                                           ofPeople(today));
}

QString lastContactsOfAccounts(const QString& today)
{
    return u"SELECT t.account_id, %1 FROM account_touch t"_s.arg(ofAccounts(today));
}

QString lastContactsOfPeople(const QString& today)
{
    return u"SELECT t.contact_id, %1 FROM contact_touch t"_s.arg(ofPeople(today));
}

QString newestEntryOfAccount(const QString& accountKey)
{
    return u"(SELECT t.last_on FROM account_touch t WHERE t.account_id=%1)"_s.arg(accountKey);
}

} // namespace goodturn::query
