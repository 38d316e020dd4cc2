#include "ui/pages/gifts/inscription_review.h"

#include "core/writing/person_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {

QString inscriptionReview(const QString& text)
{
    const writing::PersonWords words = writing::countPersonWords(text);
    if (words.i + words.we + words.you == 0)
        return {};
    const QLocale locale;
    return QCoreApplication::translate("InscriptionReview", "It says you %1 ×, I or we %2 ×")
        .arg(locale.toString(words.you), locale.toString(words.i + words.we));
}

} // namespace goodturn::ui
