#include "core/writing/person_words.h"

#include <QRegularExpression>
#include <QStringList>

namespace goodturn::writing {
using namespace Qt::StringLiterals;

namespace {

/// "i'd" belongs to "i", as "you're" to "you".
QString stem(const QString& word)
{
    static const QStringList endings{u"'d"_s, u"'ll"_s, u"'m"_s, u"'re"_s, u"'ve"_s};
    for (const QString& ending : endings)
        if (word.endsWith(ending))
            return word.chopped(ending.size());
    return word;
}

} // namespace

PersonWords countPersonWords(const QString& text)
{
    static const QStringList i{u"i"_s, u"me"_s, u"my"_s, u"mine"_s, u"myself"_s};
    static const QStringList we{u"we"_s, u"us"_s, u"our"_s, u"ours"_s, u"ourselves"_s};
    static const QStringList you{u"you"_s, u"your"_s, u"yours"_s, u"yourself"_s, u"yourselves"_s};
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString straight = text.toLower();
    straight.replace(u'\u2019', u'\'');
    PersonWords counts;
    auto matches = word.globalMatch(straight);
    while (matches.hasNext()) {
        const QString found = stem(matches.next().captured());
        counts.i += i.contains(found) ? 1 : 0;
        counts.we += we.contains(found) ? 1 : 0;
        counts.you += you.contains(found) ? 1 : 0;
    }
    return counts;
}

} // namespace goodturn::writing
