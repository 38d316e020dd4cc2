#pragma once

#include "core/domain/account_codes.h"
#include "core/domain/contact_point.h"
#include "core/domain/custom_field.h"
#include "core/domain/ids.h"
#include "core/domain/record_meta.h"
#include "core/domain/standing.h"

#include <QDate>
#include <QStringList>

#include <optional>
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
    QString name;        ///< as one speaks of it
    QString legalName;   ///< as contracts have it
    QStringList aliases; ///< other names it is known by
    QStringList domains; ///< of its web sites and e-mail addresses: "harbourlowe.example"
    AccountType type = AccountType::Company;
    Lifecycle lifecycle = Lifecycle::Prospect;
    QString owner; ///< the rep who looks after it, as written in the book
    QString industry;
    std::optional<SizeBand> size;
    std::optional<AccountId> parent; ///< the account it belongs to: a group, a head office
    std::vector<RelationKind> relations;
    QString segment;   ///< of the market, in the rep's words
    QString territory; ///< where it is looked after
    /// Days between one contact and the next: as it should be, and at the longest. None: it can't
    /// go quiet.
    std::optional<int> idealDays;
    std::optional<int> longestDays;
    std::optional<GiftStance> gifts; ///< none: not known
    QDate clientSince;               ///< null while it is not a client
    QStringList tags;                ///< without '#', in the order given
    QString notes;                   ///< private: never on the client's copy
    std::vector<Address> addresses;
    std::optional<Standing> ownStanding; ///< what the rep says against the figures
    QString ownStandingReason;           ///< why; private
    QDate ownStandingUntil;              ///< the last day on which it holds
    std::vector<CustomValue> custom;     ///< in the fields that the book has of its own

    bool operator==(const Account&) const = default;
};

/// A standing that the rep set against the figures.
struct StandingOverride
{
    Standing standing = Standing::New;
    QString reason;
    QDate until; ///< the last day on which it holds

    bool operator==(const StandingOverride&) const = default;
};

/// The override that holds on `today`: none where none was set, or it has expired.
std::optional<StandingOverride> overrideOn(const Account& account, QDate today);

} // namespace goodturn
