#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/ask.h"
#include "core/domain/contact.h"
#include "core/domain/custom_field.h"
#include "core/domain/employment.h"
#include "core/domain/gift.h"
#include "core/domain/goal.h"
#include "core/domain/interaction.h"
#include "core/domain/reminder.h"

#include <QString>

namespace goodturn::book {

class Book;

/// Saves, trashes and loads one kind of record, checking its rules first. Each call is one act in
/// the journal and can be undone.
template<class T>
class RecordService
{
public:
    using IdType = decltype(T::id);

    explicit RecordService(Book& book) : book_(book) {}

    /// The record; NotFound when it is not in the book or in the trash.
    Result<T> load(IdType id);

    /// Inserts a record without id, updates one with. Texts are cleaned and the rules checked
    /// (InvalidInput names the field); a version older than the stored one is a Conflict. The act
    /// is called `name` in Edit, or "Add account", "Change favour"... when it is empty. Returns
    /// the record as stored.
    Result<T> save(const T& record, const QString& name = {});

    /// Puts the record in the trash.
    Result<void> trash(IdType id, const QString& name = {});

private:
    Book& book_;
};

} // namespace goodturn::book
