#include "core/book/gift_policy_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using planning::Blackout;
using planning::GiftPolicy;

namespace {

tl::unexpected<Error> unreadable(const QString& part)
{
    return failure(
        ErrorKind::Corrupt,
        QCoreApplication::translate("GiftPolicyText", "“%1” can't be read.").arg(part.left(80)));
}

QJsonObject json(const Money& money)
{
    return {{u"amount"_s, money.toDecimal()}, {u"currency"_s, money.currency()}};
}

QJsonObject json(const Blackout& blackout)
{
    QJsonObject object;
    const auto keep = [&](const QString& name, const QString& text) {
        if (!text.isEmpty())
            object.insert(name, text);
    };
    keep(u"from"_s, blackout.from.toString());
    keep(u"until"_s, blackout.until.toString());
    keep(u"why"_s, blackout.why);
    keep(u"tag"_s, blackout.tag);
    return object;
}

Result<void> read(const QJsonValue& value, std::optional<Money>& into)
{
    const QJsonObject object = value.toObject();
    GT_ASSIGN(into, Money::parse(object[u"amount"_s].toString(), object[u"currency"_s].toString()));
    return {};
}

Result<void> readWhole(const QJsonValue& value, int most, const QString& name,
                       std::optional<int>& into)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > most || number != std::floor(number))
        return unreadable(name);
    into = int(number);
    return {};
}

Result<void> readDays(const QJsonValue& value, std::optional<int>& into)
{
    return readWhole(value, planning::longestLead, u"lead-times"_s, into);
}

Result<Blackout> blackoutFrom(const QJsonObject& object)
{
    Blackout blackout;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString text = entry.value().toString();
        if (entry.key() == u"from"_s) {
            GT_ASSIGN(blackout.from, PartialDate::parse(text));
        } else if (entry.key() == u"until"_s) {
            GT_ASSIGN(blackout.until, PartialDate::parse(text));
        } else if (entry.key() == u"why"_s) {
            blackout.why = text;
        } else if (entry.key() == u"tag"_s) {
            blackout.tag = text;
        } else {
            return unreadable(entry.key());
        }
    }
    return blackout;
}

Result<void> read(const QJsonValue& value, std::vector<Blackout>& into)
{
    if (!value.isArray())
        return unreadable(u"blackouts"_s);
    for (const QJsonValue& one : value.toArray()) {
        GT_ASSIGN(const Blackout blackout, blackoutFrom(one.toObject()));
        into.push_back(blackout);
    }
    return {};
}

QJsonObject json(const planning::LeadTime& line)
{
    QJsonObject object;
    if (!line.supplier.isEmpty())
        object.insert(u"supplier"_s, line.supplier);
    if (!line.country.isEmpty())
        object.insert(u"country"_s, line.country);
    if (line.orderDays)
        object.insert(u"order-days"_s, *line.orderDays);
    if (line.postDays)
        object.insert(u"post-days"_s, *line.postDays);
    return object;
}

Result<planning::LeadTime> leadTimeFrom(const QJsonObject& object)
{
    planning::LeadTime line;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() == u"supplier"_s) {
            line.supplier = entry.value().toString();
        } else if (entry.key() == u"country"_s) {
            line.country = entry.value().toString();
        } else if (entry.key() == u"order-days"_s) {
            GT_TRY(readDays(entry.value(), line.orderDays));
        } else if (entry.key() == u"post-days"_s) {
            GT_TRY(readDays(entry.value(), line.postDays));
        } else {
            return unreadable(entry.key());
        }
    }
    return line;
}

Result<void> read(const QJsonValue& value, std::vector<planning::LeadTime>& into)
{
    if (!value.isArray())
        return unreadable(u"lead-times"_s);
    for (const QJsonValue& one : value.toArray()) {
        GT_ASSIGN(const planning::LeadTime line, leadTimeFrom(one.toObject()));
        into.push_back(line);
    }
    return {};
}

Result<void> readEntry(const QString& name, const QJsonValue& value, GiftPolicy& policy)
{
    if (name == u"most-per-gift"_s)
        return read(value, policy.mostPerGift);
    if (name == u"most-per-year"_s)
        return read(value, policy.mostPerYear);
    if (name == u"gifts-per-year"_s)
        return readWhole(value, planning::mostGiftsPerYear, name, policy.giftsPerYear);
    if (name == u"blackouts"_s)
        return read(value, policy.blackouts);
    if (name == u"home"_s) {
        policy.home = value.toString();
        return {};
    }
    if (name == u"lead-times"_s)
        return read(value, policy.leadTimes);
    return unreadable(name);
}

} // namespace

QString textOf(const GiftPolicy& policy)
{
    QJsonObject object;
    if (policy.mostPerGift)
        object.insert(u"most-per-gift"_s, json(*policy.mostPerGift));
    if (policy.mostPerYear)
        object.insert(u"most-per-year"_s, json(*policy.mostPerYear));
    if (policy.giftsPerYear)
        object.insert(u"gifts-per-year"_s, *policy.giftsPerYear);
    QJsonArray blackouts;
    for (const Blackout& blackout : policy.blackouts)
        blackouts.append(json(blackout));
    if (!blackouts.isEmpty())
        object.insert(u"blackouts"_s, blackouts);
    if (!policy.home.isEmpty())
        object.insert(u"home"_s, policy.home);
    QJsonArray leadTimes;
    for (const planning::LeadTime& line : policy.leadTimes)
        leadTimes.append(json(line));
    if (!leadTimes.isEmpty())
        object.insert(u"lead-times"_s, leadTimes);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<GiftPolicy> giftPolicyFrom(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return unreadable(text);
    const QJsonObject object = document.object();
    GiftPolicy policy;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        if (const auto read = readEntry(entry.key(), entry.value(), policy); !read)
            return failure(ErrorKind::Corrupt, read.error().message);
    if (const auto problems = problemsOf(policy); !problems.empty())
        return failure(ErrorKind::Corrupt, problems.front().message);
    return policy;
}

} // namespace goodturn::book
