#include "core/query/filter_sql.h"

#include "core/base/text.h"
#include "core/query/list_base.h"
#include "core/query/list_statement.h"
#include "core/query/text_search.h"
#include "core/store/sql_query.h"

#include <algorithm>
#include <cmath>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::Value;

namespace {

const QString& nothing()
{
    static const QString sql = u"0"_s;
    return sql;
}

const QString& everything()
{
    static const QString sql = u"1"_s;
    return sql;
}

/// `part` with an expression in front of it.
SqlPart joined(SqlPart left, const QString& sql, std::vector<Value> values = {})
{
    return left += {sql, std::move(values)};
}

bool compares(double number, Operator op, const QStringList& values)
{
    const double first = values.first().toDouble();
    switch (op) {
    case Operator::AtLeast:
        return number >= first;
    case Operator::AtMost:
        return number <= first;
    case Operator::Between:
        return number >= first && number <= values.at(1).toDouble();
    default:
        return qFuzzyCompare(1 + number, 1 + first);
    }
}

/// Month and day of each day from `from` on, as birthdays end; a leap day is kept on the 28th in
/// years that have none.
QStringList yearlyDays(QDate from, int days)
{
    QStringList found;
    for (int i = 0; i <= std::min(days, 366); ++i) {
        const QDate day = from.addDays(i);
        found << day.toString(u"MM-dd"_s);
        if (day.month() == 2 && day.day() == 28 && !QDate::isLeapYear(day.year()))
            found << u"02-29"_s;
    }
    return found;
}

/// Whether folded text is, or has, what is wanted; in brackets.
SqlPart foldedIs(const SqlPart& known, bool byWords, Operator op, const QString& wanted)
{
    SqlPart part{u"("_s, {}};
    if (op == Operator::Is)
        return joined(part += known, u"=?)"_s, {wanted});
    const QStringList pieces =
        byWords ? wanted.split(u' ', Qt::SkipEmptyParts) : QStringList{wanted};
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        part.sql += i > 0 ? u" AND instr("_s : u"instr("_s;
        part += joined(known, u", ?)>0"_s, {pieces.at(i)});
    }
    part.sql += u')';
    return part;
}

} // namespace

FilterSql::FilterSql(store::Database& database, ListKind kind, const ListFields& fields,
                     QDate today, KeptFigures::Cache* kept)
    : database_(database)
    , kind_(kind)
    , fields_(fields)
    , today_(today)
    , kept_(kept ? kept : &own_)
{
}

Result<SqlPart> FilterSql::of(const Filter& filter)
{
    const QString between = filter.any ? u" OR "_s : u" AND "_s;
    SqlPart all{u"("_s, {}};
    const auto add = [&](const SqlPart& part) {
        if (all.sql.size() > 1)
            all.sql += between;
        all += part;
    };
    for (const Condition& one : filter.conditions) {
        GT_ASSIGN(const SqlPart part, condition(one));
        add(part);
    }
    for (const Filter& one : filter.groups) {
        GT_ASSIGN(const SqlPart part, of(one));
        if (part.sql != everything()) // a group that asks nothing adds nothing
            add(part);
    }
    if (all.sql.size() == 1)
        return SqlPart{everything(), {}};
    all.sql += u')';
    return all;
}

Result<SqlPart> FilterSql::condition(const Condition& condition)
{
    if (!problemOf(condition, fields_).isEmpty())
        return SqlPart{nothing(), {}};
    const ListField& field = *fields_.find(condition.field);
    const Operator op = *fromCode<Operator>(condition.op);
    const QStringList& values = condition.values;
    if (!field.ofAccount.isEmpty())
        return ofAccount(field, condition);
    if (field.reckoned != Reckoned::No)
        return reckoned(field, op, values);
    if (op == Operator::Empty || op == Operator::Filled)
        return emptiness(field, op == Operator::Empty);
    if (!field.people.isEmpty())
        return people(field, op, values.first());
    switch (field.type) {
    case FieldType::Text:
        return text(field, op, values.first());
    case FieldType::Words:
        return words(values.first());
    case FieldType::Choice:
        return choice(field, op, values);
    case FieldType::Tags:
        return tags(field, op, values);
    case FieldType::Date:
        return day(field, op, values);
    case FieldType::YearlyDay:
        return yearlyDay(field, values.first());
    case FieldType::Number:
        return number(field.value, op, values);
    case FieldType::Amount:
        return number(field.number, op, values);
    case FieldType::YesNo:
        return expression((op == Operator::Yes ? u"(%1)"_s : u"NOT (%1)"_s).arg(field.value));
    case FieldType::Picture:
        break;
    }
    return SqlPart{nothing(), {}};
}

SqlPart FilterSql::expression(const QString& sql) const
{
    static const QString day = u"{today}"_s;
    const std::vector<Value> days(size_t(sql.count(day)), Value(today_));
    return {QString(sql).replace(day, u"?"_s), days};
}

Result<const KeptFigures*> FilterSql::figures()
{
    if (!figures_) {
        GT_ASSIGN(figures_, kept_->figures(database_, today_));
    }
    return figures_.get();
}

