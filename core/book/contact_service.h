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

    /// Saves the person alone. `picture` are the bytes of their photo where the book may not have
    /// them yet; those of another picture are left out. InvalidInput where a book takes no such
    /// picture.
    Result<Contact> save(const Contact& contact, const QByteArray& picture);

    /// Saves the person and their place at an account in one act. New ones of both are added.
    Result<Contact> saveWithPosition(const Contact& contact, const Employment& position,
                                     const QByteArray& picture = {});

    /// The same at an account that is added with them. Nothing stays when any of it fails.
    Result<Contact> saveAtNewAccount(const Contact& contact, const Account& account,
                                     const Employment& position, const QByteArray& picture = {});

    /// Ends the position on `lastDay` and, where `newAccount` is given, begins another there on
    /// the next day. The person's favours and gifts stay with the person.
    Result<void> move(EmploymentId position, QDate lastDay, std::optional<AccountId> newAccount,
                      const QString& newTitle);

private:
    struct Place;
    Result<Contact> save(const Contact& contact, const QByteArray& picture, const Place* place);

    Book& book_;
};

} // namespace goodturn::book
