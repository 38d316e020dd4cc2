#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace goodturn::planning {

struct PublicHoliday
{
    QDate day;
    QString name; ///< as the country calls it

    bool operator==(const PublicHoliday&) const = default;
};

/// The ISO 3166 code ("DE") of a country as it stands in an address: its code, its English name, or
/// its name in a language of its own. Empty where it can't be told.
QString countryCode(const QString& country);

/// The countries whose public holidays are known, by their codes, in their order. Those are the
/// holidays that are kept in all of the country (of Great Britain: in England and Wales).
QStringList countriesWithHolidays();
bool knowsHolidays(const QString& code);
/// Where the rules of the country are written.
QString holidaySource(const QString& code);

/// In the order of their days, with those kept instead of a weekend. Empty for a country that is
/// not known: ask knowsHolidays() to tell that from none.
std::vector<PublicHoliday> publicHolidays(const QString& code, int year);
/// The name of the public holiday on that day; empty where there is none.
QString publicHolidayOn(QDate day, const QString& code);

} // namespace goodturn::planning