Result<const FilterSql::Vocabulary*> FilterSql::known(const ListField& field)
{
    if (const auto read = known_.find(field.key); read != known_.end())
        return &read->second;
    Vocabulary found;
    if (!field.vocabulary.isEmpty()) {
        store::SqlQuery query(database_, field.vocabulary);
        GT_TRY(query.run());
        while (query.next())
            if (const QString value = query.text(0); !value.isEmpty())
                found.emplace_back(foldText(value), value);
        GT_TRY(query.finish());
    }
    std::ranges::sort(found);
    return &known_.emplace(field.key, std::move(found)).first->second;
}

Result<QStringList> FilterSql::vocabulary(const ListField& field)
{
    GT_ASSIGN(const Vocabulary* all, known(field));
    QStringList values;
    for (const auto& [folded, value] : *all)
        values << value;
    return values;
}

/// Text without a folded form beside it: the values that fit are looked up first.
Result<SqlPart> FilterSql::text(const ListField& field, Operator op, const QString& value)
{
    if (!field.folded.isEmpty())
        return folded(field, op, value);
    const QString wanted = foldText(value);
    GT_ASSIGN(const Vocabulary* all, known(field));
    QStringList fitting;
    for (const auto& [folded, one] : *all)
        if (op == Operator::Is ? folded == wanted : folded.contains(wanted))
            fitting << one;
    SqlPart part = expression(u"coalesce(%1, '')"_s.arg(field.value));
    return joined(std::move(part),
                  op == Operator::Excludes ? u" NOT IN (SELECT value FROM json_each(?))"_s
                                           : u" IN (SELECT value FROM json_each(?))"_s,
                  {jsonList(fitting)});
}

Result<SqlPart> FilterSql::folded(const ListField& field, Operator op, const QString& value)
{
    const bool byOwner = !field.scanNames.isEmpty(); // a few names instead of many rows
    const SqlPart known =
        byOwner ? SqlPart{u"o.name"_s, {}} : expression(u"coalesce(%1, '')"_s.arg(field.folded));
    SqlPart part = foldedIs(known, field.byWords, op, foldText(value));
    if (byOwner)
        part = ofOwner(field, std::move(part));
    if (op == Operator::Excludes)
        part.sql.prepend(u"NOT "_s);
    return part;
}

/// The condition over the names `o` of what rows belong to, turned into one over the rows.
SqlPart FilterSql::ofOwner(const ListField& field, SqlPart part) const
{
    SqlPart rows =
        expression(u"(%1.id IN (WITH s(id, owner) AS (%2), o(id, name) AS (%3) "
                   "SELECT s.id FROM s WHERE s.owner IN (SELECT o.id FROM o WHERE "_s.arg(
                       baseOf(kind_).row, field.scan, field.scanNames));
    return joined(std::move(rows += part), u")))"_s);
}

Result<SqlPart> FilterSql::tags(const ListField& field, Operator op, const QStringList& values)
{
    GT_ASSIGN(const Vocabulary* all, known(field));
    const QString has = u"EXISTS(SELECT 1 FROM (%1) x WHERE x.value IN "
                        "(SELECT value FROM json_each(?)))"_s.arg(field.items);
    QStringList conditions;
    std::vector<Value> bound;
    QStringList spelled;
    for (const QString& value : values) {
        const QString wanted = foldText(value);
        if (op == Operator::AllOf)
            spelled.clear();
        for (const auto& [folded, one] : *all)
            if (folded == wanted)
                spelled << one;
        if (op == Operator::AllOf) {
            conditions << has;
            bound.push_back(jsonList(spelled));
        }
    }
    if (op == Operator::AllOf)
        return SqlPart{u'(' + conditions.join(u" AND "_s) + u')', bound};
    return SqlPart{op == Operator::NoneOf ? QString(u"NOT "_s + has) : has, {jsonList(spelled)}};
}

SqlPart FilterSql::words(const QString& typed) const
{
    const TextSearch search(typed);
    if (search.isEmpty())
        return {u"1"_s, {}};
    const ListBase base = baseOf(kind_);
    return {u"%1.id IN (%2)"_s.arg(base.row, search.keysIn(base.table)), search.values()};
}

/// The accounts that fit are found first, once for all statements, and with them their entries.
Result<SqlPart> FilterSql::ofAccount(const ListField& field, const Condition& condition)
{
    if (!accounts_) {
        accountFields_ = std::make_unique<ListFields>(goodturn::query::accountFields());
        accounts_ = std::make_unique<FilterSql>(database_, ListKind::Accounts, *accountFields_,
                                                today_, kept_);
    }
    SqlPart accounts{u"SELECT a.id FROM account a WHERE "_s, {}};
    GT_ASSIGN(const SqlPart fitting,
              accounts_->condition({field.ofAccount, condition.op, condition.values}));
    accounts += fitting;
    GT_ASSIGN(const auto keys, keysOf(database_, accounts));
    return SqlPart{u"%1.account_id IN (SELECT value FROM json_each(?))"_s.arg(baseOf(kind_).row),
                   {jsonList(keys)}};
}

