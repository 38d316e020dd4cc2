#include "core/domain/custom_field.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;

namespace {

CustomField fieldOf(CustomType type)
{
    CustomField field;
    field.type = type;
    field.choices = {{u"gold"_s, u"Gold"_s}, {u"old name"_s, u"New name"_s}};
    return field;
}

QString words(CustomType type, const QStringList& texts)
{
    return customWords(fieldOf(type), texts);
}

} // namespace

TEST(CustomField, SaysWhatFitsItsType)
{
    const std::pair<CustomType, QStringList> good[] = {
        {CustomType::Text, {u"anything"_s}},   {CustomType::Number, {u"12.5"_s, u"-3"_s, u"1e6"_s}},
        {CustomType::Date, {u"2026-03-31"_s}}, {CustomType::Money, {u"118050 EUR"_s, u"-5 JPY"_s}},
        {CustomType::Choice, {u"gold"_s}},     {CustomType::Choices, {u"old name"_s}},
        {CustomType::YesNo, {u"1"_s, u"0"_s}}};
    for (const auto& [type, texts] : good)
        for (const QString& text : texts)
            EXPECT_TRUE(fits(fieldOf(type), text)) << text.toStdString();
    const std::pair<CustomType, QStringList> bad[] = {
        {CustomType::Number, {u"12,5"_s, u"twelve"_s, u"inf"_s, u"1e99"_s, QString()}},
        {CustomType::Date, {u"2026-02-30"_s, u"31.3.2026"_s, u"2026-03-31T10:00"_s}},
        {CustomType::Money, {u"118050"_s, u"118050 XXZ"_s, u"1.5 EUR"_s, u"5 EUR "_s}},
        {CustomType::Choice, {u"Gold"_s, u"silver"_s}},
        {CustomType::YesNo, {u"yes"_s}}};
    for (const auto& [type, texts] : bad)
        for (const QString& text : texts)
            EXPECT_FALSE(fits(fieldOf(type), text)) << text.toStdString();
}

TEST(CustomField, IsReadByPeople)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(words(CustomType::Number, {u"1234567.5"_s}), u"1,234,567.5"_s);
    EXPECT_EQ(words(CustomType::Date, {u"2026-03-31"_s}), u"31 Mar 2026"_s);
    EXPECT_EQ(words(CustomType::Money, {u"118050 EUR"_s}), u"€1,180.50"_s);
    EXPECT_EQ(words(CustomType::Choices, {u"gold"_s, u"old name"_s}), u"Gold, New name"_s);
    EXPECT_EQ(words(CustomType::YesNo, {u"0"_s}), u"no"_s);
    // What does not fit is shown as it is.
    EXPECT_EQ(words(CustomType::Choice, {u"Removed"_s}), u"Removed"_s);
    EXPECT_EQ(words(CustomType::Number, {u"a dozen"_s}), u"a dozen"_s);
    EXPECT_EQ(words(CustomType::Text, {}), QString());
}

TEST(CustomField, TakesNumbersAsTheLocaleWritesThem)
{
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(customNumber(u" 1,5 "_s), u"1.5"_s);
    EXPECT_EQ(customNumberWords(u"1.5"_s), u"1,5"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(customNumber(u"1,250.75"_s), u"1250.75"_s);
    EXPECT_EQ(customNumber(u"  "_s), QString());
    EXPECT_EQ(customNumber(u"123456789012"_s), u"123456789012"_s);
    for (const QString& wrong : {u"a dozen"_s, u"1e400"_s, u"nan"_s, u"1e16"_s})
        EXPECT_FALSE(customNumber(wrong)) << wrong.toStdString();
}

TEST(CustomField, FindsItsValuesAmongThoseOfARecord)
{
    const std::vector<CustomValue> values{
        {CustomFieldId(1), u"a"_s}, {CustomFieldId(2), u"b"_s}, {CustomFieldId(1), u"c"_s}};
    EXPECT_EQ(customTexts(values, CustomFieldId(1)), (QStringList{u"a"_s, u"c"_s}));
    EXPECT_EQ(customTexts(values, CustomFieldId(3)), QStringList());
    EXPECT_EQ(customText(*Money::fromMinor(-5, u"JPY"_s)), u"-5 JPY"_s);
}
