#pragma once

#include "core/query/page_rows.h"
#include "ui/models/row_table_model.h"

#include <QString>

#include <vector>

namespace goodturn::ui {

/// Which entries a figure is made of.
enum class Behind
{
    Nothing,
    Given,
    Received,
    AllFavours,
    Asks
};

/// One of the large figures under the reason.
struct FigureTile
{
    QString label;
    QString value;
    QString detail; ///< the small line below; may be empty
    Ink ink = Ink::Plain;
    QString toolTip = {};
    Behind behind = Behind::Nothing;

    bool operator==(const FigureTile&) const = default;
};

/// `openAsks`: asked, and without an answer.
std::vector<FigureTile> figureTiles(const query::AccountHead& head, int openAsks);

/// A figure of the model by its name, with what it says.
struct FigureLine
{
    QString name;
    QString value;
    QString meaning;
    Behind behind = Behind::Nothing;
};

/// Every figure that the standing and its reasons are made of, in the order of the model.
std::vector<FigureLine> figureLines(const reciprocity::Figures& figures);

/// "58 %" from 30 resolved opportunities on, words before: fewer allow no more.
QString chanceText(double chance, const reciprocity::Figures& figures);

} // namespace goodturn::ui
