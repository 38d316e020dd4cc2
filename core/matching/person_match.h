#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/partial_date.h"
#include "core/matching/match.h"

#include <QStringList>

namespace goodturn::matching {

/// What is compared of a person.
struct PersonCard
{
    qint64 id = 0;
    QString given;
    QString family;
    QString nickname;
    QStringList emails; ///< folded
    QStringList phones; ///< as they compare alike: digits with the country, without a plus
    PartialDate birthday;
    std::vector<std::pair<qint64, QString>> accounts; ///< where they are now, with its name
};

/// The pairs of people who may be one, the surest first. Looks at those who have an e-mail
/// address, a phone number or a part of the name in common; colleagues who share a switchboard or a
/// mailbox have other names, and are told apart by that. Cancelled when `progress` says so.
Result<std::vector<Match>> matchPeople(const std::vector<PersonCard>& people,
                                       const Progress& progress = {});

} // namespace goodturn::matching
