#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_meta.h"

#include <QStringList>

#include <optional>

namespace goodturn {

/// A book that the rep knows and likes to give, with the copies that lie ready.
struct ShelfBook
{
    ShelfBookId id;
    RecordMeta meta;
    QString title;
    QString author;
    QString isbn; ///< ISBN-13 without hyphens, or as typed where it can't be right
    QString publisher;
    QString edition;
    QStringList tags;                 ///< what it has to do with, to be held against interests
    QString about;                    ///< what it is about, and for whom it would be
    int copies = 0;                   ///< at hand
    std::optional<ContactId> givenBy; ///< who gave it to the rep

    bool operator==(const ShelfBook&) const = default;
};

} // namespace goodturn
