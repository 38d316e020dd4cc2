#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace goodturn::quick {

/// A person of the book, with where they are now.
struct KnownPerson
{
    ContactId id;
    QString name;
    AccountId account; ///< invalid: nowhere
    QString accountName;
    QDate lastActive; ///< the newest favour or interaction; null: none

    bool operator==(const KnownPerson&) const = default;
};

struct KnownAccount
{
    AccountId id;
    QString name;
    bool begins = false; ///< the words looked for are the first of its name

    bool operator==(const KnownAccount&) const = default;
};

/// Where names are looked up while a line is read. Words come folded, in the order of the line.
class Names
{
public:
    virtual ~Names() = default;
    /// Those who have each of the words whole in their name or nickname, the most recently active
    /// first.
    virtual std::vector<KnownPerson> people(const QStringList& words) const = 0;
    /// Those that have each of the words whole in their name, the likeliest first.
    virtual std::vector<KnownAccount> accounts(const QStringList& words) const = 0;
};

/// The words of a name as a line of quick entry has them, folded; signs are left out.
QStringList wordsOfName(const QString& name);

} // namespace goodturn::quick
