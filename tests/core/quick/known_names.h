#pragma once

#include "core/quick/names.h"

#include <algorithm>

namespace goodturn::testing {

/// The names of a small book, in the order of who was active last.
class KnownNames : public quick::Names
{
public:
    void addPerson(qint64 id, const QString& name, qint64 account = 0)
    {
        people_.push_back({ContactId(id), name, AccountId(account), {}, {}});
    }
    void addAccount(qint64 id, const QString& name) { accounts_.push_back({AccountId(id), name}); }

    std::vector<quick::KnownPerson> people(const QStringList& words) const override
    {
        ++asked;
        std::vector<quick::KnownPerson> found;
        for (const auto& person : people_)
            if (hasAll(quick::wordsOfName(person.name), words))
                found.push_back(person);
        return found;
    }

    std::vector<quick::KnownAccount> accounts(const QStringList& words) const override
    {
        ++asked;
        std::vector<quick::KnownAccount> found;
        for (auto account : accounts_) {
            const QStringList own = quick::wordsOfName(account.name);
            account.begins = own.mid(0, words.size()) == words;
            if (hasAll(own, words))
                found.push_back(account);
        }
        return found;
    }

    mutable int asked = 0;

private:
    static bool hasAll(const QStringList& own, const QStringList& words)
    {
        return std::ranges::all_of(words, [&](const QString& w) { return own.contains(w); });
    }

    std::vector<quick::KnownPerson> people_;
    std::vector<quick::KnownAccount> accounts_;
};

} // namespace goodturn::testing
