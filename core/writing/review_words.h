#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace goodturn::writing {

/// A word of a text, and where it stands there: letters and digits with inner apostrophes or
/// decimal points, its curly quotes made straight.
struct Word
{
    QString text;
    QString folded; ///< in small letters
    qsizetype start = 0;
    qsizetype length = 0;
};

std::vector<Word> wordsIn(const QString& text);

/// What the review looks for in one language. Another language is another table.
struct ReviewWords
{
    QStringList i, we, you; ///< words alone; "i'd" belongs to "i"
    QStringList endings;    ///< that make a contraction of a word: "'d"
    QStringList wanting;    ///< that make an I one of self-interest: "want", "would like"
    QStringList serving;    ///< that make an I one of service: "thought", "can introduce"
    QStringList stock;      ///< phrases that everybody uses
    QStringList strings;    ///< that tie a gift to something
    QStringList asking;     ///< phrases that ask for something
    QStringList easyNo;     ///< phrases that make a no easy
    QStringList greetings;  ///< with which a line of greeting begins
    QStringList signatures; ///< lines after which the name stands
    QStringList giving;     ///< that tell of something given: "sent you"
};

/// English, as long as there is no other table.
const ReviewWords& reviewWords();

/// The word without an ending of `words`: "i'd" is "i".
QString stem(const QString& folded, const ReviewWords& words);

} // namespace goodturn::writing
