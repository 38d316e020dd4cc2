#include "tests/core/query/list_fixture.h"

#include "core/base/text.h"
#include "core/query/filter_sql.h"
#include "core/query/kept_figures.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace goodturn;
using namespace goodturn::query;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

namespace {

/// What a row says of a field, for the plain reading of filters.
struct Known
{
    QString text;
    QStringList items;
    QDate day;
    QString birthday;
    double number = 0;
    bool flag = false;
};

bool hasAny(const QStringList& items, const QStringList& wanted)
{
    return std::ranges::any_of(items, [&](const QString& item) {
        return std::ranges::any_of(
            wanted, [&](const QString& one) { return foldText(one) == foldText(item); });
    });
}

bool dayFits(QDate day, Operator op, const QStringList& values, QDate today)
{
    const auto at = [&](int i) { return QDate::fromString(values.at(i), Qt::ISODate); };
    if (op == Operator::NotInLast)
        return !day.isValid() || day < today.addDays(-values.at(0).toInt());
    if (!day.isValid())
        return false;
    switch (op) {
    case Operator::InLast:
        return day <= today && day >= today.addDays(-values.at(0).toInt());
    case Operator::InNext:
        return day >= today && day <= today.addDays(values.at(0).toInt());
    case Operator::Before:
        return day < at(0);
    case Operator::After:
        return day > at(0);
    default:
        return day >= at(0) && day <= at(1);
    }
}

bool numberFits(double number, Operator op, const QStringList& values)
{
    switch (op) {
    case Operator::AtLeast:
        return number >= values.at(0).toDouble();
    case Operator::AtMost:
        return number <= values.at(0).toDouble();
    case Operator::Between:
        return number >= values.at(0).toDouble() && number <= values.at(1).toDouble();
    default:
        return std::abs(number - values.at(0).toDouble()) < 1e-9;
    }
}

bool textFits(const QString& text, Operator op, const QString& value, bool byWords)
{
    const QString known = foldText(text);
    const QString wanted = foldText(value);
    if (op == Operator::Is)
        return known == wanted;
    bool has = known.contains(wanted);
    if (byWords) {
        const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
        has = std::ranges::all_of(words, [&](const QString& word) { return known.contains(word); });
    }
    return has == (op == Operator::Contains);
}

bool tagsFit(const QStringList& items, Operator op, const QStringList& values)
{
    if (op == Operator::AllOf)
        return std::ranges::all_of(values,
                                   [&](const QString& one) { return hasAny(items, {one}); });
    return hasAny(items, values) == (op == Operator::AnyOf);
}

bool fits(const Known& known, const ListField& field, Operator op, const QStringList& values,
          QDate today)
{
    const bool empty = field.type == FieldType::Tags        ? known.items.isEmpty()
                       : field.type == FieldType::Date      ? !known.day.isValid()
                       : field.type == FieldType::YearlyDay ? known.birthday.isEmpty()
                                                            : known.text.isEmpty();
    if (op == Operator::Empty || op == Operator::Filled)
        return empty == (op == Operator::Empty);
    switch (field.type) {
    case FieldType::Text:
        return textFits(known.text, op, values.at(0), field.byWords);
    case FieldType::Choice:
        return values.contains(known.text) == (op == Operator::AnyOf);
    case FieldType::Tags:
        return tagsFit(known.items, op, values);
    case FieldType::Date:
        return dayFits(known.day, op, values, today);
    case FieldType::YearlyDay: {
        const auto birthday = PartialDate::parse(known.birthday);
        return birthday && birthday->month() > 0 &&
               birthday->nextOnOrAfter(today) <= today.addDays(values.at(0).toInt());
    }
    case FieldType::Number:
        return numberFits(known.number, op, values);
    default:
        return known.flag == (op == Operator::Yes);
    }
}

class ListProperty : public ::testing::TestWithParam<int>
{
protected:
    ListFixture book{quint32(GetParam())};
    QDate today = book.today();

    Known known(const Account& account, const QString& field)
    {
        Known known;
        known.items = account.tags;
        if (field == u"name"_s)
            known.text = account.name;
        else if (field == u"owner"_s)
            known.text = account.owner;
        else if (field == u"industry"_s)
            known.text = account.industry;
        else if (field == u"lifecycle"_s)
            known.text = code(account.lifecycle);
        else if (field == u"type"_s)
            known.text = code(account.type);
        else if (field == u"client-since"_s)
            known.day = account.clientSince;
        else if (field == u"people"_s)
            known.number = double(must(book.book().queries().people(account.id)).size());
        const auto head = must(book.book().queries().accountHead(account.id));
        if (field == u"last-contact"_s)
            known.day = head.lastTouch;
        else if (field == u"standing"_s)
            known.text = code(head.figures.standing);
        else if (field == u"balance"_s)
            known.number = std::round(head.figures.balances.nb * 10) / 10;
        return known;
    }

