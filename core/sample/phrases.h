#pragma once

#include "core/sample/random.h"
#include "core/sample/sample_data.h"

namespace goodturn::sample {

/// What the place holders of a phrase stand for.
struct PhraseWords
{
    QString topic;
    QString person; ///< given name on their side
    QString account;
    QString third;  ///< who was introduced or recommended, with the place
    QString title;  ///< of a gift
    QString number; ///< of an order, a page, a percentage
    QString season; ///< "in the New Year", or when there is none near, "when we next speak"
};

/// The phrase with {topic}, {person}, {account}, {third}, {title}, {number} and {season} replaced.
/// What is put in is not looked through again.
QString filled(const QString& phrase, const PhraseWords& words);

/// One phrase of the list, filled. Empty when there is no such list.
QString drawn(const PhraseLists& phrases, const QString& key, const PhraseWords& words,
              Random& random);

} // namespace goodturn::sample
