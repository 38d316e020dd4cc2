#pragma once

#include "core/quick/names.h"

#include <QHash>

namespace goodturn::book {

class Book;

/// The people and accounts of a book as quick entry looks them up. Remembers what it was asked
/// until it is told to forget.
class BookNames : public quick::Names
{
public:
    explicit BookNames(Book& book) : book_(book) {}

    std::vector<quick::KnownPerson> people(const QStringList& words) const override;
    std::vector<quick::KnownAccount> accounts(const QStringList& words) const override;

    void forget();

private:
    Book& book_;
    mutable QHash<QString, std::vector<quick::KnownPerson>> people_;
    mutable QHash<QString, std::vector<quick::KnownAccount>> accounts_;
};

} // namespace goodturn::book
