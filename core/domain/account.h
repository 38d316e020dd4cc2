#pragma once

#include "core/domain/contact_point.h"
#include "core/domain/ids.h"
#include "core/domain/record_meta.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace goodturn {

enum class AccountType
{
    Company,
    Individual
};
enum class Lifecycle
{
    Prospect,
    Client,
    Partner,
    Former
};

template<>
struct EnumCodes<AccountType>
{
    static constexpr EnumCode<AccountType> all[] = {
        {AccountType::Company, "company"},
        {AccountType::Individual, "individual"},
    };
};

template<>
struct EnumCodes<Lifecycle>
{
    static constexpr EnumCode<Lifecycle> all[] = {
        {Lifecycle::Prospect, "prospect"},
        {Lifecycle::Client, "client"},
        {Lifecycle::Partner, "partner"},
        {Lifecycle::Former, "former"},
    };
};

/// A company or a person that the rep looks after.
struct Account
{
    AccountId id;
    RecordMeta meta;
    QString name;
    AccountType type = AccountType::Company;
    Lifecycle lifecycle = Lifecycle::Prospect;
    QString owner; ///< the rep who looks after it, as written in the book
    QString industry;
    QDate clientSince; ///< null while it is not a client
    QStringList tags;  ///< without '#', in the order given
    QString notes;     ///< private: never on the client's copy
    std::vector<Address> addresses;

    bool operator==(const Account&) const = default;
};

} // namespace goodturn
