#include "core/book/record_service.h"

#include "core/book/book.h"
#include "core/book/rules.h"
#include "core/book/unit_of_work.h"

#include <QCoreApplication>

namespace goodturn::book {

namespace {

/// "Add account", "Change gift": the name of an act that the caller didn't name.
QString actName(RecordKind kind, change::Action action)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("RecordService", text);
    };
    const bool adds = action == change::Action::Insert;
    const bool removes = action == change::Action::Trash;
    const auto choose = [&](const char* add, const char* change, const char* remove) {
        return tr(adds ? add : removes ? remove : change);
    };
    switch (kind) {
    case RecordKind::Account:
        return choose("Add account", "Change account", "Remove account");
    case RecordKind::Contact:
        return choose("Add person", "Change person", "Remove person");
    case RecordKind::Employment:
        return choose("Add position", "Change position", "Remove position");
    case RecordKind::Interaction:
        return choose("Log contact", "Change log entry", "Remove log entry");
    case RecordKind::Favour:
        return choose("Record favour", "Change favour", "Remove favour");
    case RecordKind::Ask:
        return choose("Add ask", "Change ask", "Remove ask");
    case RecordKind::Gift:
        return choose("Plan gift", "Change gift", "Remove gift");
    case RecordKind::Goal:
        return choose("Add goal", "Change goal", "Remove goal");
    case RecordKind::Reminder:
        return choose("Add reminder", "Change reminder", "Remove reminder");
    case RecordKind::CustomField:
        return choose("Add field", "Change field", "Remove field");
    case RecordKind::ShelfBook:
        return choose("Add book", "Change book", "Remove book");
    case RecordKind::OwnOccasion:
        return choose("Add occasion", "Change occasion", "Remove occasion");
    }
    Q_UNREACHABLE();
}

} // namespace

template<class T>
Result<T> RecordService<T>::load(IdType id)
{
    store::RowStore rows(book_.database());
    GT_ASSIGN(const store::Row row, rows.load(store::shapeOf<T>(), id.value()));
    if (row.meta.isDeleted())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("RecordService", "This is in the trash."));
    return store::fromRow<T>(row);
}

template<class T>
Result<T> RecordService<T>::save(const T& record, const QString& name)
{
    GT_ASSIGN(const T checked, validatedIn(book_.database(), record));
    const auto action = record.id.isValid() ? change::Action::Update : change::Action::Insert;
    const QString act = name.isEmpty() ? actName(store::RecordTraits<T>::kind, action) : name;
    T saved;
    GT_TRY(book_.perform(act, [&](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(saved, work.save(checked));
        return {};
    }));
    return saved;
}

template<class T>
Result<void> RecordService<T>::trash(IdType id, const QString& name)
{
    const QString act =
        name.isEmpty() ? actName(store::RecordTraits<T>::kind, change::Action::Trash) : name;
    GT_TRY(book_.perform(act, [&](UnitOfWork& work) { return work.trash<T>(id); }));
    return {};
}

template class RecordService<Account>;
template class RecordService<Contact>;
template class RecordService<Employment>;
template class RecordService<Interaction>;
template class RecordService<Favour>;
template class RecordService<Ask>;
template class RecordService<Gift>;
template class RecordService<Goal>;
template class RecordService<Reminder>;
template class RecordService<CustomField>;
template class RecordService<ShelfBook>;
template class RecordService<OwnOccasion>;

} // namespace goodturn::book
