#pragma once

#include "core/base/result.h"
#include "core/store/referrers.h"

namespace goodturn::book {

class Book;
class UnitOfWork;

/// A record that stays, and the one that it names and that is deleted for good.
struct Mention
{
    store::Referrer referrer;
    RecordKey gone;
};

/// Takes the reference away. A person's name is kept in the record's own words: "Given by Ines
/// Duarte." at the end of a favour's detail, unless the detail is full.
Result<void> keepMention(Book& book, UnitOfWork& work, const Mention& mention);

} // namespace goodturn::book
