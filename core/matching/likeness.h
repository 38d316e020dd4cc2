#pragma once

#include "core/matching/match.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace goodturn::matching {

/// A person's name as it is compared.
struct PersonName
{
    QStringList given;  ///< words, as comparable() writes them
    QStringList family; ///< the same
    QString nickname;

    static PersonName of(const QString& given, const QString& family, const QString& nickname);
    bool isEmpty() const { return given.isEmpty() && family.isEmpty(); }
};

/// How the names speak: SameName, SwappedName, Nickname, CloseName or Initial for, OtherName
/// against; nothing where one of them says too little.
std::optional<Evidence> compareNames(const PersonName& a, const PersonName& b);

} // namespace goodturn::matching
