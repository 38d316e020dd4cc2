#include "core/query/text_search.h"

#include "core/base/text.h"
#include "core/store/text_words.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::isWordLetter;
using store::isWrittenWithoutSpaces;

namespace {

/// What stands as it is in a folded word: "#key", "c++".
bool hasNamingSign(const QList<uint>& letters)
{
    const auto isSign = [](char32_t c) { return c == u'#' || c == u'+'; };
    for (qsizetype i = 1; i < letters.size(); ++i)
        if ((isWordLetter(letters.at(i - 1)) && isSign(letters.at(i))) ||
            (letters.at(i - 1) == u'#' && isWordLetter(letters.at(i))))
            return true;
    return false;
}

struct Word
{
    QString text;
    bool inIndex = false; ///< something of it is in the index
    bool asItStands = false;
};

Word wordOf(const QString& text)
{
    const QList<uint> letters = text.toUcs4();
    const bool spaceless = std::ranges::any_of(letters, isWrittenWithoutSpaces);
    return {text, !spaceless && std::ranges::any_of(letters, isWordLetter),
            spaceless || hasNamingSign(letters)};
}

} // namespace

TextSearch::TextSearch(const QString& typed)
    : words_(foldText(cleanedAndCut(typed, TextLimit::Name)).split(u' ', Qt::SkipEmptyParts))
{
    words_.removeDuplicates();
    QStringList phrases;
    for (const QString& text : words_) {
        const Word word = wordOf(text);
        if (word.inIndex)
            phrases << u'"' + QString(text).replace(u'"', u"\"\""_s) + u"\"*"_s;
        if (word.asItStands)
            values_.push_back(QString(u'%' + escapeLike(text) + u'%'));
    }
    byIndex_ = !phrases.isEmpty();
    if (byIndex_)
        values_.insert(values_.begin(), store::Value(phrases.join(u' ')));
    if (values_.empty()) // signs only: a hyphen or an & between words is none of them
        for (const QString& text : words_)
            values_.push_back(QString(u'%' + escapeLike(text) + u'%'));
}

QString TextSearch::keysIn(const QString& table) const
{
    QStringList conditions;
    if (byIndex_)
        conditions << u"%1_search MATCH ?"_s.arg(table);
    while (conditions.size() < qsizetype(values_.size()))
        conditions << u"search_text LIKE ? ESCAPE '\\'"_s;
    return (byIndex_ ? u"SELECT rowid FROM %1_search WHERE %2"_s : u"SELECT id FROM %1 WHERE %2"_s)
        .arg(table, conditions.join(u" AND "_s));
}

} // namespace goodturn::query
