#pragma once

#include "core/book/book.h"
#include "core/book/contact_service.h"
#include "core/book/record_service.h"
#include "core/query/queries.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <stdexcept>

namespace goodturn::testing {

/// The value of a call that must not fail in a test; a test that goes on without it means nothing.
template<class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message.toStdString() + " / " +
                                 result.error().detail.toStdString());
    return std::move(*result);
}

inline void must(const Result<void>& result)
{
    if (!result)
        throw std::runtime_error(result.error().message.toStdString());
}

/// A real, empty book in a folder of its own, on 22 November 2026, with short ways to fill it.
class BookFixture
{
public:
    BookFixture()
    {
        using namespace Qt::StringLiterals;
        store::DatabaseConfig config;
        config.path = dir_.filePath(u"test.goodturn"_s);
        config.mode = store::DatabaseConfig::Mode::CreateNew;
        book_ = must(book::Book::open(config, clock_, u"rep"_s));
    }

    book::Book& book() { return *book_; }
    FixedClock& clock() { return *clock_; }
    QDate today() const { return clock_->today(); }
    QString path(const QString& name) const { return dir_.filePath(name); }

    template<class T>
    T save(const T& record)
    {
        return must(book_->records<T>().save(record));
    }

    Account addAccount(const QString& name, Lifecycle lifecycle = Lifecycle::Client)
    {
        Account account;
        account.name = name;
        account.lifecycle = lifecycle;
        return save(account);
    }

    Contact addPerson(AccountId account, const QString& given, const QString& family,
                      const QString& title = {})
    {
        Contact contact;
        contact.givenName = given;
        contact.familyName = family;
        Employment position;
        position.accountId = account;
        position.title = title;
        return must(book_->people().saveWithPosition(contact, position));
    }

    Favour addFavour(AccountId account, Direction direction, int daysAgo, const QString& title,
                     FeltWorth worth = FeltWorth::Fair)
    {
        Favour favour;
        favour.accountId = account;
        favour.direction = direction;
        favour.date = today().addDays(-daysAgo);
        favour.title = title;
        favour.worth = worth;
        return save(favour);
    }

    Interaction addCall(AccountId account, int daysAgo, const QString& summary)
    {
        Interaction interaction;
        interaction.accountId = account;
        interaction.date = today().addDays(-daysAgo);
        interaction.summary = summary;
        return save(interaction);
    }

private:
    QTemporaryDir dir_;
    std::shared_ptr<FixedClock> clock_ = std::make_shared<FixedClock>(QDate(2026, 11, 22));
    std::unique_ptr<book::Book> book_;
};

} // namespace goodturn::testing
