#include "app/cli/json_text.h"

#include "core/query/occasion_words.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QString text(const QUuid& uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QString kindCode(query::AgendaRow::Kind kind)
{
    using Kind = query::AgendaRow::Kind;
    switch (kind) {
    case Kind::OrderGift:
        return u"order-gift"_s;
    case Kind::InscribeGift:
        return u"inscribe-gift"_s;
    case Kind::PostGift:
        return u"post-gift"_s;
    case Kind::GiftThanks:
        return u"gift-thanks"_s;
    case Kind::Reminder:
        return u"reminder"_s;
    case Kind::AskWaiting:
        return u"ask-waiting"_s;
    case Kind::Goal:
        return u"goal"_s;
    case Kind::Occasion:
        return u"occasion"_s;
    case Kind::Quiet:
        return u"quiet"_s;
    case Kind::Advice:
        return u"advice"_s;
    }
    Q_UNREACHABLE();
}

QString touchCode(planning::Touch touch)
{
    switch (touch) {
    case planning::Touch::NoCadence:
        return {};
    case planning::Touch::InTime:
        return u"in-time"_s;
    case planning::Touch::GoingQuiet:
        return u"going-quiet"_s;
    case planning::Touch::Quiet:
        return u"quiet"_s;
    }
    Q_UNREACHABLE();
}

/// Null without a cadence.
QJsonValue touchJson(const planning::TouchState& touch)
{
    const QString word = touchCode(touch.touch);
    return word.isEmpty() ? QJsonValue() : QJsonValue(word);
}

void addFigures(const reciprocity::Figures& f, QJsonObject& json)
{
    const auto& b = f.balances;
    const auto& o = f.opportunities;
    json[u"oc"_s] = b.oc;
    json[u"nb"_s] = b.nb;
    json[u"or"_s] = b.repView;
    json[u"b"_s] = b.plain;
    json[u"ri"_s] = b.ri;
    json[u"evenness"_s] = b.evenness ? QJsonValue(*b.evenness) : QJsonValue();
    json[u"evenness_by_chance"_s] = b.entries > 0 ? QJsonValue(b.evennessByChance) : QJsonValue();
    json[u"entries"_s] = b.entries;
    json[u"given"_s] = o.given;
    json[u"received"_s] = o.received;
    json[u"n"_s] = o.n;
    json[u"x"_s] = o.x;
    json[u"u"_s] = o.u;
    json[u"fa"_s] = o.fa;
    json[u"gs"_s] = o.gs;
    json[u"p1"_s] = f.chance.p1;
    json[u"pwait"_s] = f.chance.pwait;
    json[u"pgive"_s] = f.chance.pgive;
    json[u"sd"_s] = f.chance.sd;
    json[u"grant"_s] = f.grantChance;
    json[u"standing"_s] = code(f.standing);
    json[u"standing_by_rules"_s] = code(f.byRules);
    json[u"own_standing"_s] = f.ownStanding
                                  ? QJsonValue(QJsonObject{{u"reason"_s, f.ownStanding->reason},
                                                           {u"until"_s, day(f.ownStanding->until)}})
                                  : QJsonValue();
}

QJsonObject toJson(const query::LedgerLine& line)
{
    QJsonObject json{{u"id"_s, text(line.uuid)},
                     {u"date"_s, day(line.date)},
                     {u"title"_s, line.title},
                     {u"worth"_s, line.worth}};
    if (line.kind == reciprocity::Part::Kind::Favour) {
        json[u"kind"_s] = u"favour"_s;
        json[u"direction"_s] = line.direction;
        json[u"from_ask"_s] = line.fromAsk;
    } else {
        json[u"kind"_s] = u"ask"_s;
        json[u"state"_s] = line.state;
    }
    return json;
}

QJsonObject toJson(const reciprocity::Explanation& explanation,
                   const QHash<std::pair<int, qint64>, QString>& ids)
{
    QJsonObject numbers;
    for (const reciprocity::Operand& operand : explanation.operands)
        numbers[operand.name] = operand.value;
    QJsonArray entries;
    for (const reciprocity::Part& part : explanation.parts) {
        QJsonObject entry{{u"id"_s, ids.value({int(part.kind), part.id})}};
        if (part.amount)
            entry[u"amount"_s] = *part.amount;
        entries.append(entry);
    }
    QJsonObject json{{u"name"_s, explanation.name},
                     {u"sentence"_s, explanation.sentence},
                     {u"numbers"_s, numbers},
                     {u"is_sum"_s, explanation.isSum()},
                     {u"entries"_s, entries}};
    if (explanation.kind != reciprocity::Explanation::Kind::Words)
        json[u"value"_s] = explanation.value ? QJsonValue(*explanation.value) : QJsonValue();
    if (explanation.atMost)
        json[u"at_most"_s] = *explanation.atMost;
    return json;
}

