#pragma once

#include "core/domain/contact.h"

#include <QString>

#include <vector>

namespace goodturn::ui {

class Desk;

/// One thing known of a person, by its name.
struct PersonFact
{
    QString name;
    QString text;

    bool operator==(const PersonFact&) const = default;
};

/// All that is known of a person beside where they work, in the order in which it helps; what is
/// not known is left out.
std::vector<PersonFact> factsOf(Desk& desk, const Contact& person);

/// "22 March (46 in 2027)", or without the year when it is not known.
QString birthdayText(const PartialDate& birthday, QDate today);

} // namespace goodturn::ui
