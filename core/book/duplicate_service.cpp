#include "core/book/duplicate_service.h"

#include "core/book/book.h"
#include "core/book/merge_preview.h"
#include "core/book/record_service.h"
#include "core/query/match_cards.h"
#include "core/query/queries.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using matching::Match;

namespace {

/// Pairs of UUIDs with a kind before them, so that they mean the same in a copy of the book.
const QString& setting()
{
    static const QString name = u"kept_apart"_s;
    return name;
}

constexpr qsizetype mostKept = 20'000;

/// All that is compared, as of one moment.
struct Cards
{
    std::vector<matching::AccountCard> accounts;
    std::vector<matching::PersonCard> people;
};

void add(const std::vector<Match>& matches, RecordKind kind, std::vector<Duplicate>& found)
{
    for (const Match& match : matches)
        found.push_back(
            {{kind, match.first}, {kind, match.second}, {}, {}, match.score, match.evidence});
}

Result<QString> uuidOf(Book& book, const RecordKey& record)
{
    const auto text = [](const auto& loaded) {
        return loaded.meta.uuid.toString(QUuid::WithoutBraces);
    };
    if (record.kind == RecordKind::Account) {
        GT_ASSIGN(const Account account, book.records<Account>().load(AccountId(record.id)));
        return text(account);
    }
    GT_ASSIGN(const Contact contact, book.records<Contact>().load(ContactId(record.id)));
    return text(contact);
}

} // namespace

Result<std::vector<Duplicate>> DuplicateService::scan(const Progress& progress)
{
    const QDate today = book_.clock().today();
    const search::PhoneDigits phones(search::PhoneDigits::systemRegion());
    GT_ASSIGN(const Cards cards,
              store::readTogether<Cards>(book_.database(), [&]() -> Result<Cards> {
                  Cards read;
                  GT_ASSIGN(read.accounts, query::readAccountCards(book_.database(), today));
                  GT_ASSIGN(read.people, query::readPersonCards(book_.database(), phones, today));
                  return read;
              }));
    GT_ASSIGN(const auto ofAccounts, matching::matchAccounts(cards.accounts, progress));
    GT_ASSIGN(const auto ofPeople, matching::matchPeople(cards.people, progress));
    std::vector<Duplicate> found;
    add(ofAccounts, RecordKind::Account, found);
    add(ofPeople, RecordKind::Contact, found);
    std::ranges::stable_sort(found, std::ranges::greater(), &Duplicate::score);
    GT_TRY(name(found));
    return found;
}

/// Gives them their names, and leaves out what is kept apart.
Result<void> DuplicateService::name(std::vector<Duplicate>& found)
{
    GT_ASSIGN(const QStringList apart, keptApart());
    const QSet<QString> kept(apart.begin(), apart.end());
    std::vector<Duplicate> named;
    for (Duplicate& pair : found) {
        if (!kept.isEmpty()) {
            const auto written = pairOf(pair.first, pair.second);
            if (!written && written.error().kind != ErrorKind::NotFound)
                return failure(written.error());
            if (!written || kept.contains(*written)) // one of them may be gone since the scan began
                continue;
        }
        GT_ASSIGN(const auto first, book_.queries().recordName(pair.first));
        GT_ASSIGN(const auto second, book_.queries().recordName(pair.second));
        MergeNames names{first.name, second.name};
        GT_TRY(tellApart(book_, pair.first, pair.second, names));
        pair.firstName = names.keep;
        pair.secondName = names.other;
        named.push_back(std::move(pair));
    }
    found = std::move(named);
    return {};
}

Result<QString> DuplicateService::pairOf(const RecordKey& one, const RecordKey& other)
{
    GT_ASSIGN(QString first, uuidOf(book_, one));
    GT_ASSIGN(QString second, uuidOf(book_, other));
    if (second < first)
        std::swap(first, second);
    return code(one.kind) + u' ' + first + u' ' + second;
}

Result<QStringList> DuplicateService::keptApart()
{
    GT_ASSIGN(const QString text, book_.setting(setting(), {}));
    return text.split(u'\n', Qt::SkipEmptyParts);
}

Result<void> DuplicateService::keepApart(const RecordKey& one, const RecordKey& other)
{
    if (one.kind != other.kind || one.id == other.id)
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("DuplicateService",
                                                   "Only two accounts, or two people, can be kept "
                                                   "apart."));
    GT_ASSIGN(auto transaction, store::Transaction::begin(book_.database()));
    GT_ASSIGN(QStringList kept, keptApart());
    GT_ASSIGN(const QString pair, pairOf(one, other));
    if (kept.contains(pair))
        return {};
    kept << pair;
    GT_TRY(book_.setSetting(setting(),
                            kept.mid(std::max<qsizetype>(0, kept.size() - mostKept)).join(u'\n')));
    return transaction.commit();
}

Result<void> DuplicateService::reconsider(const RecordKey& one, const RecordKey& other)
{
    GT_ASSIGN(auto transaction, store::Transaction::begin(book_.database()));
    GT_ASSIGN(QStringList kept, keptApart());
    GT_ASSIGN(const QString pair, pairOf(one, other));
    kept.removeAll(pair);
    GT_TRY(book_.setSetting(setting(), kept.join(u'\n')));
    return transaction.commit();
}

Result<void> DuplicateService::reconsiderLast()
{
    GT_ASSIGN(auto transaction, store::Transaction::begin(book_.database()));
    GT_ASSIGN(QStringList kept, keptApart());
    if (kept.isEmpty())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("DuplicateService", "No pair is kept apart."));
    kept.removeLast();
    GT_TRY(book_.setSetting(setting(), kept.join(u'\n')));
    return transaction.commit();
}

Result<qsizetype> DuplicateService::keptCount()
{
    GT_ASSIGN(const QStringList kept, keptApart());
    return kept.size();
}

} // namespace goodturn::book
