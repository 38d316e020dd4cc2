#pragma once

#include <QString>

namespace goodturn::query {

/// Expressions for the day of the last contact: the newest interaction or favour with anybody at an
/// account, or with a person, up to `today`; null when there was none. They go by what the store
/// keeps (touch_store.h); only where an entry is planned for later the entries are looked at.
/// `today` stands in each of them `lastContactDays` times.
constexpr int lastContactDays = 3;
constexpr int lastContactDaysOfPerson = 4;
QString lastContactOfAccount(const QString& accountKey, const QString& today);
QString lastContactOfPerson(const QString& personKey, const QString& today);

/// Statements for the same of all that have an entry: key and day.
QString lastContactsOfAccounts(const QString& today);
QString lastContactsOfPeople(const QString& today);

/// The newest entry of an account, planned ones included; null when there is none.
QString newestEntryOfAccount(const QString& accountKey);

} // namespace goodturn::query
