#include "ui/editors/form_letters.h"

#include "ui/editors/field_cell.h"
#include "ui/editors/form_fold.h"

#include <QAbstractButton>
#include <QLabel>

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
std::vector<qsizetype> placesIn(const QString& text)
{
    std::vector<qsizetype> begins;
    std::vector<qsizetype> within;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i].isLetter())
            (i == 0 || text[i - 1].isSpace() ? begins : within).push_back(i);
    begins.insert(begins.end(), within.begin(), within.end());
    return begins;
}

} // namespace

QString withLetter(const QString& text, QSet<QKeySequence>& taken)
{
    if (!QKeySequence::mnemonic(text).isEmpty())
        return text;
    for (const qsizetype place : placesIn(text)) {
        QString marked = text;
        marked.insert(place, u'&');
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
    for (FieldCell* cell : seen)
        cell->giveLetter(taken);
    for (FormFold* fold : folds)
        fold->setText(withLetter(fold->text(), taken));
    for (const FormFold* fold : folds)
        for (FieldCell* cell : fold->cells())
            cell->giveLetter(taken);
}

} // namespace goodturn::ui
