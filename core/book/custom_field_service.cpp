#include "core/book/custom_field_service.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/book/record_service.h"
#include "core/book/rules.h"
#include "core/book/unit_of_work.h"
#include "core/query/custom_fields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CustomFieldService", text);
}

Error noSuchChoice()
{
    return {ErrorKind::NotFound, tr("This choice was removed meanwhile."), {}};
}

/// Brings the element `by` places on, the ends at most; false where it stays.
template<class T>
bool shift(std::vector<T>& all, qsizetype at, int by)
{
    const qsizetype to = std::clamp<qsizetype>(at + by, 0, qsizetype(all.size()) - 1);
    T moved = std::move(all[size_t(at)]);
    all.erase(all.begin() + at);
    all.insert(all.begin() + to, std::move(moved));
    return to != at;
}

Result<CustomChoice*> choiceIn(CustomField& field, const QString& key)
{
    const auto found = std::ranges::find(field.choices, key, &CustomChoice::key);
    if (found == field.choices.end())
        return failure(noSuchChoice());
    return &*found;
}

} // namespace

Result<std::vector<CustomField>> CustomFieldService::fields(RecordKind of)
{
    return query::customFields(book_.database(), of);
}

Result<void> CustomFieldService::checkName(const CustomField& field)
{
    GT_ASSIGN(const auto others, fields(field.of));
    for (const CustomField& other : others)
        if (other.id != field.id && foldText(other.name) == foldText(field.name))
            return invalid(
                tr("There is a field “%1” already. Choose another name.").arg(other.name.left(60)));
    return {};
}

Result<CustomField> CustomFieldService::add(RecordKind of, const QString& name, CustomType type,
                                            const QStringList& choices)
{
    CustomField field;
    field.of = of;
    field.name = name;
    field.type = type;
    for (const QString& choice : choices)
        field.choices.push_back({{}, choice});
    GT_ASSIGN(field, validated(field));
    GT_TRY(checkName(field));
    GT_ASSIGN(const auto others, fields(of));
    if (others.size() >= CustomField::mostOfAKind)
        return invalid(tr("At most %1 fields of your own fit. Remove one first.")
                           .arg(QLocale().toString(CustomField::mostOfAKind)));
    field.position = others.empty() ? 0 : others.back().position + 1;
    return book_.records<CustomField>().save(field, tr("Add field “%1”").arg(field.name.left(60)));
}

Result<void> CustomFieldService::change(CustomFieldId id, const QString& act, const Edit& edit)
{
    GT_ASSIGN(CustomField field, book_.records<CustomField>().load(id));
    const QString name = act.arg(field.name.left(60));
    GT_TRY(edit(field));
    GT_TRY(book_.records<CustomField>().save(field, name));
    return {};
}

Result<void> CustomFieldService::rename(CustomFieldId id, const QString& name)
{
    return change(id, tr("Rename field “%1”"), [&](CustomField& field) -> Result<void> {
        field.name = name;
        GT_ASSIGN(field, validated(field));
        return checkName(field);
    });
}

Result<void> CustomFieldService::setType(CustomFieldId id, CustomType type)
{
    return change(id, tr("Change what “%1” holds"), [&](CustomField& field) -> Result<void> {
        if (field.type == type)
            return {};
        GT_ASSIGN(const qint64 used, valueCount(id));
        if (used > 0)
            return failure(ErrorKind::Conflict,
                           tr("Something is written in “%1” already, so it stays what it is. Add "
                              "another field for what you want to keep.")
                               .arg(field.name.left(60)));
        field.type = type;
        return {};
    });
}

Result<void> CustomFieldService::move(CustomFieldId id, int by)
{
    GT_ASSIGN(const CustomField moved, book_.records<CustomField>().load(id));
    GT_ASSIGN(auto all, fields(moved.of));
    const auto at = std::ranges::find(all, id, &CustomField::id) - all.begin();
    if (at == qsizetype(all.size()) || !shift(all, at, by))
        return {};
    GT_TRY(book_.perform(tr("Move field “%1”").arg(moved.name.left(60)),
                         [&](UnitOfWork& work) -> Result<void> {
                             for (size_t i = 0; i < all.size(); ++i) {
                                 all[i].position = int(i);
                                 GT_TRY(work.update(all[i]));
                             }
                             return {};
                         }));
    return {};
}

Result<void> CustomFieldService::addChoice(CustomFieldId id, const QString& name)
{
    return change(id, tr("Add a choice to “%1”"), [&](CustomField& field) -> Result<void> {
        if (foldText(name).isEmpty())
            return invalid(tr("Write what can be chosen."));
        field.choices.push_back({{}, name});
        return {};
    });
}

Result<void> CustomFieldService::renameChoice(CustomFieldId id, const QString& key,
                                              const QString& name)
{
    return change(id, tr("Rename a choice of “%1”"), [&](CustomField& field) -> Result<void> {
        if (foldText(name).isEmpty())
            return invalid(tr("Write what can be chosen."));
        GT_ASSIGN(CustomChoice * choice, choiceIn(field, key));
        choice->name = name;
        return {};
    });
}

Result<void> CustomFieldService::moveChoice(CustomFieldId id, const QString& key, int by)
{
    return change(id, tr("Move a choice of “%1”"), [&](CustomField& field) -> Result<void> {
        GT_ASSIGN(const CustomChoice* choice, choiceIn(field, key));
        shift(field.choices, choice - field.choices.data(), by);
        return {};
    });
}

Result<void> CustomFieldService::removeChoice(CustomFieldId id, const QString& key)
{
    return change(id, tr("Remove a choice of “%1”"), [&](CustomField& field) -> Result<void> {
        GT_TRY(choiceIn(field, key));
        std::erase_if(field.choices, [&](const CustomChoice& one) { return one.key == key; });
        return {};
    });
}

Result<Removal> CustomFieldService::remove(CustomFieldId id)
{
    GT_ASSIGN(const CustomField field, book_.records<CustomField>().load(id));
    return book_.trash().remove({{RecordKind::CustomField, id.value()}},
                                tr("Remove field “%1”").arg(field.name.left(60)));
}

Result<qint64> CustomFieldService::valueCount(CustomFieldId id)
{
    GT_ASSIGN(const CustomField field, book_.records<CustomField>().load(id));
    return query::customValueCount(book_.database(), field);
}

} // namespace goodturn::book
