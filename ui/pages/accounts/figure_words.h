#pragma once

#include "core/query/page_rows.h"
#include "core/reciprocity/why.h"
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

/// The value of a figure as it is shown: "1.250", "3", "now and then".
QString figureText(const reciprocity::Explanation& explanation,
                   const reciprocity::Figures& figures);

/// "58 %" from 30 resolved opportunities on, words before: fewer allow no more.
QString chanceText(double chance, const reciprocity::Figures& figures);

} // namespace goodturn::ui
