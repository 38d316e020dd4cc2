#include "core/sample/phrases.h"

namespace goodturn::sample {
using namespace Qt::StringLiterals;

namespace {

QString wordFor(QStringView name, const PhraseWords& words)
{
    if (name == u"topic")
        return words.topic;
    if (name == u"person")
        return words.person;
    if (name == u"account")
        return words.account;
    if (name == u"third")
        return words.third;
    if (name == u"title")
        return words.title;
    if (name == u"number")
        return words.number;
    return name == u"season" ? words.season : QString();
}

} // namespace

QString filled(const QString& phrase, const PhraseWords& words)
{
    QString text;
    text.reserve(phrase.size() + 32);
    qsizetype from = 0;
    while (true) {
        const qsizetype open = phrase.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : phrase.indexOf(u'}', open);
        if (close < 0)
            break;
        text += QStringView(phrase).mid(from, open - from);
        text += wordFor(QStringView(phrase).mid(open + 1, close - open - 1), words);
        from = close + 1;
    }
    return text + phrase.mid(from);
}

QString drawn(const PhraseLists& phrases, const QString& key, const PhraseWords& words,
              Random& random)
{
    const auto list = phrases.find(key);
    if (list == phrases.end() || list->second.isEmpty())
        return {};
    return filled(random.pick(list->second), words);
}

} // namespace goodturn::sample
