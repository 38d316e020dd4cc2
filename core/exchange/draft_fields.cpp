#include "core/exchange/draft_fields.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DraftFields", text);
}

tl::unexpected<Error> refusal(const QString& reason)
{
    return failure(ErrorKind::InvalidInput, reason);
}

/// What a message may repeat of a file's text.
QString quoted(const QString& text)
{
    return cleanedAndCut(text, TextLimit::Name).left(40);
}

bool isIsoForm(const QString& text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return false;
    for (const int i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (text[i] < u'0' || text[i] > u'9')
            return false;
    return true;
}

} // namespace

Result<QDate> dayFrom(const QString& text)
{
    if (!isIsoForm(text))
        return refusal(tr("“%1” is not a date: write it as 2026-03-22.").arg(quoted(text)));
    const QStringView view(text);
    const QDate day(view.left(4).toInt(), view.mid(5, 2).toInt(), view.mid(8).toInt());
    if (!day.isValid())
        return refusal(tr("There is no day %1.").arg(text));
    if (day < earliestDay || day > latestDay)
        return refusal(
            tr("The date %1 is not between %2 and %3.")
                .arg(text, earliestDay.toString(Qt::ISODate), latestDay.toString(Qt::ISODate)));
    return day;
}

Result<std::optional<Money>> moneyFrom(const QString& amount, const QString& currency)
{
    if (amount.isEmpty())
        return std::optional<Money>();
    if (currency.isEmpty())
        return refusal(tr("The amount %1 needs a currency, such as EUR.").arg(quoted(amount)));
    GT_ASSIGN(const Money money, Money::parse(amount, currency.toUpper()));
    if (money.minor() < 0)
        return refusal(
            tr("The amount %1 is negative; write a favour received instead.").arg(quoted(amount)));
    return std::optional(money);
}

Result<bool> yesFrom(const QString& text, const QString& column)
{
    const QString word = text.toLower();
    if (word == u"yes"_s)
        return true;
    if (word.isEmpty() || word == u"no"_s)
        return false;
    return refusal(tr("%1 is yes or empty, not “%2”.").arg(column, quoted(text)));
}

Result<QString> accountNameFrom(const QString& text)
{
    GT_ASSIGN(const QString name, cleanText(text, TextLimit::Name, tr("The account's name")));
    if (name.isEmpty())
        return refusal(tr("The account is missing."));
    return name;
}

} // namespace goodturn::exchange
