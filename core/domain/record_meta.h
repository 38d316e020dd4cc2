#pragma once

#include "core/base/enum_codes.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace goodturn {

/// What every record carries beside its own fields. The store fills it in.
struct RecordMeta
{
    QUuid uuid;          ///< the same in every book; made by the client, so a retry is harmless
    qint64 version = 0;  ///< counts the saves; a save of an older version is a Conflict
    QDateTime createdAt; ///< UTC
    QString createdBy;
    QDateTime changedAt; ///< UTC
    QString changedBy;
    QDateTime deletedAt; ///< UTC; valid while the record is in the trash

    bool isDeleted() const { return deletedAt.isValid(); }
    bool operator==(const RecordMeta&) const = default;
};

/// The kinds of record a book holds.
enum class RecordKind
{
    Account,
    Contact,
    Employment,
    Interaction,
    Favour,
    Ask,
    Gift,
    Goal,
    Reminder,
    CustomField, ///< a field that the book has of its own
    ShelfBook,   ///< a book of the rep's shelf
    OwnOccasion  ///< a day of a person's or an account's own
};

template<>
struct EnumCodes<RecordKind>
{
    static constexpr EnumCode<RecordKind> all[] = {
        {RecordKind::Account, "account"},
        {RecordKind::Contact, "contact"},
        {RecordKind::Employment, "employment"},
        {RecordKind::Interaction, "interaction"},
        {RecordKind::Favour, "favour"},
        {RecordKind::Ask, "ask"},
        {RecordKind::Gift, "gift"},
        {RecordKind::Goal, "goal"},
        {RecordKind::Reminder, "reminder"},
        {RecordKind::CustomField, "field"},
        {RecordKind::ShelfBook, "book"},
        {RecordKind::OwnOccasion, "occasion"},
    };
};

} // namespace goodturn
