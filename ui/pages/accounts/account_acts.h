#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace goodturn::ui {

class Desk;

/// What can be done with an account from its page, the list, and their menus. Each opens the form
/// for a new record of that account, dated today.
void logContact(Desk& desk, AccountId account);
void recordFavour(Desk& desk, AccountId account);
void makeAsk(Desk& desk, AccountId account);
void addPerson(Desk& desk, AccountId account);
void addGoal(Desk& desk, AccountId account);

void newAccount(Desk& desk);
void editAccount(Desk& desk, AccountId account);
/// Sets a standing against the figures, or lets them speak again.
void setStanding(Desk& desk, AccountId account);
/// Makes the account and another one that means the same into one.
void mergeAccount(Desk& desk, AccountId account);
/// Puts the account in the trash, and says what went along and how to take that back. Whether it
/// was done.
bool removeAccount(Desk& desk, AccountId account, const QString& name);

} // namespace goodturn::ui
