#include "core/base/money.h"

#include <QCoreApplication>

#include <unicode/ucurr.h>

#include <cmath>

namespace goodturn {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Money", text);
}

bool isKnownCurrency(const QString& currency)
{
    if (currency.size() != 3)
        return false;
    for (const QChar c : currency)
        if (c < u'A' || c > u'Z')
            return false;
    UErrorCode status = U_ZERO_ERROR;
    const auto* code = reinterpret_cast<const UChar*>(currency.utf16());
    const bool known = ucurr_isAvailable(code, U_DATE_MIN, U_DATE_MAX, &status) != 0;
    return known && U_SUCCESS(status);
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Appends the digits of `text` to `value`; false when there is another character or an overflow.
bool appendDigits(QStringView text, qint64& value)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
        if (__builtin_mul_overflow(value, qint64(10), &value) ||
            __builtin_add_overflow(value, qint64(c.unicode() - u'0'), &value))
            return false;
    }
    return true;
}

} // namespace

Result<int> currencyDigits(const QString& currency)
{
    if (!isKnownCurrency(currency))
        return failure(
            ErrorKind::InvalidInput,
            tr("“%1” is no ISO 4217 currency code, such as EUR or GBP.").arg(currency.left(40)));
    UErrorCode status = U_ZERO_ERROR;
    const int digits =
        ucurr_getDefaultFractionDigits(reinterpret_cast<const UChar*>(currency.utf16()), &status);
    if (U_FAILURE(status))
        return failure(ErrorKind::Internal, tr("The digits of %1 are not known.").arg(currency));
    return digits;
}

Result<Money> Money::fromMinor(qint64 minor, const QString& currency)
{
    GT_TRY(currencyDigits(currency));
    return Money(minor, currency);
}

Result<Money> Money::parse(const QString& decimal, const QString& currency)
{
    GT_ASSIGN(const int digits, currencyDigits(currency));
    const QString text = decimal.trimmed();
    const bool negative = text.startsWith(u'-');
    const QStringView body = QStringView(text).mid(negative ? 1 : 0);
    const qsizetype point = body.indexOf(u'.');
    const QStringView whole = point < 0 ? body : body.left(point);
    const QStringView fraction = point < 0 ? QStringView() : body.mid(point + 1);
    const auto refuse = [&](const QString& why) {
        return failure(ErrorKind::InvalidInput,
                       tr("“%1” is not an amount: %2.").arg(text.left(40), why));
    };
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()))
        return refuse(tr("write it as 1180 or 12.50"));
    if (fraction.size() > digits)
        return refuse(
            tr("%1 has %2 digits after the point").arg(currency, QString::number(digits)));
    qint64 minor = 0;
    const QString padding(digits - fraction.size(), u'0');
    if (!appendDigits(whole, minor) || !appendDigits(fraction, minor) ||
        !appendDigits(padding, minor))
        return refuse(tr("use digits only, and at most 18 of them"));
    return Money(negative ? -minor : minor, currency);
}

int Money::digits() const
{
    return currencyDigits(currency_).value_or(2);
}

double Money::toMajor() const
{
    return double(minor_) / double(powerOfTen(digits()));
}

QString Money::toDecimal() const
{
    const int places = digits();
    const qint64 unit = powerOfTen(places);
    const QString sign = minor_ < 0 ? u"-"_s : QString();
    const quint64 magnitude = minor_ < 0 ? quint64(0) - quint64(minor_) : quint64(minor_);
    const QString whole = QString::number(magnitude / quint64(unit));
    if (places == 0)
        return sign + whole;
    const QString fraction =
        QString::number(magnitude % quint64(unit)).rightJustified(places, u'0');
    return sign + whole + u'.' + fraction;
}

Result<Money> add(const Money& a, const Money& b)
{
    if (a.currency() != b.currency())
        return failure(ErrorKind::InvalidInput,
                       tr("Amounts in %1 and %2 can't be added.").arg(a.currency(), b.currency()));
    qint64 sum = 0;
    if (__builtin_add_overflow(a.minor(), b.minor(), &sum))
        return failure(ErrorKind::InvalidInput, tr("The sum is too large."));
    return Money::fromMinor(sum, a.currency());
}

} // namespace goodturn
