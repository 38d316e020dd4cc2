#pragma once

#include "core/base/enum_codes.h"

namespace goodturn {

enum class NameOrder
{
    GivenFirst,
    FamilyFirst
};

/// How a person likes to be reached.
enum class Channel
{
    Phone,
    Email,
    Message,
    Letter,
    InPerson
};

/// What one person is to another.
enum class LinkKind
{
    Colleague,
    Manager, ///< the other one leads this one
    Report,  ///< this one leads the other one
    Partner, ///< in life
    Family,
    Friend,
    Mentor,
    Acquaintance
};

/// How well they know each other.
enum class LinkStrength
{
    Weak,
    Fair,
    Strong
};

template<>
struct EnumCodes<NameOrder>
{
    static constexpr EnumCode<NameOrder> all[] = {
        {NameOrder::GivenFirst, "given-first"},
        {NameOrder::FamilyFirst, "family-first"},
    };
};

template<>
struct EnumCodes<Channel>
{
    static constexpr EnumCode<Channel> all[] = {
        {Channel::Phone, "phone"},        {Channel::Email, "email"},
        {Channel::Message, "message"},    {Channel::Letter, "letter"},
        {Channel::InPerson, "in-person"},
    };
};

template<>
struct EnumCodes<LinkKind>
{
    static constexpr EnumCode<LinkKind> all[] = {
        {LinkKind::Colleague, "colleague"}, {LinkKind::Manager, "manager"},
        {LinkKind::Report, "report"},       {LinkKind::Partner, "partner"},
        {LinkKind::Family, "family"},       {LinkKind::Friend, "friend"},
        {LinkKind::Mentor, "mentor"},       {LinkKind::Acquaintance, "acquaintance"},
    };
};

template<>
struct EnumCodes<LinkStrength>
{
    static constexpr EnumCode<LinkStrength> all[] = {
        {LinkStrength::Weak, "weak"},
        {LinkStrength::Fair, "fair"},
        {LinkStrength::Strong, "strong"},
    };
};

} // namespace goodturn
