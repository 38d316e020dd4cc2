#pragma once

#include "core/book/import_service.h"
#include "core/book/unit_of_work.h"
#include "core/exchange/drafts.h"
#include "core/reciprocity/parameters.h"

#include <QHash>

namespace goodturn::book {

/// Turns drafts into records of the book within one act: finds or adds the account and the person
/// that a draft names, leaves out what is there already, and notes what a rule refuses.
class ImportWriter
{
public:
    /// `model` is that of the book: it suggests the worth where a file says none.
    ImportWriter(UnitOfWork& work, ImportReport& report, QString owner,
                 const reciprocity::ReciprocityParameters& model)
        : work_(work)
        , report_(report)
        , owner_(std::move(owner))
        , model_(model)
    {
    }

    /// The file that the next drafts come from, for the problems.
    void beginFile(const QString& name) { file_ = name; }

    Result<void> add(exchange::ContactDraft& draft);
    Result<void> add(exchange::FavourDraft& draft);
    Result<void> add(exchange::AskDraft& draft);

private:
    using People = QHash<QString, ContactId>;

    /// A rule's refusal becomes a problem of the line (and no value); other errors end the import.
    template<class T>
    Result<std::optional<T>> checked(Result<T> valid, int line);
    Result<AccountId> account(const QString& name);
    Result<ContactId> person(const QString& name, AccountId account);
    Result<People*> peopleOf(AccountId account);
    Result<void> employ(ContactId contact, AccountId account, const QString& title);

    UnitOfWork& work_;
    ImportReport& report_;
    QString owner_;
    reciprocity::ReciprocityParameters model_;
    QString file_;
    QHash<QString, AccountId> accounts_; ///< by folded name
    QHash<qint64, People> people_;       ///< by account, then by folded name
};

} // namespace goodturn::book
