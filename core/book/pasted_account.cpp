#include "core/book/pasted_account.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/book/book_names.h"
#include "core/exchange/signature_words.h"
#include "core/query/name_lookup.h"

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

/// One name where a legal form more or less makes no difference.
bool isSameCompany(const QString& a, const QString& b)
{
    const auto bare = [](const QString& name) {
        const QString folded = foldText(name);
        return exchange::compactName(
            exchange::looksLikeCompany(folded) ? folded.left(folded.lastIndexOf(u' ')) : folded);
    };
    return bare(a) == bare(b);
}

AccountId byName(const BookNames& names, const QString& organisation)
{
    const QStringList words = quick::wordsOfName(organisation);
    if (words.isEmpty())
        return {};
    for (const quick::KnownAccount& account : names.accounts(words.mid(0, 1)))
        if (isSameCompany(account.name, organisation))
            return account.id;
    return {};
}

/// The domain's own name, written together: "harbourlowe".
AccountId byLabel(const BookNames& names, const QString& email)
{
    const QString label = exchange::companyLabel(email);
    constexpr qsizetype shortest = 4;
    if (label.size() < shortest)
        return {};
    for (const quick::KnownAccount& account : names.accounts({label}))
        if (account.begins)
            return account.id;
    return {};
}

} // namespace

Result<AccountId> accountOfDraft(Book& book, const exchange::ContactDraft& draft)
{
    const BookNames names(book);
    if (const AccountId named = byName(names, draft.organisation); named.isValid())
        return named;
    for (const ContactPoint& email : draft.contact.emails) {
        const QString domain = exchange::companyDomain(email.value);
        GT_ASSIGN(const AccountId shared, query::accountOfMailDomain(book.database(), domain));
        if (shared.isValid())
            return shared;
        if (const AccountId named = byLabel(names, email.value); named.isValid())
            return named;
    }
    return AccountId();
}

} // namespace goodturn::book
