#pragma once

#include <QKeySequence>
#include <QSet>
#include <QString>

#include <vector>

class QWidget;

namespace goodturn::ui {

class FieldCell;
class FormFold;

/// Gives the names in a form that no letter leads to by Alt one that is free in the form, hidden
/// parts included: the fields that are always seen first, then the folds, then what is in them, and
/// of each those that get the letter they begin with. No two names share one; a name for which none
/// is left goes without.
void giveLetters(const QWidget& form, const std::vector<FieldCell*>& seen,
                 const std::vector<FormFold*>& folds);

enum class LetterPlace
{
    Initial, ///< only the letter that the text begins with
    Anywhere
};

/// `text` with '&' before a letter that isn't in `taken`, the first one of a word where that can
/// be, and that letter taken. As it is where it has one already, or none is free there.
QString withLetter(const QString& text, QSet<QKeySequence>& taken, LetterPlace place);

} // namespace goodturn::ui
