#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/ask.h"
#include "core/domain/contact.h"
#include "core/domain/employment.h"
#include "core/domain/gift.h"
#include "core/domain/goal.h"
#include "core/domain/interaction.h"
#include "core/domain/reminder.h"

namespace goodturn::book {

/// The record with its texts cleaned and its rules checked; InvalidInput names the field and says
/// what to do. Days lie between 1 January 1900 and the end of 2199; amounts are not negative.
Result<Account> validated(Account account);
Result<Contact> validated(Contact contact);
Result<Employment> validated(Employment employment);
Result<Interaction> validated(Interaction interaction);
Result<Favour> validated(Favour favour);
Result<Ask> validated(Ask ask);
Result<Gift> validated(Gift gift);
Result<Goal> validated(Goal goal);
Result<Reminder> validated(Reminder reminder);

} // namespace goodturn::book
