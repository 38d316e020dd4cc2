#pragma once

#include "core/base/result.h"
#include "core/domain/gift.h"

#include <vector>

namespace goodturn::book {

class Book;

/// Words for a gift, in place of those that were read before.
struct NewInscription
{
    GiftId gift;
    QString before;
    QString text;
};

/// Writes inscriptions, and keeps when they were printed; each call is one act.
class InscriptionService
{
public:
    explicit InscriptionService(Book& book) : book_(book) {}

    /// Conflict, and nothing is written, where somebody wrote other words meanwhile.
    Result<void> write(const std::vector<NewInscription>& inscriptions);
    /// On what, and when; gifts that are gone meanwhile are left out.
    Result<void> markPrinted(const std::vector<GiftId>& gifts, CardPaper card, QDate day);

private:
    Book& book_;
};

} // namespace goodturn::book
