#include "core/planning/public_holidays.h"

#include "core/base/text.h"
#include "core/planning/day_rule.h"
#include "core/planning/planning_data.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <map>

namespace goodturn::planning {
using namespace Qt::StringLiterals;

namespace {

struct NamedRule
{
    DayRule rule;
    QString name;
};

struct Country
{
    QString source;
    std::vector<NamedRule> rules;
};

std::map<QString, Country> readCountries()
{
    std::map<QString, Country> countries;
    const QJsonObject file = planningData(u"public_holidays.json"_s);
    for (auto entry = file.begin(); entry != file.end(); ++entry) {
        Country& country = countries[entry.key()];
        country.source = entry->toObject().value(u"source"_s).toString();
        for (const auto day : entry->toObject().value(u"days"_s).toArray())
            if (const auto rule = DayRule::parse(day.toObject().value(u"rule"_s).toString()))
                country.rules.push_back({*rule, day.toObject().value(u"name"_s).toString()});
    }
    return countries;
}

const std::map<QString, Country>& countries()
{
    static const auto known = readCountries();
    return known;
}

QHash<QString, QString> readCountryNames()
{
    QHash<QString, QString> codes;
    for (int at = 1; at <= int(QLocale::LastTerritory); ++at) {
        const auto territory = QLocale::Territory(at);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2)
            continue;
        codes.insert(foldText(code), code);
        codes.insert(foldText(QLocale::territoryToString(territory)), code);
        for (const QLocale& locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
            codes.insert(foldText(locale.nativeTerritoryName()), code);
    }
    for (const QString& name : {u"uk"_s, u"great britain"_s, u"england"_s, u"wales"_s})
        codes.insert(name, u"GB"_s);
    for (const QString& name : {u"usa"_s, u"united states of america"_s})
        codes.insert(name, u"US"_s);
    codes.insert(u"holland"_s, u"NL"_s);
    codes.insert(u"czech republic"_s, u"CZ"_s);
    codes.remove(QString());
    return codes;
}

/// What falls on a weekend is kept on another day too, where the rule says so: the first that is
/// neither a weekend nor a holiday already.
void addKeptInstead(const std::vector<NamedRule>& rules, int year, std::vector<PublicHoliday>& days)
{
    const auto isTaken = [&days](QDate day) {
        return day.dayOfWeek() > Qt::Friday ||
               std::ranges::find(days, day, &PublicHoliday::day) != days.end();
    };
    // A New Year's Day on a Saturday is kept in the year before.
    for (const int at : {year, year + 1})
        for (const auto& [rule, name] : rules)
            for (const QDate day : rule.daysIn(at)) {
                const int step = rule.stepFrom(day);
                if (step == 0)
                    continue;
                QDate kept = day.addDays(step);
                while (isTaken(kept) && step > 0)
                    kept = kept.addDays(step);
                if (kept.year() == year)
                    days.push_back({kept, name});
            }
}

} // namespace

QString countryCode(const QString& country)
{
    static const auto codes = readCountryNames();
    return codes.value(foldText(country.trimmed()));
}

QStringList countriesWithHolidays()
{
    QStringList codes;
    for (const auto& [code, country] : countries())
        codes << code;
    return codes;
}

bool knowsHolidays(const QString& code)
{
    return countries().contains(code);
}

QString holidaySource(const QString& code)
{
    const auto country = countries().find(code);
    return country == countries().end() ? QString() : country->second.source;
}

std::vector<PublicHoliday> publicHolidays(const QString& code, int year)
{
    const auto country = countries().find(code);
    if (country == countries().end())
        return {};
    std::vector<PublicHoliday> days;
    for (const auto& [rule, name] : country->second.rules)
        for (const QDate day : rule.daysIn(year))
            days.push_back({day, name});
    addKeptInstead(country->second.rules, year, days);
    std::ranges::stable_sort(days, {}, &PublicHoliday::day);
    return days;
}

QString publicHolidayOn(QDate day, const QString& code)
{
    // A schedule asks for many days of one year after each other.
    thread_local QString keptCode;
    thread_local int keptYear = 0;
    thread_local std::vector<PublicHoliday> kept;
    if (!day.isValid() || !knowsHolidays(code))
        return {};
    if (keptYear != day.year() || keptCode != code) {
        kept = publicHolidays(code, day.year());
        keptCode = code;
        keptYear = day.year();
    }
    const auto found = std::ranges::find(kept, day, &PublicHoliday::day);
    return found == kept.end() ? QString() : found->name;
}

} // namespace goodturn::planning
