#include "core/writing/review_words.h"

#include <QRegularExpression>

namespace goodturn::writing {
using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const char* lines)
{
    return QString::fromUtf8(lines).split(u'|');
}

ReviewWords english()
{
    ReviewWords words;
    words.i = listOf("i|me|my|mine|myself");
    words.we = listOf("we|us|our|ours|ourselves");
    words.you = listOf("you|your|yours|yourself|yourselves");
    words.endings = listOf("'d|'ll|'m|'re|'ve");
    words.wanting = listOf("want|wanted|need|needed|hope|hoped|would like|was wondering|am hoping|"
                           "was hoping|wonder if");
    words.serving = listOf("thought of|thought you|thought about you|read|noticed|found|asked|sent|"
                           "introduce|can introduce|could introduce|have asked|have sent|saw");
    words.stock = listOf("touch base|touching base|reach out|reaching out|circle back|checking in|"
                         "check in|following up|follow up|hope this finds you|pick your brain|"
                         "earliest convenience|leading provider|quick question|win-win|"
                         "at your convenience|just wanted to");
    words.strings = listOf("in return|you owe|owe me|owe us|return the favour|return the favor|"
                           "in exchange|now it's your turn|scratch my back");
    words.asking = listOf("could you|can you|would you|will you|would you mind|may i ask|"
                          "can i ask|introduce me to|introduce us to");
    words.easyNo = listOf("no problem|no pressure|no worries|no hurry|no need|feel free to say no|"
                          "if it suits|if that suits|only if|if not|say no|another time|"
                          "a bad time|a bad month|i would understand|i understand if");
    words.greetings = listOf("dear|hi|hello|hey|good morning|good afternoon|good evening");
    words.signatures = listOf("best|best regards|kind regards|warm regards|regards|yours|"
                              "yours sincerely|yours truly|sincerely|cheers|thanks|many thanks|"
                              "all the best|best wishes|warmly|with best wishes");
    words.giving = listOf("sent you|gave you|giving you|give you|this book is|a book for you|"
                          "this gift|a gift for you");
    return words;
}

} // namespace

const ReviewWords& reviewWords()
{
    static const ReviewWords words = english();
    return words;
}

std::vector<Word> wordsIn(const QString& text)
{
    static const QRegularExpression word(
        u"[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{N}]+|(?<=\\p{N})[.,](?=\\p{N})[\\p{N}]+)*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Word> words;
    for (const auto& match : word.globalMatch(text)) {
        Word one{match.captured(), {}, match.capturedStart(), match.capturedLength()};
        one.text.replace(u'\u2019', u'\'');
        one.folded = one.text.toLower();
        words.push_back(one);
    }
    return words;
}

QString stem(const QString& folded, const ReviewWords& words)
{
    for (const QString& ending : words.endings)
        if (folded.endsWith(ending))
            return folded.chopped(ending.size());
    return folded;
}

} // namespace goodturn::writing
