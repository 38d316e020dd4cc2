#include "ui/quick/quick_words.h"

#include "core/domain/labels.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using quick::What;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("QuickWords", text);
}

QString thing(const book::QuickEntry& entry)
{
    switch (entry.what) {
    case What::Given:
        return tr("%1 given").arg(label(entry.favourKind));
    case What::Received:
        return tr("%1 received").arg(label(entry.favourKind));
    case What::Interaction:
        return label(entry.interactionKind);
    case What::Ask:
        return tr("Ask: %1").arg(label(entry.askKind));
    case What::Reminder:
        return tr("Reminder");
    }
    Q_UNREACHABLE();
}

} // namespace

QString whatText(What what)
{
    switch (what) {
    case What::Given:
        return tr("Favour given");
    case What::Received:
        return tr("Favour received");
    case What::Interaction:
        return tr("Contact");
    case What::Ask:
        return tr("Ask");
    case What::Reminder:
        return tr("Reminder");
    }
    Q_UNREACHABLE();
}

QString whoCaption(What what)
{
    return what == What::Given         ? tr("To &whom")
           : what == What::Received    ? tr("From &whom")
           : what == What::Interaction ? tr("&With whom")
                                       : tr("&Who");
}

QString dayCaption(What what)
{
    return what == What::Reminder ? tr("&Due on")
           : what == What::Ask    ? tr("Aske&d on")
                                  : tr("&Day");
}

QString savedText(const book::QuickEntry& entry, const QStringList& names, const QString& account,
                  QDate today)
{
    QStringList parts{thing(entry)};
    if (!names.isEmpty())
        parts << names.join(u", "_s).left(120);
    if (!account.isEmpty())
        parts << account.left(80);
    if (entry.day.isValid())
        parts << relativeDay(entry.day, today);
    if (entry.money)
        parts << moneyText(*entry.money);
    return tr("Saved: %1").arg(parts.join(u" · "_s));
}

QStringList remarks(const quick::QuickDraft& draft, const QStringList& names)
{
    QStringList lines;
    if (draft.futureDay.isValid())
        lines << tr("“%1” is still to come, so it stays in the text. To plan it, choose Reminder.")
                     .arg(draft.futureText.left(40));
    for (const quick::PersonGuess& person : draft.people)
        if (person.matches.size() > 1 && !person.likelyNew)
            lines << tr("%1 people are called %2; the one you dealt with last is chosen.")
                         .arg(QLocale().toString(qsizetype(person.matches.size())),
                              person.name.left(60));
    if (const auto& account = draft.account; account.matches.size() > 1)
        lines << tr("%1 accounts have “%2” in their name; the likeliest is chosen.")
                     .arg(QLocale().toString(qsizetype(account.matches.size())),
                          account.name.left(60));
    if (names.size() > 1 && draft.what != What::Interaction)
        lines << tr("It is kept with %1; the others are named in its detail.")
                     .arg(names.front().left(60));
    return lines;
}

} // namespace goodturn::ui
