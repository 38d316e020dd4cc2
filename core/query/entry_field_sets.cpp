#include "core/domain/favour.h"
#include "core/domain/interaction.h"
#include "core/query/field_words.h"
#include "core/query/list_field_makers.h"

#include <QCoreApplication>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ListFields", text);
}

QString ofFavour(const QString& field)
{
    return fieldLabel(RecordKind::Favour, field);
}

QString ofInteraction(const QString& field)
{
    return fieldLabel(RecordKind::Interaction, field);
}

ListField wide(ListField field, int width)
{
    field.width = width;
    return field;
}

ListField always(ListField field)
{
    field.always = true;
    return field;
}

QString scanOf(const QString& table, const QString& expression)
{
    return u"SELECT id, %1 FROM %2"_s.arg(expression, table);
}

/// What is written of an entry: another text in nearly every row, so nothing is offered.
ListField written(const QString& column, const QString& label, const QString& table,
                  const QString& row, int width)
{
    const QString value = row + u'.' + column;
    return {.key = column,
            .label = label,
            .value = value,
            .folded = u"fold(%1)"_s.arg(value),
            .scan = scanOf(table, u"fold(%1)"_s.arg(column)),
            .width = width};
}

/// A choice that every entry has made.
ListField chosen(const QString& column, const QString& label, const QString& table,
                 const QString& row, std::vector<FieldChoice> choices)
{
    return shown(always(scanned(choice(column, label, row + u'.' + column, std::move(choices)),
                                scanOf(table, column))));
}

/// One person whom a favour names; `columns` hold the key.
ListField person(const QString& key, const QString& label, const QStringList& columns)
{
    QStringList conditions;
    for (const QString& column : columns)
        conditions << u"f.%1 IN ({people})"_s.arg(column);
    const QString id =
        columns.size() == 1 ? u"f."_s + columns.first() : u"coalesce(f.beneficiary, f.giver)"_s;
    const QString name = u"(SELECT c.%1 FROM contact c WHERE c.id=%2)"_s;
    return {.key = key,
            .label = label,
            .value = name.arg(u"display_name"_s, id),
            .folded = name.arg(u"name_folded"_s, id),
            .byWords = true,
            .scan = u"SELECT f.id, %1 FROM favour f WHERE %1 IS NOT NULL"_s.arg(id),
            .scanNames = u"SELECT id, name_folded FROM contact"_s,
            .people = u'(' + conditions.join(u" OR "_s) + u')',
            .width = 20};
}

ListField participants()
{
    const QString all = u"(SELECT group_concat(o.name, ', ') FROM (SELECT c.%1 AS name "
                        "FROM interaction_participant p JOIN contact c ON c.id=p.value "
                        "WHERE p.interaction_id=i.id ORDER BY p.position) o)"_s;
    return {.key = u"people"_s,
            .label = ofInteraction(u"interaction_participant"_s),
            .value = all.arg(u"display_name"_s),
            .folded = all.arg(u"name_folded"_s),
            .byWords = true,
            .people = u"i.id IN (SELECT p.interaction_id FROM interaction_participant p "
                      "WHERE p.value IN ({people}))"_s,
            .width = 22};
}

ListField amount()
{
    return {.key = u"amount"_s,
            .label = ofFavour(u"amount_minor"_s),
            .type = FieldType::Amount,
            .value = u"(f.amount_minor || ' ' || f.currency)"_s,
            .scan = scanOf(u"favour"_s, u"amount_minor/"_s + minorUnits(u"currency"_s)),
            .number = u"(f.amount_minor/%1)"_s.arg(minorUnits(u"f.currency"_s)),
            .width = 12};
}

ListField worth()
{
    std::vector<FieldChoice> choices;
    for (int value = 1; value <= 5; ++value)
        choices.push_back({QString::number(value), label(*feltWorthFromInt(value))});
    const QString digit = u"CAST(%1 AS TEXT)"_s;
    return wide(scanned(choice(u"worth"_s, ofFavour(u"worth"_s), digit.arg(u"f.worth"_s),
                               std::move(choices)),
                        scanOf(u"favour"_s, digit.arg(u"worth"_s))),
                18);
}

/// A field of the account that the entry `row` is of. Other scans than by name tell of accounts.
ListField ofAccount(ListField field, const QString& table, const QString& row)
{
    const auto reached = [&row](const QString& sql) {
        return sql.isEmpty()
                   ? sql
                   : u"(SELECT %1 FROM account a WHERE a.id=%2.account_id)"_s.arg(sql, row);
    };
    const bool isName = field.key == u"name"_s;
    field.ofAccount = field.key;
    field.key = isName ? u"account"_s : u"account-"_s + field.key;
    field.label = isName ? ofFavour(u"account_id"_s) : tr("Account: %1").arg(field.label);
    field.value = reached(field.value);
    field.folded = reached(field.folded);
    field.scan = isName ? u"SELECT %1.id, %1.account_id FROM %2 %1"_s.arg(row, table) : QString();
    if (isName)
        field.scanNames = u"SELECT id, name_folded FROM account"_s;
    field.isShown = isName;
    return field;
}

