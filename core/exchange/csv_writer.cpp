#include "core/exchange/csv_writer.h"

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

QString neutral(const CsvCell& cell)
{
    static const QString dangerous = u"=+-@\t\r\n"_s;
    const bool asText =
        !cell.isNumber && !cell.text.isEmpty() && dangerous.contains(cell.text.at(0));
    return asText ? QString(u'\'' + cell.text) : cell.text;
}

QString quoted(QString text)
{
    const bool plain = !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') &&
                       !text.contains(u'\r') && !text.contains(u';');
    return plain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvLine(const QList<CsvCell>& cells)
{
    QStringList parts;
    for (const CsvCell& cell : cells)
        parts << quoted(neutral(cell));
    return (parts.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace goodturn::exchange
