#pragma once

#include "core/base/enum_codes.h"
#include "core/base/money.h"
#include "core/domain/ids.h"
#include "core/domain/record_meta.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace goodturn {

/// What a field of a book's own holds.
enum class CustomType
{
    Text,
    Number,
    Date,
    Money,
    Choice,  ///< one of a list
    Choices, ///< any of a list
    YesNo
};

template<>
struct EnumCodes<CustomType>
{
    static constexpr EnumCode<CustomType> all[] = {
        {CustomType::Text, "text"},     {CustomType::Number, "number"},
        {CustomType::Date, "date"},     {CustomType::Money, "money"},
        {CustomType::Choice, "choice"}, {CustomType::Choices, "choices"},
        {CustomType::YesNo, "yes-no"},
    };
};

/// The kinds of record that can have fields of the book's own, in the order they are offered.
inline constexpr RecordKind customKinds[] = {RecordKind::Account, RecordKind::Contact,
                                             RecordKind::Interaction, RecordKind::Favour};

/// A word to choose. Values hold its key, so that another name is another name everywhere. The key
/// is the name that it had at first, by which a value is still told when the word is gone.
struct CustomChoice
{
    QString key;
    QString name;

    bool operator==(const CustomChoice&) const = default;
};

/// A field that a book has of its own, for all records of one kind.
struct CustomField
{
    static constexpr int mostChoices = 200;
    static constexpr int mostOfAKind = 100;

    CustomFieldId id;
    RecordMeta meta;
    RecordKind of = RecordKind::Account; ///< one of customKinds
    QString name;
    CustomType type = CustomType::Text;
    int position = 0;                  ///< in the form; of equal ones the older stands first
    std::vector<CustomChoice> choices; ///< of Choice and Choices, in the order they are offered

    bool isChosen() const { return type == CustomType::Choice || type == CustomType::Choices; }
    const CustomChoice* choice(const QString& key) const; ///< null: there is none
    bool operator==(const CustomField&) const = default;
};

/// What a record holds in such a field. The text is the same in every locale: a day in ISO form, a
/// number with a point, an amount in minor units and its currency ("118050 EUR"), the key of a
/// choice, "1" or "0". Of several choices each is a value of its own.
struct CustomValue
{
    CustomFieldId field;
    QString text;

    bool operator==(const CustomValue&) const = default;
};

/// The texts that the values hold for the field, in their order.
QStringList customTexts(std::span<const CustomValue> values, CustomFieldId field);

/// Puts the texts in the place of those that the values hold for the field.
void setCustomTexts(std::vector<CustomValue>& values, CustomFieldId field,
                    const QStringList& texts);

/// Whether the text is a value of the field's type. One that is not is kept, and shown as it is.
bool fits(const CustomField& field, const QString& text);

/// The texts of a field as people read them: "Gold, Silver", "€1,180.50", "3 Mar 2026".
QString customWords(const CustomField& field, const QStringList& texts);

QString customText(const Money& money);
std::optional<Money> customMoney(const QString& text);

/// A number as people of the locale type it ("1,5"; no group separators are needed) in the form
/// that is kept; InvalidInput says what to type instead. Empty stays empty.
Result<QString> customNumber(const QString& typed);
/// The kept form as people of the locale write it; other text as it is.
QString customNumberWords(const QString& text);

} // namespace goodturn