    Known known(const Contact& contact, const QString& field)
    {
        Known known;
        known.items = contact.interests;
        if (field == u"holidays"_s) {
            known.items.clear();
            for (const Occasion holiday : contact.holidays)
                known.items << code(holiday);
        }
        known.birthday = contact.birthday.isNull() ? QString() : contact.birthday.toString();
        known.flag = field == u"has-photo"_s ? !contact.photo.isNull() : !contact.emails.empty();
        const AccountId place = book.placeOf.at(contact.id.value());
        const Account account = must(book.book().records<Account>().load(place));
        if (field == u"name"_s)
            known.text = contact.displayName();
        else if (field == u"account"_s)
            known.text = account.name;
        else if (field == u"owner"_s)
            known.text = account.owner;
        else if (field == u"lifecycle"_s)
            known.text = code(account.lifecycle);
        else if (field == u"email"_s)
            known.text = contact.emails.empty() ? QString() : contact.emails.front().value;
        return known;
    }

    QStringList someValues(const ListField& field, Operator op)
    {
        const auto value = [&]() -> QString {
            if (op == Operator::InLast || op == Operator::NotInLast || op == Operator::InNext)
                return QString::number(book.below(200));
            switch (field.type) {
            case FieldType::Date:
                return today.addDays(30 - book.below(300)).toString(Qt::ISODate);
            case FieldType::Number:
                return QString::number(book.below(9) - 3);
            case FieldType::Choice:
                return field.choices[size_t(book.below(int(field.choices.size())))].code;
            case FieldType::Tags:
                if (!field.choices.empty())
                    return field.choices[size_t(book.below(int(field.choices.size())))].code;
                return book.oneOf(book.tags + QStringList{u"KEY"_s, u"arger"_s, u"none"_s});
            default:
                return book.oneOf({u"MÜLL"_s, u"strasse"_s, u"1"_s, u"özil"_s, u"%"_s, u"apf"_s,
                                   u"duarte1 ines"_s, u"zoe"_s, u"p1"_s, u"kestrel 3"_s});
            }
        };
        switch (arityOf(op)) {
        case Arity::None:
            return {};
        case Arity::One:
            return {value()};
        case Arity::Two:
            return {value(), value()};
        case Arity::Some:
            return {value(), value()};
        }
        Q_UNREACHABLE();
    }

    Filter someFilter(const ListFields& fields, const QStringList& asked, int depth)
    {
        Filter filter;
        filter.any = book.below(2) == 0;
        for (int i = 1 + book.below(3); i > 0; --i) {
            const ListField& field = *fields.find(book.oneOf(asked));
            const auto ops = operatorsOf(field);
            const Operator op = ops[size_t(book.below(int(ops.size())))];
            filter.conditions.push_back(Condition::of(field.key, op, someValues(field, op)));
        }
        if (depth > 0 && book.below(2) == 0)
            filter.groups.push_back(someFilter(fields, asked, depth - 1));
        return filter;
    }

    template<class Record>
    bool holds(const Record& record, const Filter& filter, const ListFields& fields)
    {
        const auto holdsOne = [&](const Condition& one) {
            const ListField& field = *fields.find(one.field);
            return fits(known(record, one.field), field, *fromCode<Operator>(one.op), one.values,
                        today);
        };
        const auto holdsGroup = [&](const Filter& one) { return holds(record, one, fields); };
        if (filter.any)
            return std::ranges::any_of(filter.conditions, holdsOne) ||
                   std::ranges::any_of(filter.groups, holdsGroup);
        return std::ranges::all_of(filter.conditions, holdsOne) &&
               std::ranges::all_of(filter.groups, holdsGroup);
    }

    template<class Record>
    int compare(const std::vector<Record>& records, ListKind kind, const ListFields& fields,
                const QStringList& asked, int rounds)
    {
        int some = 0;
        for (int i = 0; i < rounds; ++i) {
            ListSpec spec;
            spec.kind = kind;
            spec.filter = someFilter(fields, asked, 2);
            auto found = must(book.book().queries().listIds(spec));
            std::ranges::sort(found);
            std::vector<qint64> expected;
            for (const Record& record : records)
                if (holds(record, spec.filter, fields))
                    expected.push_back(record.id.value());
            std::ranges::sort(expected);
            EXPECT_EQ(found, expected) << QJsonDocument(toJson(spec.filter)).toJson().toStdString();
            some += !expected.empty() && expected.size() < records.size();
        }
        return some;
    }
};

} // namespace

TEST_P(ListProperty, AFilterOfAccountsFindsWhatAPlainReadingFinds)
{
    const QStringList asked{u"name"_s,     u"owner"_s,        u"industry"_s, u"lifecycle"_s,
                            u"type"_s,     u"client-since"_s, u"people"_s,   u"last-contact"_s,
                            u"standing"_s, u"balance"_s,      u"tags"_s};
    EXPECT_GT(compare(book.accounts, ListKind::Accounts, accountFields(), asked, 60), 20);
}

TEST_P(ListProperty, AFilterOfPeopleFindsWhatAPlainReadingFinds)
{
    const QStringList asked{u"name"_s,      u"account"_s,  u"owner"_s,     u"lifecycle"_s,
                            u"email"_s,     u"birthday"_s, u"interests"_s, u"has-email"_s,
                            u"has-photo"_s, u"holidays"_s};
    EXPECT_GT(compare(book.people, ListKind::People, personFields(), asked, 60), 20);
}

INSTANTIATE_TEST_SUITE_P(Seeds, ListProperty, ::testing::Range(1, 5));
