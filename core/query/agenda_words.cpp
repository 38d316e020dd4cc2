#include "core/query/agenda_words.h"

#include "core/query/occasion_words.h"

#include <QCoreApplication>

namespace goodturn::query {
using Kind = AgendaRow::Kind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Agenda", text);
}

} // namespace

QString agendaTitle(const AgendaRow& row)
{
    const QString gift = row.title.isEmpty() ? tr("a gift") : tr("“%1”").arg(row.title);
    switch (row.kind) {
    case Kind::OrderGift:
        return tr("Order %1").arg(gift);
    case Kind::InscribeGift:
        return tr("Inscribe %1").arg(gift);
    case Kind::PostGift:
        return tr("Post %1").arg(gift);
    case Kind::GiftThanks:
        return tr("Did %1 bring a thank-you?").arg(gift);
    case Kind::AskWaiting:
        return tr("No answer yet: %1").arg(row.title);
    case Kind::Goal:
        return tr("Their goal: %1").arg(row.title);
    case Kind::Occasion:
        return occasionTitle(row);
    default:
        return row.title;
    }
}

} // namespace goodturn::query
