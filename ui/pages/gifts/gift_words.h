#pragma once

#include "core/domain/gift.h"
#include "core/query/gift_rows.h"
#include "core/query/page_rows.h"

#include <QDate>
#include <QString>

#include <vector>

namespace goodturn::ui {

/// The states that head the columns of the board, in their order.
const std::vector<GiftState>& boardStates();
/// The column where gifts of the state stand: what has arrived with what is ordered, what is
/// delivered or came back with what is sent.
GiftState columnOf(GiftState state);
/// All states that a gift can be brought to step by step, in their order; not cancelling it.
const std::vector<GiftState>& stepStates();
/// "Sent · thank-you awaited" and the like.
QString columnTitle(GiftState state);
/// The act that brings a gift to `state`: "Mark ordered".
QString stepText(GiftState state);

/// The part of the record that the planning rules look at.
Gift asGift(const query::GiftRow& row);

/// For whom: the person, or the account when it is for nobody in particular.
QString recipientOf(const query::GiftRow& row);
/// “The Box” — Marc Levinson; what there is of it.
QString workOf(const query::GiftRow& row);
QString occasionOf(const query::GiftRow& row);
/// The quiet line of a card: what helps with the next step.
QString asideOf(const query::GiftRow& row, QDate today);

struct CardDay
{
    QString text; ///< "by 18 Dec", "late 2 d", "sent 4 Nov"
    bool late = false;
};
CardDay cardDay(const query::GiftRow& row, QDate today);

/// "already given to Ines Duarte (14 Dec 2025)", "given to Jan de Boer, same account", "a gift to
/// you from her", one a line; empty when nobody has it.
QStringList repeatWords(const query::GiftRepeats& repeats);

/// "December 2026 · planned budget €260": the month for which most gifts are being prepared, and
/// the budgets of these, each currency by itself. Empty when none is planned.
QString budgetLine(const std::vector<query::GiftRow>& gifts, QDate today);

/// Whether all words of `text` begin a word of what the card shows.
bool matchesText(const query::GiftRow& row, const QString& text);

} // namespace goodturn::ui
