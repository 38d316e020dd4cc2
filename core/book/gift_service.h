#pragma once

#include "core/base/result.h"
#include "core/domain/gift.h"

namespace goodturn::book {

class Book;

/// The kind of the favour that a gift is once it is sent.
FavourKind favourKindFor(GiftItem item);

class GiftService
{
public:
    explicit GiftService(Book& book) : book_(book) {}

    /// Brings the gift to `state` on `day`. Marking it sent also records the favour given (unless
    /// the gift says not to) and the reminder to reconnect, and takes a copy of its book off the
    /// shelf; stepping back from sent, and a parcel that came back, undo all three. One act.
    Result<Gift> step(GiftId gift, GiftState state, QDate day);

    /// Saves the gift as edited and brings it to `state` in the same act.
    Result<Gift> saveAndStep(const Gift& gift, GiftState state, QDate day);

private:
    Book& book_;
};

} // namespace goodturn::book
