#include "ui/editors/book_currency.h"

#include "core/base/money.h"
#include "ui/desk/desk.h"

#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

QString bookCurrency(Desk& desk)
{
    const QString own = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    const QString fallback = currencyDigits(own) ? own : u"EUR"_s;
    return desk.book().setting(u"currency"_s, fallback).value_or(fallback);
}

} // namespace goodturn::ui
