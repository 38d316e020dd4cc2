#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/matching/match.h"

#include <QStringList>

namespace goodturn::matching {

/// What is compared of an account.
struct AccountCard
{
    qint64 id = 0;
    QStringList names;   ///< the name first, then the legal one and those it is also known by
    QStringList domains; ///< its own, and those of its people's addresses at work
    QString town;
    qint64 parent = 0;                              ///< the account it belongs to; 0: none
    std::vector<std::pair<qint64, QString>> people; ///< who is there, with the name
};

/// The pairs of accounts that may be one, the surest first. A head office and its branch are not.
Result<std::vector<Match>> matchAccounts(const std::vector<AccountCard>& accounts,
                                         const Progress& progress = {});

} // namespace goodturn::matching