void addAccount(ListFields& fields, const QString& table, const QString& row)
{
    const ListFields known = accountFields();
    for (const QString& key :
         {u"owner"_s, u"tags"_s, u"standing"_s, u"balance"_s, u"lifecycle"_s, u"industry"_s,
          u"type"_s, u"touch"_s, u"segment"_s, u"territory"_s, u"city"_s, u"country"_s})
        fields.add(ofAccount(*known.find(key), table, row));
    for (ListField& field : recordDays(row))
        fields.add(std::move(field));
}

ListField nameOfAccount(const QString& table, const QString& row)
{
    return ofAccount(*accountFields().find(u"name"_s), table, row);
}

} // namespace

ListFields favourFields()
{
    ListFields fields({
        shown(always(wide(day(u"day"_s, ofFavour(u"date"_s), u"f.date"_s), 11))),
        chosen(u"direction"_s, ofFavour(u"direction"_s), u"favour"_s, u"f"_s,
               choicesOf<Direction>()),
        wide(chosen(u"kind"_s, ofFavour(u"kind"_s), u"favour"_s, u"f"_s, choicesOf<FavourKind>()),
             15),
        shown(written(u"title"_s, ofFavour(u"title"_s), u"favour"_s, u"f"_s, 30)),
        nameOfAccount(u"favour"_s, u"f"_s),
        shown(person(u"person"_s, tr("Person"), {u"beneficiary"_s, u"giver"_s})),
        shown(worth()),
        shown(wide(amount(), 10)),
        person(u"giver"_s, ofFavour(u"giver"_s), {u"giver"_s}),
        person(u"beneficiary"_s, ofFavour(u"beneficiary"_s), {u"beneficiary"_s}),
        person(u"third-party"_s, ofFavour(u"third_party"_s), {u"third_party"_s}),
        yesNo(u"from-ask"_s, ofFavour(u"from_ask"_s), u"f.from_ask"_s),
        yesNo(u"unpriced"_s, ofFavour(u"unpriced"_s), u"f.unpriced"_s),
        written(u"detail"_s, ofFavour(u"detail"_s), u"favour"_s, u"f"_s, 30),
    });
    addAccount(fields, u"favour"_s, u"f"_s);
    return fields;
}

ListFields interactionFields()
{
    ListFields fields({
        shown(always(wide(day(u"day"_s, ofInteraction(u"date"_s), u"i.date"_s), 11))),
        chosen(u"kind"_s, ofInteraction(u"kind"_s), u"interaction"_s, u"i"_s,
               choicesOf<InteractionKind>()),
        chosen(u"direction"_s, ofInteraction(u"direction"_s), u"interaction"_s, u"i"_s,
               choicesOf<InteractionDirection>()),
        shown(written(u"summary"_s, ofInteraction(u"summary"_s), u"interaction"_s, u"i"_s, 38)),
        nameOfAccount(u"interaction"_s, u"i"_s),
        shown(participants()),
        shown({.key = u"minutes"_s,
               .label = ofInteraction(u"minutes"_s),
               .type = FieldType::Number,
               .value = u"nullif(i.minutes, 0)"_s,
               .scan = scanOf(u"interaction"_s, u"nullif(minutes, 0)"_s),
               .mayBeEmpty = true,
               .width = 9}),
        written(u"learned"_s, ofInteraction(u"learned"_s), u"interaction"_s, u"i"_s, 30),
    });
    addAccount(fields, u"interaction"_s, u"i"_s);
    return fields;
}

QString minorUnits(const QString& currency)
{
    QString sql = u"CASE "_s + currency;
    for (const char* const code :
         {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND",
          "VUV", "XAF", "XOF", "XPF", "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND", "CLF"}) {
        const QString known = QString::fromLatin1(code);
        QString units = u"1"_s;
        units += QString(currencyDigits(known).value_or(2), u'0');
        sql += u" WHEN '%1' THEN %2.0"_s.arg(known, units);
    }
    return sql + u" ELSE 100.0 END"_s;
}

ListFields fieldsOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Accounts:
        return accountFields();
    case ListKind::People:
        return personFields();
    case ListKind::Favours:
        return favourFields();
    case ListKind::Interactions:
        return interactionFields();
    }
    Q_UNREACHABLE();
}

} // namespace goodturn::query
