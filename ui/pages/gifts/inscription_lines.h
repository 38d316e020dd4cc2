#pragma once

#include "core/book/inscription_service.h"
#include "core/query/page_rows.h"
#include "core/report/card_sheet.h"
#include "ui/models/row_table_model.h"

namespace goodturn::ui {

class Desk;

/// A gift on the inscription desk.
struct InscriptionLine
{
    query::GiftRow row;
    QString giver; ///< in whose name it is; empty: the rep's
    std::optional<CardPaper> card;
    QStringList also; ///< who else gets it, by name
    QDate printedOn;
    bool isChosen = false; ///< it is in the run
};

/// The gifts that are still to be sent, with what their cards need, in the order of `rows`. Those
/// with words that were never printed are chosen.
std::vector<InscriptionLine> inscriptionLines(Desk& desk, const std::vector<query::GiftRow>& rows);
report::CardText cardOf(const InscriptionLine& line, const QString& rep);
/// The words that suit the gift, from its template.
QString suggestedWords(Desk& desk, GiftId gift);
std::vector<TableColumn<InscriptionLine>> inscriptionColumns(std::function<QDate()> today);

} // namespace goodturn::ui
