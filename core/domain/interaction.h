#pragma once

#include "core/domain/custom_field.h"
#include "core/domain/ids.h"
#include "core/domain/record_meta.h"

#include <QDate>

#include <vector>

namespace goodturn {

enum class InteractionKind
{
    Call,
    Meeting,
    Email,
    Message,
    Letter,
    Event,
    Social,
    Note
};
/// Who began it.
enum class InteractionDirection
{
    Outgoing,
    Incoming,
    Mutual
};

template<>
struct EnumCodes<InteractionKind>
{
    static constexpr EnumCode<InteractionKind> all[] = {
        {InteractionKind::Call, "call"},     {InteractionKind::Meeting, "meeting"},
        {InteractionKind::Email, "email"},   {InteractionKind::Message, "message"},
        {InteractionKind::Letter, "letter"}, {InteractionKind::Event, "event"},
        {InteractionKind::Social, "social"}, {InteractionKind::Note, "note"},
    };
};

template<>
struct EnumCodes<InteractionDirection>
{
    static constexpr EnumCode<InteractionDirection> all[] = {
        {InteractionDirection::Outgoing, "outgoing"},
        {InteractionDirection::Incoming, "incoming"},
        {InteractionDirection::Mutual, "mutual"},
    };
};

struct Interaction
{
    InteractionId id;
    RecordMeta meta;
    AccountId accountId;
    QDate date;
    InteractionKind kind = InteractionKind::Call;
    InteractionDirection direction = InteractionDirection::Outgoing;
    int minutes = 0; ///< 0: not noted
    QString summary; ///< one line
    QString learned; ///< what I learned about them; private
    std::vector<ContactId> participants;
    std::vector<CustomValue> custom; ///< in the fields that the book has of its own

    bool operator==(const Interaction&) const = default;
};

} // namespace goodturn
