#include "core/sample/own_fields.h"

#include <algorithm>

namespace goodturn::sample {
using namespace Qt::StringLiterals;

namespace {

std::vector<CustomValue>* holderOf(BookDraft& draft, RecordKind of, const QString& name)
{
    if (of == RecordKind::Account) {
        const auto found = std::ranges::find(draft.accounts, name, &Account::name);
        return found == draft.accounts.end() ? nullptr : &found->custom;
    }
    const auto found = std::ranges::find(draft.contacts, name, &Contact::displayName);
    return found == draft.contacts.end() ? nullptr : &found->custom;
}

} // namespace

Result<void> addOwnFields(const std::vector<OwnFieldData>& fields, BookDraft& draft)
{
    for (const OwnFieldData& data : fields) {
        draft.fields.push_back(data.field);
        const CustomFieldId id(qint64(draft.fields.size()));
        for (const auto& [name, text] : data.values) {
            auto* values = holderOf(draft, data.field.of, name);
            if (!values || !fits(data.field, text))
                return failure(ErrorKind::Internal,
                               u"Sample book: %1 of %2"_s.arg(data.field.name, name));
            values->push_back({id, text});
        }
    }
    return {};
}

} // namespace goodturn::sample
