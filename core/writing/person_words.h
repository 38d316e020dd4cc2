#pragma once

#include <QString>

namespace goodturn::writing {

/// How often a text speaks of the writer, of the writer's side, and of the reader (model.md,
/// section 11). English word lists; contractions such as "I'd" and "you're" count.
struct PersonWords
{
    int i = 0;
    int we = 0;
    int you = 0;

    bool operator==(const PersonWords&) const = default;
};

/// Words are letters and digits with inner apostrophes; curly ones are read as straight.
PersonWords countPersonWords(const QString& text);

} // namespace goodturn::writing
