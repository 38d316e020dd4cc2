#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/record_key.h"
#include "core/matching/match.h"

#include <vector>

namespace goodturn::book {

class Book;

/// Two records that may be one, with their names.
struct Duplicate
{
    RecordKey first;
    RecordKey second;
    QString firstName;
    QString secondName;
    int score = 0; ///< 0 to 100
    std::vector<matching::Evidence> evidence;
};

/// Finds people and accounts that are in the book twice. What the rep said are two stays two, and
/// is not offered again.
class DuplicateService
{
public:
    explicit DuplicateService(Book& book) : book_(book) {}

    /// All pairs worth a look, the surest first, accounts before people of the same score. Reads
    /// the whole book: to be run on a book of its own, off the window's thread. Cancelled when
    /// `progress` says so.
    Result<std::vector<Duplicate>> scan(const Progress& progress = {});

    /// These are two, whatever they have in common.
    Result<void> keepApart(const RecordKey& one, const RecordKey& other);
    /// They may be one again.
    Result<void> reconsider(const RecordKey& one, const RecordKey& other);
    /// The two that were kept apart last may be one again; NotFound when there are none.
    Result<void> reconsiderLast();
    /// How many pairs are kept apart.
    Result<qsizetype> keptCount();

private:
    Result<QString> pairOf(const RecordKey& one, const RecordKey& other);
    Result<QStringList> keptApart();
    Result<void> name(std::vector<Duplicate>& found);

    Book& book_;
};

} // namespace goodturn::book
