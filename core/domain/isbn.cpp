#include "core/domain/isbn.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace goodturn {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Isbn", text);
}

int digitAt(const QString& text, qsizetype index)
{
    return text.at(index).unicode() - u'0';
}

bool areDigits(QStringView text)
{
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return false;
    return !text.isEmpty();
}

bool hasValidIsbn10Check(const QString& isbn)
{
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i)
        sum += (10 - int(i)) * digitAt(isbn, i);
    sum += isbn.at(9) == u'X' ? 10 : digitAt(isbn, 9);
    return sum % 11 == 0;
}

QChar isbn13Check(const QString& first12)
{
    int sum = 0;
    for (qsizetype i = 0; i < 12; ++i)
        sum += (i % 2 == 0 ? 1 : 3) * digitAt(first12, i);
    return QChar(u'0' + (10 - sum % 10) % 10);
}

} // namespace

Result<QString> normalisedIsbn(const QString& text)
{
    static const QRegularExpression label(u"^\\s*ISBN(?:[-\\s]?1[03](?=[:\\s]))?:?"_s);
    static const QRegularExpression separators(u"[-\\s\\x{00A0}\\x{2010}-\\x{2013}]"_s);
    const QString isbn = text.toUpper().remove(label).remove(separators);
    const bool tens = isbn.size() == 10 && areDigits(QStringView(isbn).left(9)) &&
                      (isbn.at(9) == u'X' || areDigits(QStringView(isbn).right(1)));
    const bool thirteens = isbn.size() == 13 && areDigits(isbn) &&
                           (isbn.startsWith(u"978"_s) || isbn.startsWith(u"979"_s));
    if (!tens && !thirteens)
        return failure(ErrorKind::InvalidInput,
                       tr("An ISBN has 10 digits, or 13 that begin with 978 or 979."));
    if (tens ? !hasValidIsbn10Check(isbn) : isbn13Check(isbn) != isbn.at(12))
        return failure(ErrorKind::InvalidInput,
                       tr("The check digit does not fit: a digit of this ISBN is mistyped."));
    if (thirteens)
        return isbn;
    const QString first12 = u"978"_s + isbn.left(9);
    return QString(first12 + isbn13Check(first12));
}

QString keptIsbn(const QString& text)
{
    return normalisedIsbn(text).value_or(text.trimmed());
}

bool isRightIsbn(const QString& text)
{
    return normalisedIsbn(text).has_value();
}

} // namespace goodturn
