#pragma once

#include <QStringList>

namespace goodturn::matching {

/// A name as it is compared: in Latin letters whatever its script, folded, without signs, and with
/// ae, oe and ue as a, o and u, so that Mueller and Müller are one. Words with single spaces.
QString comparable(const QString& name);

/// The words of a company's name that tell it from others: without Ltd, GmbH, S.A., "and", "the".
/// Of a name that has nothing else, all words.
QStringList tellingWords(const QString& company);

/// How many letters have to be put in, left out or changed to make one of the other; `most` + 1
/// for more than `most`.
int lettersApart(const QString& a, const QString& b, int most);

} // namespace goodturn::matching
