#include "core/query/occasion_words.h"

#include "core/domain/labels.h"
#include "core/reciprocity/explanation.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::query {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("OccasionWords", text);
}

QString yearsText(int years)
{
    return reciprocity::counted(years, "1 year", QT_TRANSLATE_N_NOOP("Explanation", "%Ln years"));
}

QString holidayTitle(const AgendaRow& row)
{
    const QString name = label(row.occasion);
    if (row.people == 1)
        return tr("%1: %2 keeps it").arg(name, row.person);
    return tr("%1: %2 keep it").arg(name, whoseOccasion(row));
}

} // namespace

QString whoseOccasion(const AgendaRow& row)
{
    if (row.people > 1) {
        const int more = row.people - row.named;
        return more > 0 ? tr("%1 and %2 more").arg(row.person, QLocale().toString(more))
                        : row.person;
    }
    return row.person.isEmpty() ? row.account : row.person;
}

QString occasionTitle(const AgendaRow& row)
{
    const QString years = row.years > 0 ? yearsText(row.years) : QString();
    switch (row.occasion) {
    case Occasion::Birthday:
        return row.years > 0
                   ? tr("Birthday: %1 (%2)").arg(row.person, QLocale().toString(row.years))
                   : tr("Birthday: %1").arg(row.person);
    case Occasion::WorkAnniversary:
        return years.isEmpty() ? tr("Work anniversary: %1").arg(row.person)
                               : tr("%1: %2 at %3").arg(row.person, years, row.account);
    case Occasion::ClientAnniversary:
        return years.isEmpty() ? tr("Client anniversary: %1").arg(row.account)
                               : tr("%1: a client for %2").arg(row.account, years);
    case Occasion::Own:
        return years.isEmpty() ? tr("%1: %2").arg(row.title, whoseOccasion(row))
                               : tr("%1: %2, %3").arg(row.title, whoseOccasion(row), years);
    default:
        return holidayTitle(row);
    }
}

} // namespace goodturn::query
