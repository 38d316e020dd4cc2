#include "core/book/custom_rules.h"

#include "core/base/text.h"
#include "core/book/rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CustomRules", text);
}

/// A key that no other choice has: the first name, with a number where it is taken.
QString freeKey(const CustomField& field, const QString& name)
{
    QString key = name;
    for (int number = 2; field.choice(key); ++number)
        key = name + u' ' + QString::number(number);
    return key;
}

Result<void> cleanChoices(CustomField& field)
{
    QStringList names;
    for (CustomChoice& choice : field.choices) {
        GT_ASSIGN(choice.key, cleanText(choice.key, TextLimit::Line, tr("The choice")));
        GT_ASSIGN(choice.name, cleanText(choice.name, TextLimit::Name, tr("The choice")));
        const QString folded = foldText(choice.name);
        if (!folded.isEmpty() && names.contains(folded))
            return invalid(tr("“%1” can be chosen already.").arg(choice.name.left(60)));
        names << folded;
    }
    std::erase_if(field.choices, [](const CustomChoice& choice) { return choice.name.isEmpty(); });
    if (field.choices.size() > CustomField::mostChoices)
        return invalid(tr("A field offers at most %1 choices.")
                           .arg(QLocale().toString(CustomField::mostChoices)));
    for (CustomChoice& choice : field.choices)
        if (choice.key.isEmpty())
            choice.key = freeKey(field, choice.name);
    for (size_t i = 0; i < field.choices.size(); ++i)
        if (field.choice(field.choices[i].key) != &field.choices[i])
            return invalid(tr("“%1” can be chosen already.").arg(field.choices[i].name.left(60)));
    return {};
}

} // namespace

Result<void> cleanCustomValues(std::vector<CustomValue>& values)
{
    constexpr size_t most = 2000;
    const QString name = tr("What stands in your own fields");
    std::vector<CustomValue> kept;
    for (CustomValue& value : values) {
        if (!value.field.isValid())
            return failure(ErrorKind::Internal, tr("A value belongs to no field."));
        GT_ASSIGN(value.text, cleanText(value.text, TextLimit::Line, name));
        if (!value.text.isEmpty() && std::ranges::find(kept, value) == kept.end())
            kept.push_back(value);
    }
    if (kept.size() > most)
        return invalid(tr("%1: at most %2 fit.").arg(name, QLocale().toString(qulonglong(most))));
    values = std::move(kept);
    return {};
}

Result<CustomField> validated(CustomField field)
{
    GT_ASSIGN(field.name, cleanText(field.name, TextLimit::Name, tr("The field's name")));
    if (field.name.isEmpty())
        return invalid(tr("The field's name is missing. Fill it in."));
    if (std::ranges::find(customKinds, field.of) == std::end(customKinds))
        return invalid(tr("Accounts, people, interactions and favours can have fields of your "
                          "own."));
    GT_TRY(cleanChoices(field));
    return field;
}

} // namespace goodturn::book
