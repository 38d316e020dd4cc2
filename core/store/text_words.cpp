#include "core/store/text_words.h"

#include "core/base/text.h"

#include <QStringList>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

struct Piece
{
    QString text;
    bool mayGoOn = false; ///< it ends what was typed of a word
};

/// The words within one that stands between spaces.
std::vector<Piece> piecesOf(const QString& folded)
{
    std::vector<Piece> pieces;
    bool isOpen = false;
    for (const char32_t c : folded.toUcs4()) {
        const bool isAlone = isWrittenWithoutSpaces(c);
        if (!isWordLetter(c)) {
            isOpen = false;
            continue;
        }
        if (!isOpen || isAlone)
            pieces.emplace_back();
        pieces.back().text += QString::fromUcs4(&c, 1);
        isOpen = !isAlone;
    }
    if (isOpen)
        pieces.back().mayGoOn = true;
    return pieces;
}

std::vector<Piece> piecesOfAll(QStringView text)
{
    std::vector<Piece> pieces;
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        for (Piece& piece : piecesOf(word))
            pieces.push_back(std::move(piece));
    return pieces;
}

} // namespace

bool isWordLetter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) ||
           QChar::category(c) == QChar::Other_PrivateUse;
}

bool isWrittenWithoutSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

QString indexedWords(QStringView text)
{
    QStringList words;
    for (const Piece& piece : piecesOfAll(text))
        words << piece.text;
    return words.join(u' ');
}

QString indexQuery(QStringView typed)
{
    QStringList terms;
    for (const Piece& piece : piecesOfAll(typed))
        terms << u'"' + piece.text + (piece.mayGoOn ? u"\"*"_s : u"\""_s);
    terms.removeDuplicates();
    return terms.join(u' ');
}

} // namespace goodturn::store
