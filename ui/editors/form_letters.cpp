#include "ui/editors/form_letters.h"

#include "ui/editors/field_cell.h"
#include "ui/editors/form_fold.h"

#include <QAbstractButton>
#include <QLabel>

#include <algorithm>

namespace goodturn::ui {

namespace {

QSet<QKeySequence> lettersIn(const QWidget& form)
{
    QSet<QKeySequence> letters;
    for (const auto* button : form.findChildren<QAbstractButton*>())
        letters << QKeySequence::mnemonic(button->text());
    for (const auto* label : form.findChildren<QLabel*>())
        if (label->buddy())
            letters << QKeySequence::mnemonic(label->text());
    return letters;
}

/// Where a letter could be marked, the best place first.
std::vector<qsizetype> placesIn(const QString& text, LetterPlace place)
{
    std::vector<qsizetype> begins;
    std::vector<qsizetype> within;
    const qsizetype end =
        place == LetterPlace::Initial ? std::min<qsizetype>(1, text.size()) : text.size();
    for (qsizetype i = 0; i < end; ++i)
        if (text[i].isLetter())
            (i == 0 || text[i - 1].isSpace() ? begins : within).push_back(i);
    begins.insert(begins.end(), within.begin(), within.end());
    return begins;
}

QLabel* nameOf(const FieldCell* cell)
{
    const auto labels = cell->findChildren<QLabel*>();
    const auto name = std::ranges::find(labels, cell->field(), &QLabel::buddy);
    return name == labels.end() ? nullptr : *name;
}

void giveLetters(const std::vector<FieldCell*>& cells, QSet<QKeySequence>& taken)
{
    for (const LetterPlace place : {LetterPlace::Initial, LetterPlace::Anywhere})
        for (const FieldCell* cell : cells)
            if (QLabel* name = nameOf(cell))
                name->setText(withLetter(name->text(), taken, place));
}

} // namespace

QString withLetter(const QString& text, QSet<QKeySequence>& taken, LetterPlace place)
{
    if (!QKeySequence::mnemonic(text).isEmpty())
        return text;
    for (const qsizetype at : placesIn(text, place)) {
        QString marked = text;
        marked.insert(at, u'&');
        const QKeySequence letter = QKeySequence::mnemonic(marked);
        if (letter.isEmpty() || taken.contains(letter))
            continue;
        taken << letter;
        return marked;
    }
    return text;
}

void giveLetters(const QWidget& form, const std::vector<FieldCell*>& seen,
                 const std::vector<FormFold*>& folds)
{
    QSet<QKeySequence> taken = lettersIn(form);
    giveLetters(seen, taken);
    std::vector<FieldCell*> folded;
    for (FormFold* fold : folds) {
        fold->setText(withLetter(fold->text(), taken, LetterPlace::Anywhere));
        folded.insert(folded.end(), fold->cells().begin(), fold->cells().end());
    }
    giveLetters(folded, taken);
}

} // namespace goodturn::ui
