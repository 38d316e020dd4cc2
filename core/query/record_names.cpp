#include "core/query/record_names.h"

#include "core/domain/labels.h"
#include "core/query/row_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RecordNames", text);
}

/// Rows of: name, account key, account name, moment of removal. Entries have a, their account.
QString nameSql(RecordKind kind)
{
    const auto entry = [](const QString& table, const QString& name) {
        return u"SELECT %2, a.id, a.name, r.deleted_at FROM %1 r "
               "LEFT JOIN account a ON a.id=r.account_id WHERE r.id=?"_s.arg(table, name);
    };
    switch (kind) {
    case RecordKind::Account:
        return u"SELECT name, id, '', deleted_at FROM account WHERE id=?"_s;
    case RecordKind::Contact:
        return u"SELECT display_name, NULL, '', deleted_at FROM contact WHERE id=?"_s;
    case RecordKind::Employment:
        return entry(u"employment"_s,
                     u"(SELECT display_name FROM contact WHERE id=r.contact_id)"_s);
    case RecordKind::Interaction:
        return entry(u"interaction"_s,
                     u"coalesce(nullif(r.summary, ''), substr(r.learned,1,80))"_s);
    case RecordKind::Favour:
        return entry(u"favour"_s, u"r.title"_s);
    case RecordKind::Ask:
        return entry(u"ask"_s, u"r.title"_s);
    case RecordKind::Gift:
        return entry(u"gift"_s, u"r.title"_s);
    case RecordKind::Goal:
        return entry(u"goal"_s, u"r.title"_s);
    case RecordKind::Reminder:
        return entry(u"reminder"_s, u"r.title"_s);
    case RecordKind::CustomField:
        return u"SELECT name, NULL, '', deleted_at FROM field WHERE id=?"_s;
    case RecordKind::ShelfBook:
        return u"SELECT title, NULL, '', deleted_at FROM shelf_book WHERE id=?"_s;
    case RecordKind::OwnOccasion:
        return entry(u"own_occasion"_s, u"r.name"_s);
    }
    Q_UNREACHABLE();
}

struct KindWords
{
    RecordKind kind;
    const char* one;
    const char* many;
};

constexpr KindWords kindWords[] = {
    {RecordKind::Account, QT_TRANSLATE_NOOP("RecordNames", "1 account"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 accounts")},
    {RecordKind::Contact, QT_TRANSLATE_NOOP("RecordNames", "1 person"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 people")},
    {RecordKind::Employment, QT_TRANSLATE_NOOP("RecordNames", "1 position"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 positions")},
    {RecordKind::Interaction, QT_TRANSLATE_NOOP("RecordNames", "1 interaction"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 interactions")},
    {RecordKind::Favour, QT_TRANSLATE_NOOP("RecordNames", "1 favour"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 favours")},
    {RecordKind::Ask, QT_TRANSLATE_NOOP("RecordNames", "1 ask"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 asks")},
    {RecordKind::Gift, QT_TRANSLATE_NOOP("RecordNames", "1 gift"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 gifts")},
    {RecordKind::Goal, QT_TRANSLATE_NOOP("RecordNames", "1 goal"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 goals")},
    {RecordKind::Reminder, QT_TRANSLATE_NOOP("RecordNames", "1 reminder"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 reminders")},
    {RecordKind::CustomField, QT_TRANSLATE_NOOP("RecordNames", "1 own field"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 own fields")},
    {RecordKind::ShelfBook, QT_TRANSLATE_NOOP("RecordNames", "1 book"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 books")},
    {RecordKind::OwnOccasion, QT_TRANSLATE_NOOP("RecordNames", "1 occasion"),
     QT_TRANSLATE_NOOP("RecordNames", "%1 occasions")},
};

QString countText(const KindCount& one)
{
    for (const KindWords& words : kindWords)
        if (words.kind == one.kind)
            return one.count == 1 ? tr(words.one)
                                  : tr(words.many).arg(QLocale().toString(one.count));
    Q_UNREACHABLE();
}

} // namespace

Result<RecordName> recordName(store::Database& database, const RecordKey& record)
{
    RecordName found;
    found.record = record;
    store::SqlQuery query(database, nameSql(record.kind));
    GT_TRY(query.run({record.id}));
    found.isThere = query.next();
    if (found.isThere) {
        found.name = query.text(0).simplified();
        found.accountId = AccountId(query.integer(1));
        found.account = query.text(2);
        found.inTrash = !query.isNull(3);
    }
    GT_TRY(query.finish());
    if (!found.isThere)
        return purgedName(record);
    if (found.name.isEmpty())
        found.name = label(record.kind);
    return found;
}

RecordName purgedName(const RecordKey& record)
{
    RecordName gone;
    gone.record = record;
    gone.name = tr("%1, deleted for good").arg(label(record.kind));
    gone.isThere = false;
    return gone;
}

QString nameWithTrash(const QString& name, bool inTrash)
{
    return inTrash ? tr("%1 (in the trash)").arg(name) : name;
}

std::vector<KindCount> countKinds(const std::vector<RecordKey>& records)
{
    std::vector<KindCount> counts;
    for (const auto& kind : EnumCodes<RecordKind>::all) {
        const auto count = std::ranges::count(records, kind.value, &RecordKey::kind);
        if (count > 0)
            counts.push_back({kind.value, int(count)});
    }
    return counts;
}

QString countsInWords(const std::vector<KindCount>& counts)
{
    QStringList parts;
    int people = 0;
    for (KindCount one : counts) {
        if (one.kind == RecordKind::Contact)
            people = one.count;
        if (one.kind == RecordKind::Employment)
            one.count -= people;
        if (one.count > 0)
            parts << countText(one);
    }
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return tr("%1 and %2").arg(parts.join(u", "_s), last);
}

} // namespace goodturn::query
