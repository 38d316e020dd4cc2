#pragma once

#include "core/exchange/open_library.h"

#include <QDateTime>

namespace goodturn::ui {

/// What was looked up before, a small file for each ISBN in a folder of the user's cache. What
/// can't be read or written is as if it were not there.
class LookupStore
{
public:
    /// An empty folder keeps nothing.
    explicit LookupStore(QString folder) : folder_(std::move(folder)) {}

    static constexpr int mostBooks = 500;
    static constexpr int daysKept = 180;

    std::optional<exchange::FoundBook> find(const QString& isbn) const;
    /// Keeps it, and forgets what is old and what is too many.
    void keep(const QString& isbn, const exchange::FoundBook& book);

private:
    QString path(const QString& isbn) const;
    void prune() const;

    QString folder_;
};

} // namespace goodturn::ui
