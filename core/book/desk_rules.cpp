#include "core/book/rules.h"

#include "core/book/rule_steps.h"
#include "core/domain/isbn.h"
#include "core/planning/own_occasion_day.h"
#include "core/planning/recurrence.h"
#include "core/planning/reminder_steps.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

/// The rules of what is planned: gifts, books of the shelf, goals, reminders, occasions.
namespace goodturn::book {
using namespace Qt::StringLiterals;
using namespace rules;

namespace {

constexpr int mostCopies = 9999;

/// What a gift and a book of the shelf say of a book. An ISBN that can't be right is kept.
template<class T>
Result<void> cleanBook(T& book)
{
    GT_TRY(clean(book.title, TextLimit::Line, tr("The title")));
    GT_TRY(clean(book.author, TextLimit::Name, tr("The author")));
    GT_TRY(clean(book.isbn, TextLimit::Name, tr("The ISBN")));
    GT_TRY(clean(book.publisher, TextLimit::Name, tr("The publisher")));
    GT_TRY(clean(book.edition, TextLimit::Name, tr("The edition")));
    book.isbn = keptIsbn(book.isbn);
    return {};
}

/// Everybody once; with nobody before them, the first of them is whom it is for.
Result<void> cleanRecipients(Gift& g)
{
    std::vector<ContactId> others;
    for (const ContactId person : g.alsoFor) {
        if (!g.recipient)
            g.recipient = person;
        if (person != *g.recipient && std::ranges::find(others, person) == others.end())
            others.push_back(person);
    }
    if (others.size() > maxListLength)
        return invalid(tr("A gift is for %1 people at most.").arg(maxListLength));
    g.alsoFor = std::move(others);
    return {};
}

/// The rule in capitals, as calendars write it.
Result<void> checkRule(QString& rule, QDate first)
{
    rule = rule.simplified().remove(u' ').toUpper();
    if (rule.startsWith(u"RRULE:"_s))
        rule.remove(0, 6);
    if (!rule.isEmpty())
        GT_TRY(planning::Recurrence::parse(rule, first));
    return {};
}

Result<void> checkLead(int days)
{
    if (days >= 0 && days <= planning::mostLeadDays)
        return {};
    return invalid(
        tr("It can be told up to %1 days ahead.").arg(QString::number(planning::mostLeadDays)));
}

/// A day without a year comes every year, and by no other rule.
Result<void> checkYearly(OwnOccasion& o)
{
    if (o.day.isNull() || o.day.year())
        return {};
    if (!o.rule.isEmpty() && planning::repeatOf(o.rule) != planning::Repeat::Yearly)
        return invalid(tr("Without a year it comes every year. Say in which year it began."));
    o.rule = planning::ruleFor(planning::Repeat::Yearly, planning::firstDay(o));
    return {};
}

} // namespace

Result<Gift> validated(Gift g)
{
    GT_TRY(needsAccount(g.accountId));
    GT_TRY(cleanBook(g));
    GT_TRY(cleanRecipients(g));
    GT_TRY(clean(g.giver, TextLimit::Name, tr("In whose name it is")));
    if (g.giverId)
        g.giver.clear();
    GT_TRY(clean(g.supplier, TextLimit::Name, tr("The supplier")));
    GT_TRY(clean(g.url, TextLimit::Line, tr("The web page")));
    GT_TRY(clean(g.tracking, TextLimit::Line, tr("The parcel’s number")));
    GT_TRY(clean(g.why, TextLimit::Line, tr("The reason for this gift")));
    GT_TRY(clean(g.inscription, TextLimit::Note, tr("The inscription")));
    GT_TRY(clean(g.occasionName, TextLimit::Name, tr("The occasion")));
    GT_TRY(clean(g.reaction, TextLimit::Line, tr("The reaction")));
    GT_TRY(checkMoney(g.budget, tr("The budget")));
    GT_TRY(checkMoney(g.cost, tr("The cost")));
    for (const QDate day :
         {g.arriveBy, g.orderBy, g.inscribeBy, g.postBy, g.reconnectOn, g.orderedOn, g.arrivedOn,
          g.inscribedOn, g.cardPrintedOn, g.sentOn, g.deliveredOn, g.thankedOn, g.returnedOn})
        GT_TRY(checkDay(day, tr("A day of the gift")));
    if (g.title.isEmpty() && g.state != GiftState::Idea && g.state != GiftState::Cancelled)
        return invalid(tr("The gift has no title yet. Fill it in before you go on."));
    if (g.title.isEmpty() && !g.recipient)
        return invalid(tr("Say whom the gift is for, or what it is."));
    return g;
}

Result<ShelfBook> validated(ShelfBook b)
{
    GT_TRY(cleanBook(b));
    if (b.title.isEmpty())
        return invalid(tr("The title is missing. Fill it in."));
    GT_TRY(cleanList(b.tags, tr("The tags")));
    GT_TRY(clean(b.about, TextLimit::Note, tr("What it is about")));
    if (b.copies < 0 || b.copies > mostCopies)
        return invalid(tr("Of one book, none to %1 copies can be at hand.")
                           .arg(QLocale().toString(mostCopies)));
    return b;
}

Result<Goal> validated(Goal g)
{
    GT_TRY(needsAccount(g.accountId));
    GT_TRY(required(g.title, TextLimit::Line, tr("The goal")));
    GT_TRY(checkDay(g.dueOn, tr("The day it is due")));
    GT_TRY(checkDay(g.achievedOn, tr("The day it was reached")));
    return g;
}

Result<Reminder> validated(Reminder r)
{
    GT_TRY(required(r.title, TextLimit::Line, tr("What to be reminded of")));
    GT_TRY(checkDay(r.dueOn, tr("The day"), true));
    GT_TRY(checkDay(r.firstOn, tr("The first day")));
    GT_TRY(checkDay(r.snoozedUntil, tr("The day to which it is put off")));
    GT_TRY(checkDay(r.doneOn, tr("The day it was done")));
    GT_TRY(clean(r.timeZone, TextLimit::Name, tr("The time zone")));
    if (!r.timeZone.isEmpty() && !QTimeZone(r.timeZone.toUtf8()).isValid())
        return invalid(tr("“%1” is no time zone.").arg(r.timeZone.left(60)));
    GT_TRY(checkLead(r.leadDays));
    GT_TRY(checkRule(r.rule, r.firstOn.isValid() ? r.firstOn : r.dueOn));
    return r;
}

Result<OwnOccasion> validated(OwnOccasion o)
{
    if (o.contactId)
        o.accountId.reset();
    if (!o.contactId && !o.accountId)
        return invalid(tr("Say whose occasion it is: a person’s or an account’s."));
    GT_TRY(required(o.name, TextLimit::Name, tr("The occasion")));
    GT_TRY(clean(o.notes, TextLimit::Note, tr("The notes")));
    GT_TRY(checkLead(o.leadDays));
    const QDate first = planning::firstDay(o);
    if (first.year() > 2199)
        return invalid(tr("The day lies after the end of 2199."));
    GT_TRY(checkRule(o.rule, first.isValid() ? first : QDate(2024, 1, 1)));
    GT_TRY(checkYearly(o));
    return o;
}

} // namespace goodturn::book
