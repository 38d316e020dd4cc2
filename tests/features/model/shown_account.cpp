#include "tests/features/model/shown_account.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <set>

namespace goodturn::independent {
using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 1e-6;
constexpr int differencesTold = 20;

/// What the entries of an explained sum add up to.
double sumOfEntries(const QJsonObject& figure)
{
    double sum = 0;
    const QJsonArray entries = figure["entries"_L1].toArray();
    for (const auto& entry : entries)
        sum += entry["amount"_L1].toDouble(NAN);
    return figure.contains("at_most"_L1) ? std::min(sum, figure["at_most"_L1].toDouble()) : sum;
}

void readExplained(const QString& name, const QJsonObject& figure, ShownAccount& shown)
{
    const std::string key = name.toStdString();
    const std::string path = "figures." + key;
    if (name != "standing"_L1)
        shown.values.push_back({path, key, valueIn(figure["value"_L1])});
    if (figure["is_sum"_L1].toBool())
        shown.values.push_back({path + ".entries", key, sumOfEntries(figure)});
    const QJsonObject numbers = figure["numbers"_L1].toObject();
    for (auto number = numbers.begin(); number != numbers.end(); ++number)
        shown.numbers.push_back({path + "." + number.key().toStdString(),
                                 number.key().toStdString(), valueIn(*number)});
}

template<class T>
bool among(const std::vector<T>& all, const T& value)
{
    return std::find(all.begin(), all.end(), value) != all.end();
}

bool isNumberOrNone(const QJsonValue& value)
{
    return value.isDouble() || value.isNull();
}

void compareAll(const std::vector<ShownAccount::Number>& shown,
                const std::map<std::string, Value>& expected, const Figures& figures, Tally& tally)
{
    for (const auto& [path, name, value] : shown) {
        const auto one = expected.find(name);
        if (one == expected.end())
            tally.differ(u"the model does not know "_s + QString::fromStdString(path));
        else if (name == "largest_ask" && one->second != value &&
                 among(figures.largestAskNearby, value))
            ++tally.onThreshold;
        else
            tally.compareNumber(path, value, one->second);
    }
}

} // namespace

Value valueIn(const QJsonValue& value)
{
    return value.isDouble() ? Value(value.toDouble()) : std::nullopt;
}

ShownAccount ShownAccount::from(const QJsonObject& account)
{
    ShownAccount shown;
    const QString noSooner = u"ask_no_sooner_than"_s;
    const QStringList noFigures{noSooner, u"last_contact"_s, u"own_standing"_s, u"touch"_s,
                                u"next_contact_by"_s};
    for (auto part = account.begin(); part != account.end(); ++part)
        if (!noFigures.contains(part.key()) && isNumberOrNone(*part))
            shown.values.push_back(
                {part.key().toStdString(), part.key().toStdString(), valueIn(*part)});
    const QJsonObject explained = account["figures"_L1].toObject();
    for (auto figure = explained.begin(); figure != explained.end(); ++figure)
        readExplained(figure.key(), figure->toObject(), shown);
    shown.standing = account["standing"_L1].toString().toStdString();
    shown.askNoSoonerThan = account[noSooner].toString();
    return shown;
}

void Tally::differ(const QString& what)
{
    ++differing;
    if (differences.size() < differencesTold)
        differences.append(place + u": "_s + what);
}

void Tally::compareNumber(const std::string& what, const Value& shown, const Value& expected)
{
    ++compared;
    const auto words = [](const Value& value) {
        return value ? QString::number(*value, 'g', 17) : u"none"_s;
    };
    const double difference =
        shown && expected ? std::abs(*shown - *expected) / std::max(1.0, std::abs(*expected))
                          : shown.has_value() != expected.has_value();
    if (difference <= tolerance)
        largest = std::max(largest, difference);
    else
        differ(QString::fromStdString(what) + u" is "_s + words(shown) + u", not "_s +
               words(expected));
}

void Tally::compareStanding(const std::string& shown, const Figures& expected)
{
    ++compared;
    if (shown == expected.standing)
        return;
    if (among(expected.standingsNearby, shown))
        ++onThreshold;
    else
        differ(QString::fromStdString("standing " + shown + ", not " + expected.standing));
}

void compare(const ShownAccount& shown, const Figures& expected, Tally& tally)
{
    compareAll(shown.values, expected.values, expected, tally);
    compareAll(shown.numbers, expected.numbers, expected, tally);
    std::set<std::string> known;
    for (const auto& value : shown.values)
        known.insert(value.name);
    for (const auto& [name, value] : expected.values)
        if (!known.contains(name))
            tally.differ(u"the program does not show "_s + QString::fromStdString(name));
    tally.compareStanding(shown.standing, expected);
    const QString noSooner =
        expected.askNoSoonerThan
            ? QDate::fromJulianDay(*expected.askNoSoonerThan).toString(Qt::ISODate)
            : QString();
    ++tally.compared;
    if (shown.askNoSoonerThan != noSooner)
        tally.differ(u"ask no sooner than "_s + shown.askNoSoonerThan + u", not "_s + noSooner);
}

} // namespace goodturn::independent
