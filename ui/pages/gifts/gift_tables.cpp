#include "ui/pages/gifts/gift_tables.h"

#include "ui/theme/format.h"

#include <QCoreApplication>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::AgendaRow;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("GiftTables", text);
}

template<class Row, class Text>
TableColumn<Row> words(const QString& heading, int chars, Text text)
{
    return {heading, text, chars, Qt::AlignLeading, {}, {}, text};
}

QString titleOf(const DueGift& due)
{
    const bool isReminder = due.agenda.kind == AgendaRow::Kind::Reminder;
    if (due.agenda.title.isEmpty())
        return tr("pick a book");
    return isReminder ? due.agenda.title : tr("“%1”").arg(due.agenda.title);
}

} // namespace

QString dueWord(AgendaRow::Kind kind)
{
    switch (kind) {
    case AgendaRow::Kind::OrderGift:
        return tr("Order");
    case AgendaRow::Kind::InscribeGift:
        return tr("Inscribe");
    case AgendaRow::Kind::PostGift:
        return tr("Post");
    case AgendaRow::Kind::GiftThanks:
        return tr("Thanked for yet?");
    case AgendaRow::Kind::Reminder:
        return tr("Reconnect");
    case AgendaRow::Kind::AskWaiting:
    case AgendaRow::Kind::Goal:
    case AgendaRow::Kind::Occasion:
    case AgendaRow::Kind::Quiet:
    case AgendaRow::Kind::Advice:
        return {};
    }
    Q_UNREACHABLE();
}

GiftState stateDoneBy(AgendaRow::Kind kind)
{
    switch (kind) {
    case AgendaRow::Kind::OrderGift:
        return GiftState::Ordered;
    case AgendaRow::Kind::InscribeGift:
        return GiftState::Inscribed;
    case AgendaRow::Kind::PostGift:
        return GiftState::Sent;
    case AgendaRow::Kind::GiftThanks:
        return GiftState::Thanked;
    default:
        return GiftState::Idea;
    }
}

std::vector<TableColumn<DueGift>> dueColumns(const std::function<QDate()>& today)
{
    auto when = words<DueGift>(tr("When"), 18, [today](const DueGift& due) {
        const QString day = relativeDay(due.agenda.due, today());
        return due.agenda.late ? tr("late: %1").arg(day) : day;
    });
    when.ink = [](const DueGift& due) { return due.agenda.late ? Ink::Alert : Ink::Plain; };
    when.toolTip = [](const DueGift& due) { return longDay(due.agenda.due); };
    auto what = words<DueGift>(tr("To do"), 16,
                               [](const DueGift& due) { return dueWord(due.agenda.kind); });
    return {
        when, what, words<DueGift>(tr("Gift"), 0, titleOf),
        words<DueGift>(tr("For"), 15, [](const DueGift& due) { return due.agenda.person; }),
        words<DueGift>(tr("Account"), 17, [](const DueGift& due) { return due.agenda.account; })};
}

} // namespace goodturn::ui
