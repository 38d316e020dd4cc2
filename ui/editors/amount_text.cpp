#include "ui/editors/amount_text.h"

namespace goodturn::ui {
using namespace Qt::StringLiterals;

QString amountFieldText(const Money& money, const QLocale& locale)
{
    const bool whole =
        money.toDecimal().section(u'.', 1).count(u'0') == money.toDecimal().section(u'.', 1).size();
    const QString decimal = whole ? money.toDecimal().section(u'.', 0, 0) : money.toDecimal();
    return QString(decimal).replace(u"."_s, locale.decimalPoint());
}

} // namespace goodturn::ui
