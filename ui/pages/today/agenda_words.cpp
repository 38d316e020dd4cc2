#include "ui/pages/today/agenda_words.h"

#include "core/planning/recurrence.h"
#include "core/query/agenda_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

using Kind = query::AgendaRow::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("AgendaWords", text);
}

QString adviceText(const query::AgendaRow& row)
{
    switch (row.standing) {
    case Standing::TheyAreOwed:
        return tr("Give something to %1").arg(row.account);
    case Standing::Earned:
        return tr("You have earned the right to ask %1").arg(row.account);
    case Standing::Test:
        return tr("Test %1 with a small ask").arg(row.account);
    case Standing::QualifyOut:
        return tr("Is %1 still worth the effort?").arg(row.account);
    default:
        return tr("A thought about %1").arg(row.account);
    }
}

} // namespace

DueGroup dueGroup(QDate due, QDate today)
{
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    if (due < today)
        return DueGroup::Late;
    if (due == today)
        return DueGroup::Today;
    if (due <= sunday)
        return DueGroup::ThisWeek;
    return due <= sunday.addDays(7) ? DueGroup::NextWeek : DueGroup::After;
}

DueGroup groupOf(const query::AgendaRow& row, QDate today, QDate lastSeen)
{
    switch (row.kind) {
    case Kind::AskWaiting:
        return DueGroup::Waiting;
    case Kind::Quiet:
        return DueGroup::GoingQuiet;
    case Kind::Advice:
        return DueGroup::Advice;
    case Kind::Occasion:
        return row.due > today ? DueGroup::Occasions : DueGroup::Today;
    default:
        break;
    }
    const bool wasAway = lastSeen.isValid() && lastSeen < today.addDays(-1);
    return wasAway && row.due > lastSeen && row.due < today ? DueGroup::Away
                                                            : dueGroup(row.due, today);
}

QString groupTitle(DueGroup group)
{
    switch (group) {
    case DueGroup::Late:
        return tr("Late");
    case DueGroup::Today:
        return tr("Today");
    case DueGroup::ThisWeek:
        return tr("This week");
    case DueGroup::NextWeek:
        return tr("Next week");
    case DueGroup::After:
        return tr("After that");
    case DueGroup::Away:
        return tr("While you were away");
    case DueGroup::Occasions:
        return tr("Coming up");
    case DueGroup::Waiting:
        return tr("Waiting for an answer");
    case DueGroup::GoingQuiet:
        return tr("Going quiet");
    case DueGroup::Advice:
        return tr("Worth a thought");
    }
    Q_UNREACHABLE();
}

QString agendaTitle(const query::AgendaRow& row)
{
    return row.kind == Kind::Advice ? adviceText(row) : query::agendaTitle(row);
}

QString agendaContext(const query::AgendaRow& row, QDate today)
{
    if (row.kind == Kind::Advice)
        return row.reason;
    if (row.kind == Kind::Occasion) {
        QStringList parts{row.person.isEmpty() ? QString() : row.account, longDay(row.due)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    QStringList parts{row.account};
    if (row.account.isEmpty())
        parts = {row.person};
    if (row.at.isValid())
        parts << QLocale().toString(row.at, QLocale::ShortFormat);
    if (row.deadline.isValid())
        parts << (row.deadline > row.due ? tr("due %1") : tr("put off, was due %1"))
                     .arg(relativeDay(row.deadline, today));
    if (!row.rule.isEmpty())
        parts << planning::label(planning::repeatOf(row.rule)).toLower();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString agendaIcon(Kind kind)
{
    switch (kind) {
    case Kind::OrderGift:
        return u"gift"_s;
    case Kind::InscribeGift:
        return u"pen"_s;
    case Kind::PostGift:
        return u"post"_s;
    case Kind::GiftThanks:
        return u"book"_s;
    case Kind::AskWaiting:
        return u"ask"_s;
    case Kind::Goal:
        return u"goal"_s;
    case Kind::Occasion:
        return u"occasion"_s;
    case Kind::Quiet:
        return u"reminder"_s;
    case Kind::Reminder:
        return u"reminder"_s;
    case Kind::Advice:
        return u"check"_s;
    }
    Q_UNREACHABLE();
}

QString doneCaption(const query::AgendaRow& row)
{
    switch (row.kind) {
    case Kind::OrderGift:
        return tr("Mark ordered");
    case Kind::InscribeGift:
        return tr("Mark inscribed");
    case Kind::PostGift:
        return tr("Mark sent");
    case Kind::GiftThanks:
        return tr("Mark thanked");
    case Kind::AskWaiting:
        return tr("Answer…");
    case Kind::Goal:
        return tr("Reached");
    case Kind::Occasion:
        return row.people > 1 ? tr("Plan gifts…") : tr("Plan a gift…");
    case Kind::Quiet:
        return tr("Log…");
    case Kind::Reminder:
        return tr("Done");
    case Kind::Advice:
        return row.standing == Standing::TheyAreOwed  ? tr("Give…")
               : row.standing == Standing::QualifyOut ? tr("Look…")
                                                      : tr("Ask…");
    }
    Q_UNREACHABLE();
}

} // namespace goodturn::ui
