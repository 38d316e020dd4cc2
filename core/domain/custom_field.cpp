#include "core/domain/custom_field.h"

#include "core/base/money_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace goodturn {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CustomField", text);
}

constexpr double mostNumber = 1e15; ///< up to which whole numbers are exact

std::optional<double> keptNumber(const QString& text)
{
    bool good = false;
    const QLocale c(QLocale::C);
    const double number = text.contains(u',') ? 0 : c.toDouble(text, &good);
    const bool isKept = good && std::isfinite(number) && std::abs(number) <= mostNumber;
    return isKept ? std::optional(number) : std::nullopt;
}

QString oneInWords(const CustomField& field, const QString& text)
{
    if (!fits(field, text))
        return text;
    switch (field.type) {
    case CustomType::Text:
        return text;
    case CustomType::Number:
        return customNumberWords(text);
    case CustomType::Date:
        return QLocale().toString(QDate::fromString(text, Qt::ISODate), u"d MMM yyyy"_s);
    case CustomType::Money:
        return displayText(*customMoney(text));
    case CustomType::Choice:
    case CustomType::Choices:
        return field.choice(text)->name;
    case CustomType::YesNo:
        return text == u"1"_s ? tr("yes") : tr("no");
    }
    Q_UNREACHABLE();
}

} // namespace

const CustomChoice* CustomField::choice(const QString& key) const
{
    const auto found = std::ranges::find(choices, key, &CustomChoice::key);
    return found == choices.end() ? nullptr : &*found;
}

QStringList customTexts(std::span<const CustomValue> values, CustomFieldId field)
{
    QStringList texts;
    for (const CustomValue& value : values)
        if (value.field == field)
            texts << value.text;
    return texts;
}

void setCustomTexts(std::vector<CustomValue>& values, CustomFieldId field, const QStringList& texts)
{
    const auto at = std::ranges::find(values, field, &CustomValue::field) - values.begin();
    std::erase_if(values, [&](const CustomValue& value) { return value.field == field; });
    std::vector<CustomValue> made;
    for (const QString& text : texts)
        made.push_back({field, text});
    values.insert(values.begin() + at, made.begin(), made.end());
}

bool fits(const CustomField& field, const QString& text)
{
    switch (field.type) {
    case CustomType::Text:
        return true;
    case CustomType::Number:
        return keptNumber(text).has_value();
    case CustomType::Date: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() && day.toString(Qt::ISODate) == text;
    }
    case CustomType::Money:
        return customMoney(text).has_value();
    case CustomType::Choice:
    case CustomType::Choices:
        return field.choice(text) != nullptr;
    case CustomType::YesNo:
        return text == u"1"_s || text == u"0"_s;
    }
    Q_UNREACHABLE();
}

QString customWords(const CustomField& field, const QStringList& texts)
{
    QStringList words;
    for (const QString& text : texts)
        words << oneInWords(field, text);
    return words.join(u", "_s);
}

QString customText(const Money& money)
{
    return QString::number(money.minor()) + u' ' + money.currency();
}

std::optional<Money> customMoney(const QString& text)
{
    bool good = false;
    const qint64 minor = text.section(u' ', 0, 0).toLongLong(&good);
    if (!good || text.count(u' ') != 1)
        return std::nullopt;
    const auto money = Money::fromMinor(minor, text.section(u' ', 1));
    return money ? std::optional(*money) : std::nullopt;
}

Result<QString> customNumber(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QString();
    bool good = false;
    const double number = QLocale().toDouble(text, &good);
    const auto kept = good ? std::optional(number) : keptNumber(text);
    if (!kept || !std::isfinite(*kept) || std::abs(*kept) > mostNumber)
        return failure(ErrorKind::InvalidInput, tr("“%1” is no number. Write one such as %2.")
                                                    .arg(text.left(40), QLocale().toString(12.5)));
    return QString::number(*kept, 'g', 15);
}

QString customNumberWords(const QString& text)
{
    const auto number = keptNumber(text);
    return number ? QLocale().toString(*number, 'g', 15) : text;
}

} // namespace goodturn
