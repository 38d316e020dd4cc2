#include "core/base/money_text.h"

#include <QHash>
#include <QLocale>

#include <unicode/ucurr.h>

namespace goodturn {
using namespace Qt::StringLiterals;

namespace {

/// The locale C says nothing of money; English does as well as any.
QLocale moneyLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : locale;
}

} // namespace

QString currencySymbol(const QString& currency)
{
    // Short where it is most people's first reading; ICU says "JP¥" or "US$" outside of the
    // country.
    static const QHash<QString, QString> wellKnown{
        {u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s}, {u"JPY"_s, u"¥"_s}, {u"USD"_s, u"$"_s}};
    if (const auto known = wellKnown.constFind(currency); known != wellKnown.cend())
        return *known;
    const QByteArray locale = moneyLocale().bcp47Name().toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    UBool isChoice = 0;
    int32_t length = 0;
    const UChar* name =
        ucurr_getName(reinterpret_cast<const UChar*>(currency.utf16()), locale.constData(),
                      UCURR_SYMBOL_NAME, &isChoice, &length, &status);
    if (U_FAILURE(status) || !name || length == 0)
        return currency;
    return QString::fromUtf16(reinterpret_cast<const char16_t*>(name), length);
}

QString displayText(const Money& money)
{
    const QLocale locale = moneyLocale();
    const QString exact = money.toDecimal();
    const bool negative = exact.startsWith(u'-');
    const QString magnitude = exact.mid(negative ? 1 : 0);
    QString number = locale.toString(magnitude.section(u'.', 0, 0).toULongLong());
    const QString fraction = magnitude.section(u'.', 1);
    if (fraction.count(u'0') < fraction.size())
        number += locale.decimalPoint() + fraction;
    QString symbol = currencySymbol(money.currency());
    if (symbol.back().isLetter())
        symbol += u'\u00a0';
    // The locale says on which side the sign stands; a double would lose digits.
    QString text = locale.toCurrencyString(0.0, symbol, 0);
    text.replace(locale.zeroDigit(), number);
    return negative ? u'\u2212' + text : text;
}

} // namespace goodturn
