#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/ask.h"
#include "core/domain/contact.h"
#include "core/domain/custom_field.h"
#include "core/domain/employment.h"
#include "core/domain/gift.h"
#include "core/domain/goal.h"
#include "core/domain/interaction.h"
#include "core/domain/own_occasion.h"
#include "core/domain/reminder.h"
#include "core/domain/shelf_book.h"

namespace goodturn::sample {

/// Where a generated book goes. Each call keeps one record and answers with its key, which later
/// records refer to. A record comes with `meta.uuid` set and the rest of its meta empty; its own
/// key is not set. The order is fields of the book's own, accounts, contacts, employments,
/// interactions, asks, books of the shelf, gifts, favours, goals, reminders, occasions, so that
/// whatever a record refers to is there before it.
/// An error ends the generation and is handed on.
class BookSink
{
public:
    virtual ~BookSink() = default;
    virtual Result<CustomFieldId> add(const CustomField& field) = 0;
    virtual Result<AccountId> add(const Account& account) = 0;
    virtual Result<ContactId> add(const Contact& contact) = 0;
    virtual Result<EmploymentId> add(const Employment& employment) = 0;
    virtual Result<InteractionId> add(const Interaction& interaction) = 0;
    virtual Result<AskId> add(const Ask& ask) = 0;
    virtual Result<ShelfBookId> add(const ShelfBook& book) = 0;
    virtual Result<GiftId> add(const Gift& gift) = 0;
    virtual Result<FavourId> add(const Favour& favour) = 0;
    virtual Result<GoalId> add(const Goal& goal) = 0;
    virtual Result<ReminderId> add(const Reminder& reminder) = 0;
    virtual Result<OwnOccasionId> add(const OwnOccasion& occasion) = 0;
};

} // namespace goodturn::sample