/// The people whose names fit are found first, and with them the entries that name them.
SqlPart FilterSql::people(const ListField& field, Operator op, const QString& value) const
{
    static const QString place = u"{people}"_s;
    QString keys = u"SELECT c.id FROM contact c WHERE 1"_s;
    std::vector<Value> words;
    for (const QString& word : foldText(value).split(u' ', Qt::SkipEmptyParts)) {
        keys += u" AND instr(c.name_folded, ?)>0"_s;
        words.push_back(word);
    }
    // An entry that names nobody is no null in a condition.
    SqlPart part{op == Operator::Excludes ? u"NOT coalesce("_s : u"coalesce("_s, {}};
    for (qsizetype i = field.people.count(place); i > 0; --i)
        part.values.insert(part.values.end(), words.begin(), words.end());
    part.sql += QString(field.people).replace(place, keys) + u", 0)"_s;
    return part;
}

SqlPart FilterSql::choice(const ListField& field, Operator op, const QStringList& values) const
{
    return joined(compared(field),
                  op == Operator::NoneOf ? u" NOT IN (SELECT value FROM json_each(?))"_s
                                         : u" IN (SELECT value FROM json_each(?))"_s,
                  {jsonList(values)});
}

SqlPart FilterSql::day(const ListField& field, Operator op, const QStringList& values) const
{
    const auto compared = [&](const QString& with, std::vector<Value> days) {
        return joined(SqlPart{u"("_s, {}} += this->compared(field), with, std::move(days));
    };
    const auto at = [&](int i) { return Value(QDate::fromString(values.at(i), Qt::ISODate)); };
    switch (op) {
    case Operator::InLast:
        return compared(u" BETWEEN ? AND ?)"_s, {today_.addDays(-values.first().toInt()), today_});
    case Operator::NotInLast:
        return compared(u"<?)"_s, {today_.addDays(-values.first().toInt())});
    case Operator::InNext:
        return compared(u" BETWEEN ? AND ?)"_s, {today_, today_.addDays(values.first().toInt())});
    case Operator::Before: // an empty one is no earlier day
        return compared(u" BETWEEN '0' AND ?)"_s,
                        {QDate::fromString(values.first(), Qt::ISODate).addDays(-1)});
    case Operator::After:
        return compared(u">?)"_s, {at(0)});
    default:
        return compared(u" BETWEEN ? AND ?)"_s, {at(0), at(1)});
    }
}

SqlPart FilterSql::yearlyDay(const ListField& field, const QString& days) const
{
    return joined(expression(u"substr(%1, -5)"_s.arg(field.value)),
                  u" IN (SELECT value FROM json_each(?))"_s,
                  {jsonList(yearlyDays(today_, days.toInt()))});
}

SqlPart FilterSql::number(const QString& value, Operator op, const QStringList& values) const
{
    SqlPart part = expression(value);
    switch (op) {
    case Operator::AtLeast:
        return joined(std::move(part), u">=?"_s, {values.first().toDouble()});
    case Operator::AtMost:
        return joined(std::move(part), u"<=?"_s, {values.first().toDouble()});
    case Operator::Between:
        part.sql.prepend(u'(');
        return joined(std::move(part), u" BETWEEN ? AND ?)"_s,
                      {values.at(0).toDouble(), values.at(1).toDouble()});
    default:
        return joined(std::move(part), u"=?"_s, {values.first().toDouble()});
    }
}

/// Where new accounts fit, which have no kept row, those that don't are left out by key.
Result<SqlPart> FilterSql::reckoned(const ListField& field, Operator op, const QStringList& values)
{
    GT_ASSIGN(const KeptFigures* kept, figures());
    std::vector<Standing> wanted;
    for (const QString& value : values)
        if (const auto standing = fromCode<Standing>(value))
            wanted.push_back(*standing);
    const auto fits = [&](const KeptFigures::Line& line) {
        if (field.reckoned == Reckoned::Balance)
            return compares(std::round(line.balance * 10) / 10, op, values); // as it is shown
        return (std::ranges::count(wanted, line.standing) > 0) != (op == Operator::NoneOf);
    };
    const bool newFits = fits({});
    std::vector<qint64> others;
    for (auto line = kept->lines().cbegin(); line != kept->lines().cend(); ++line)
        if (fits(*line) != newFits)
            others.push_back(line.key());
    return SqlPart{newFits ? u"a.id NOT IN (SELECT value FROM json_each(?))"_s
                           : u"a.id IN (SELECT value FROM json_each(?))"_s,
                   {jsonList(others)}};
}

SqlPart FilterSql::compared(const ListField& field) const
{
    return expression(field.always ? field.value : u"coalesce(%1, '')"_s.arg(field.value));
}

SqlPart FilterSql::emptiness(const ListField& field, bool empty) const
{
    if (field.type == FieldType::Tags)
        return {(empty ? u"NOT EXISTS(%1)"_s : u"EXISTS(%1)"_s).arg(field.items), {}};
    return joined(compared(field), empty ? u"=''"_s : u"<>''"_s);
}

} // namespace goodturn::query
