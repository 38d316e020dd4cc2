#pragma once

#include "core/base/result.h"
#include "core/query/page_rows.h"

#include <map>
#include <set>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The occasions for which something is planned or done: a gift, or a reminder that takes the
/// place.
class MetOccasions
{
public:
    /// What was planned for around `today`.
    static Result<MetOccasions> read(store::Database& database, QDate today);

    /// Of a holiday that somebody keeps.
    bool isMet(Occasion holiday, ContactId person) const;
    /// A holiday of which a reminder for nobody by name tells.
    bool isMetForAll(Occasion holiday) const;
    /// For how many a holiday is met.
    int count(Occasion holiday) const;
    /// Whether the line can be left out; today's also when somebody was in touch.
    Result<bool> isMet(store::Database& database, const AgendaRow& row, QDate today) const;

private:
    Result<void> readReminders(store::Database& database, QDate today);
    Result<void> readGifts(store::Database& database, QDate today);

    std::map<Occasion, std::set<ContactId>> people_;
    std::map<Occasion, std::set<AccountId>> accounts_;
    std::set<Occasion> all_;
    std::set<OwnOccasionId> own_;
    std::set<std::pair<ContactId, QString>> named_; ///< own ones that a gift names, folded
};

} // namespace goodturn::query
