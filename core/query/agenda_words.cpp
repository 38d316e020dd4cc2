#include "core/query/agenda_words.h"

#include "core/query/occasion_words.h"
#include "core/reciprocity/explanation.h"

#include <QCoreApplication>

namespace goodturn::query {
using Kind = AgendaRow::Kind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Agenda", text);
}

/// The gift by its title and the person; either may be missing.
QString giftText(const AgendaRow& row)
{
    const QString title = row.title.isEmpty() ? tr("a gift") : tr("“%1”").arg(row.title);
    return row.person.isEmpty() ? title : tr("%1 for %2").arg(title, row.person);
}

QString quietText(const AgendaRow& row)
{
    if (row.touch.touch == planning::Touch::InTime)
        return tr("Be in touch, as usual");
    const QString days = reciprocity::counted(row.touch.days, "1 day",
                                              QT_TRANSLATE_N_NOOP("Explanation", "%Ln days"));
    return row.touch.touch == planning::Touch::Quiet
               ? tr("Quiet for %1, longer than you meant").arg(days)
               : tr("Going quiet: no contact for %1").arg(days);
}

} // namespace

QString agendaTitle(const AgendaRow& row)
{
    switch (row.kind) {
    case Kind::OrderGift:
        return row.title.isEmpty() ? tr("Choose and order %1").arg(giftText(row))
                                   : tr("Order %1").arg(giftText(row));
    case Kind::InscribeGift:
        return tr("Inscribe %1").arg(giftText(row));
    case Kind::PostGift:
        return tr("Post %1").arg(giftText(row));
    case Kind::GiftThanks:
        return tr("Did %1 bring a thank-you?").arg(giftText(row));
    case Kind::AskWaiting:
        return tr("No answer yet: %1").arg(row.title);
    case Kind::Goal:
        return tr("Their goal: %1").arg(row.title);
    case Kind::Occasion:
        return occasionTitle(row);
    case Kind::Quiet:
        return quietText(row);
    case Kind::Reminder:
    case Kind::Advice:
        return row.title;
    }
    Q_UNREACHABLE();
}

} // namespace goodturn::query
