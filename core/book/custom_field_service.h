#pragma once

#include "core/book/trash_service.h"
#include "core/domain/custom_field.h"

#include <functional>

namespace goodturn::book {

class Book;
class UnitOfWork;

/// The fields that a book has of its own. Each call is one act that Undo takes back. InvalidInput
/// says what is wrong with a name or a choice, NotFound that a field was removed meanwhile.
class CustomFieldService
{
public:
    explicit CustomFieldService(Book& book) : book_(book) {}

    /// In the order of the form; those in the trash are left out.
    Result<std::vector<CustomField>> fields(RecordKind of);

    /// A new field after the others. Its name must be free among those of the kind, and there is
    /// room for CustomField::mostOfAKind.
    Result<CustomField> add(RecordKind of, const QString& name, CustomType type,
                            const QStringList& choices = {});
    Result<void> rename(CustomFieldId id, const QString& name);
    /// By so many places towards the end, or towards the beginning; nothing beyond the ends.
    Result<void> move(CustomFieldId id, int by);
    /// Conflict once a record holds something in it.
    Result<void> setType(CustomFieldId id, CustomType type);

    Result<void> addChoice(CustomFieldId id, const QString& name);
    /// Records that hold the choice hold it by its new name.
    Result<void> renameChoice(CustomFieldId id, const QString& key, const QString& name);
    Result<void> moveChoice(CustomFieldId id, const QString& key, int by);
    /// Records that hold it keep it, marked, until they are changed.
    Result<void> removeChoice(CustomFieldId id, const QString& key);

    /// Puts the field in the trash. What records hold in it stays with them.
    Result<Removal> remove(CustomFieldId id);

    /// How many records hold something in the field.
    Result<qint64> valueCount(CustomFieldId id);

private:
    using Edit = std::function<Result<void>(CustomField& field)>;
    Result<void> change(CustomFieldId id, const QString& act, const Edit& edit);
    Result<void> checkName(const CustomField& field);

    Book& book_;
};

} // namespace goodturn::book
