#pragma once

#include "core/base/result.h"
#include "core/query/page_rows.h"

#include <map>
#include <tuple>
#include <vector>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The occasions for which something is planned or done near their day: a gift, or a reminder that
/// takes the place.
class MetOccasions
{
public:
    /// What was planned in the last year and what is to come.
    static Result<MetOccasions> read(store::Database& database, QDate today);

    /// Of a holiday that somebody keeps.
    bool isMetFor(const AgendaRow& holiday, ContactId person) const;
    /// Whether a reminder for nobody by name tells of the holiday.
    bool isMetForAll(const AgendaRow& holiday) const;
    /// Whether the line can be left out; today's also when somebody was in touch.
    Result<bool> isMet(store::Database& database, const AgendaRow& row, QDate today) const;

private:
    enum class Whose
    {
        Everybody,
        Person,
        Account,
        Own ///< the occasion itself
    };
    struct Key
    {
        Occasion occasion;
        Whose whose;
        qint64 id = 0;
        QString name = {}; ///< of an own one that a gift is for, folded

        bool operator<(const Key& other) const
        {
            return std::tie(occasion, whose, id, name) <
                   std::tie(other.occasion, other.whose, other.id, other.name);
        }
    };

    struct Planned
    {
        QDate day;
        bool isOpen = false; ///< a reminder that is not done
    };

    static bool isNear(const Planned& planned, const AgendaRow& row);
    Result<void> readReminders(store::Database& database, QDate today);
    Result<void> readGifts(store::Database& database, QDate today);
    bool isPlanned(const Key& key, const AgendaRow& row) const;
    bool isPlanned(const AgendaRow& row) const;

    std::map<Key, std::vector<Planned>> days_;
};

} // namespace goodturn::query
