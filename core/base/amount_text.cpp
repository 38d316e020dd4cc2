#include "core/base/amount_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace goodturn {
using namespace Qt::StringLiterals;

namespace {

/// The digits of any script as 0 to 9, spaces and apostrophes (which only group) gone.
QString plainDigits(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && c != u'\'' && c != u'’')
            plain += c;
    }
    return plain;
}

bool isGrouped(const QString& text, QChar separator)
{
    static const QRegularExpression points(u"^\\d{1,3}(\\.\\d{3})+$"_s);
    static const QRegularExpression commas(u"^\\d{1,3}(,\\d{3})+$"_s);
    return (separator == u'.' ? points : commas).match(text).hasMatch();
}

/// The same amount with a point and no groups, or as it came when that can't be told.
QString withPoint(QString text, const QLocale& locale)
{
    const QString decimal = locale.decimalPoint();
    const QChar own = decimal == u","_s ? u',' : u'.';
    const QChar other = own == u',' ? u'.' : u',';
    const qsizetype at = text.indexOf(own);
    QString whole = at < 0 ? text : text.left(at);
    const QString rest = at < 0 ? QString() : text.mid(at + 1);
    if (isGrouped(whole, other))
        whole.remove(other);
    else if (at < 0 && whole.count(other) == 1)
        whole.replace(other, u'.');
    return at < 0 ? whole : whole + u'.' + rest;
}

} // namespace

Result<std::optional<Money>> readAmount(const QString& text, const QString& currency,
                                        const QLocale& locale)
{
    const QString typed = plainDigits(text);
    if (typed.isEmpty())
        return std::optional<Money>();
    auto money = Money::parse(withPoint(typed, locale), currency.trimmed().toUpper());
    if (money && money->minor() >= 0)
        return std::optional<Money>(*money);
    const auto digits = currencyDigits(currency.trimmed().toUpper());
    if (!digits)
        return failure(digits.error());
    return failure(
        ErrorKind::InvalidInput,
        QCoreApplication::translate("AmountText", "Write an amount such as %1, or leave it empty.")
            .arg(locale.toString(20.5, 'f', *digits)),
        money ? QString() : money.error().message);
}

} // namespace goodturn