QJsonValue toJson(const query::CustomText& one)
{
    const QString text = one.texts.value(0);
    if (!one.fits)
        return one.texts.join(u", "_s);
    switch (one.field.type) {
    case CustomType::Number:
        return text.toDouble();
    case CustomType::Money: {
        const auto money = customMoney(text);
        return QJsonObject{{u"minor"_s, money->minor()}, {u"currency"_s, money->currency()}};
    }
    case CustomType::Choice:
        return one.field.choice(text)->name;
    case CustomType::Choices: {
        QJsonArray names;
        for (const QString& key : one.texts)
            names.append(one.field.choice(key)->name);
        return names;
    }
    case CustomType::YesNo:
        return text == u"1"_s;
    case CustomType::Text:
    case CustomType::Date:
        break;
    }
    return text;
}

} // namespace

QJsonObject toJson(const std::vector<query::CustomText>& own)
{
    QJsonObject json;
    for (const query::CustomText& one : own)
        json[one.field.name] = toJson(one);
    return json;
}

QJsonObject toJson(const query::AccountRow& row)
{
    return {{u"name"_s, row.name},
            {u"uuid"_s, text(row.uuid)},
            {u"type"_s, code(row.type)},
            {u"lifecycle"_s, code(row.lifecycle)},
            {u"people"_s, row.people},
            {u"last_contact"_s, day(row.lastTouch)},
            {u"nb"_s, row.feltBalance},
            {u"standing"_s, code(row.standing)},
            {u"touch"_s, touchJson(row.touch)}};
}

QJsonObject toJson(const query::AccountHead& head)
{
    QJsonObject json{{u"name"_s, head.account.name},
                     {u"uuid"_s, text(head.account.meta.uuid)},
                     {u"lifecycle"_s, code(head.account.lifecycle)},
                     {u"as_of"_s, day(QDate::fromJulianDay(head.figures.today))},
                     {u"last_contact"_s, day(head.lastTouch)},
                     {u"touch"_s, touchJson(head.touch)},
                     {u"next_contact_by"_s, day(head.touch.dueOn)},
                     {u"reasons"_s, QJsonArray::fromStringList(head.reasons)},
                     {u"advice"_s, head.advice.sentence}};
    addFigures(head.figures, json);
    const auto& guard = head.advice.askNoSoonerThan;
    json[u"ask_no_sooner_than"_s] = guard ? day(*guard) : QJsonValue();
    const auto& largest = head.advice.largestAsk;
    json[u"largest_ask"_s] = largest ? QJsonValue(int(*largest)) : QJsonValue();
    QJsonArray money;
    for (const query::MoneyTotal& total : head.money)
        money.append(QJsonObject{{u"currency"_s, total.currency},
                                 {u"given_minor"_s, total.givenMinor},
                                 {u"received_minor"_s, total.receivedMinor}});
    json[u"money"_s] = money;
    return json;
}

void addWhy(const query::AccountWhy& why, QJsonObject& json)
{
    QHash<std::pair<int, qint64>, QString> ids;
    QJsonArray ledger;
    for (const query::LedgerLine& line : why.ledger) {
        ids.insert({int(line.kind), line.id}, text(line.uuid));
        ledger.append(toJson(line));
    }
    json[u"ledger"_s] = ledger;
    QJsonObject figures;
    for (const reciprocity::Explanation& explanation : why.explanations)
        figures[code(explanation.figure)] = toJson(explanation, ids);
    json[u"figures"_s] = figures;
}

QJsonObject toJson(const query::AgendaRow& row)
{
    const bool isOccasion = row.kind == query::AgendaRow::Kind::Occasion;
    return {{u"due"_s, day(row.due)},
            {u"late"_s, row.late},
            {u"kind"_s, kindCode(row.kind)},
            {u"account"_s, row.account},
            {u"person"_s, row.person},
            {u"title"_s, isOccasion ? query::occasionTitle(row) : row.title},
            {u"time"_s, row.at.isValid() ? QJsonValue(row.at.toString(u"HH:mm"_s)) : QJsonValue()},
            {u"deadline"_s, day(row.deadline)},
            {u"rule"_s, row.rule},
            {u"occasion"_s, isOccasion ? QJsonValue(code(row.occasion)) : QJsonValue()},
            {u"years"_s, row.years > 0 ? QJsonValue(row.years) : QJsonValue()}};
}

QJsonObject toJson(const query::OccasionRow& row)
{
    return {{u"name"_s, row.name},
            {u"day"_s, row.day.isNull() ? QJsonValue() : QJsonValue(row.day.toString())},
            {u"rule"_s, row.rule},
            {u"next"_s, day(row.next)},
            {u"years"_s, row.years > 0 ? QJsonValue(row.years) : QJsonValue()}};
}

QString jsonText(const QJsonValue& value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

} // namespace goodturn::cli
