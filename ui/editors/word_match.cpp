#include "ui/editors/word_match.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace goodturn::ui {

bool wordsBegin(const QString& shown, const QString& typed)
{
    const QString folded = u' ' + foldText(shown);
    const QStringList words = foldText(typed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&](const QString& word) { return folded.contains(u' ' + word); });
}

} // namespace goodturn::ui
