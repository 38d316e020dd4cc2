#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/contact.h"
#include "core/domain/employment.h"

namespace goodturn::book {

class Book;

/// What concerns a person and where they work at once.
class ContactService
{
public:
    explicit ContactService(Book& book) : book_(book) {}

    /// Saves the person and their place at an account in one act. New ones of both are added.
    Result<Contact> saveWithPosition(const Contact& contact, const Employment& position);

    /// The same at an account that is added with them. Nothing stays when any of it fails.
    Result<Contact> saveAtNewAccount(const Contact& contact, const Account& account,
                                     const Employment& position);

    /// Ends the position on `lastDay` and, where `newAccount` is given, begins another there on
    /// the next day. The person's favours and gifts stay with the person.
    Result<void> move(EmploymentId position, QDate lastDay, std::optional<AccountId> newAccount,
                      const QString& newTitle);

private:
    Result<Contact> save(const Contact& contact, const Account* newAccount,
                         const Employment& position);

    Book& book_;
};

} // namespace goodturn::book
