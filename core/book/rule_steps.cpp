#include "core/book/rule_steps.h"

#include "core/book/rules.h"

#include <QCoreApplication>

namespace goodturn::book {
using namespace Qt::StringLiterals;

tl::unexpected<Error> invalid(const QString& message)
{
    return failure(ErrorKind::InvalidInput, message);
}

namespace rules {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rules", text);
}

Result<void> clean(QString& text, TextLimit limit, const QString& field)
{
    GT_ASSIGN(text, cleanText(text, limit, field));
    return {};
}

Result<void> required(QString& text, TextLimit limit, const QString& field)
{
    GT_TRY(clean(text, limit, field));
    if (text.isEmpty())
        return invalid(tr("%1 is missing. Fill it in.").arg(field));
    return {};
}

Result<void> checkDay(QDate day, const QString& field, bool needed)
{
    if (!day.isValid()) {
        if (needed)
            return invalid(tr("%1 is missing. Choose a day.").arg(field));
        return {};
    }
    if (day < QDate(1900, 1, 1) || day > QDate(2199, 12, 31))
        return invalid(tr("%1 is %2: choose a day between 1900 and 2199.")
                           .arg(field, QLocale().toString(day, QLocale::ShortFormat)));
    return {};
}

Result<void> cleanList(QStringList& values, const QString& field)
{
    QStringList kept;
    for (QString value : values) {
        GT_TRY(clean(value, TextLimit::Name, field));
        if (!value.isEmpty() && !kept.contains(value))
            kept << value;
    }
    if (kept.size() > maxListLength)
        return invalid(tr("%1: at most %2 fit.").arg(field, QString::number(maxListLength)));
    values = kept;
    return {};
}

Result<void> checkMoney(const std::optional<Money>& money, const QString& field)
{
    if (money && money->minor() < 0)
        return invalid(tr("%1 can't be negative.").arg(field));
    return {};
}

} // namespace rules

} // namespace goodturn::book
