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
#include "core/reciprocity/parameters.h"

namespace goodturn::store {
class Database;
}

namespace goodturn::book {

/// Something is against a rule; `message` says what to do.
tl::unexpected<Error> invalid(const QString& message);

/// The record with its texts cleaned and its rules checked; InvalidInput names the field and says
/// what to do. Days lie between 1 January 1900 and the end of 2199; amounts are not negative.
Result<Account> validated(Account account);
Result<Contact> validated(Contact contact);
Result<Employment> validated(Employment employment);
Result<Interaction> validated(Interaction interaction);
/// Gives a favour without a worth the one that the model suggests.
Result<Favour> validated(Favour favour, const reciprocity::ReciprocityParameters& model);
Result<Ask> validated(Ask ask);
Result<Gift> validated(Gift gift);
Result<Goal> validated(Goal goal);
Result<Reminder> validated(Reminder reminder);
/// Gives new choices their keys. Names that others have are the service's affair.
Result<CustomField> validated(CustomField field);
Result<ShelfBook> validated(ShelfBook book);
/// One without a year comes every year.
Result<OwnOccasion> validated(OwnOccasion occasion);

/// The same by the book's own model, which is read only where the record needs it.
template<class T>
Result<T> validatedIn(store::Database&, T record)
{
    return validated(std::move(record));
}
template<>
Result<Favour> validatedIn(store::Database& book, Favour favour);

} // namespace goodturn::book
