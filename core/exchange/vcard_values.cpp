#include "core/exchange/vcard_values.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

QString unescaped(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const QChar next = value[++i];
        text += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return text;
}

QStringList unescapedParts(QStringView value, QChar mark)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\') {
            ++i;
        } else if (value[i] == mark) {
            parts += unescaped(value.sliced(from, i - from));
            from = i + 1;
        }
    }
    parts += unescaped(value.sliced(from));
    return parts;
}

Result<PartialDate> birthdayFrom(const QString& value, const QString& omittedYear)
{
    static const QRegularExpression form(
        u"^(?:([0-9]{4})-?|--)([0-9]{2})-?([0-9]{2})(?:[T ].*)?$"_s);
    const QString text = value.trimmed().left(60);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("VCard", "“%1” is not a birthday.")
                           .arg(cleanedAndCut(text, TextLimit::Name)));
    const QString year = match.captured(1);
    const bool hasYear = !year.isEmpty() && year != omittedYear;
    return PartialDate::fromParts(hasYear ? std::optional(year.toInt()) : std::nullopt,
                                  match.captured(2).toInt(), match.captured(3).toInt());
}

PointKind pointKindFrom(const QStringList& words)
{
    const auto has = [&](std::initializer_list<const char*> list) {
        for (const char* word : list)
            if (words.contains(QLatin1StringView(word)))
                return true;
        return false;
    };
    if (has({"fax", "pager", "homefax", "workfax"}))
        return PointKind::Other;
    if (has({"cell", "mobile", "iphone"}))
        return PointKind::Mobile;
    if (has({"work", "office"}))
        return PointKind::Work;
    return has({"home"}) ? PointKind::Home : PointKind::Other;
}

QString labelWords(const QString& value)
{
    QString label = unescaped(value).trimmed();
    if (label.startsWith(u"_$!<"_s) && label.endsWith(u">!$_"_s))
        label = label.mid(4).chopped(4);
    return label.toLower();
}

} // namespace goodturn::exchange
