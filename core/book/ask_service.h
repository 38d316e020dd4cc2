#pragma once

#include "core/base/result.h"
#include "core/domain/ask.h"

namespace goodturn::book {

class Book;

/// What they said to an ask.
struct AskAnswer
{
    AskState state = AskState::Granted; ///< granted, redirected, declined, no answer, withdrawn
    QDate on;
    QString words;        ///< what they said
    QString redirectedTo; ///< redirected: whom to ask, a prospect's name; may be empty
};

class AskService
{
public:
    explicit AskService(Book& book) : book_(book) {}

    /// Writes the answer down. Granted also records the favour received; redirected a referral
    /// received and, where a name is given, a new prospect. All in one act (model.md, section 7).
    Result<Ask> answer(AskId ask, const AskAnswer& answer);

private:
    Book& book_;
};

} // namespace goodturn::book
