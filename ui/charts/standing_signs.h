#pragma once

#include "ui/charts/chart_plan.h"
#include "ui/charts/hatching.h"

#include "core/domain/standing.h"

#include <array>

class QPainter;

namespace goodturn::ui {

/// The standings in the order in which legends and stacks have them, from what has come furthest.
inline constexpr std::array standingOrder{
    Standing::Earned, Standing::Balanced,   Standing::GiveFirst, Standing::TheyAreOwed,
    Standing::Test,   Standing::QualifyOut, Standing::New};

/// How charts show a standing: in the colours of its pill, and without colour by the shape of its
/// mark and the hatch of its area.
struct StandingLook
{
    enum class Shape
    {
        Disc,
        Ring,
        Square,
        Diamond,
        Up, ///< triangles
        Down,
        Cross
    };

    Shape shape = Shape::Disc;
    Hatch hatch = Hatch::None;
    bool solid = false; ///< its area is filled with ink
    QColor ink;         ///< at least 3:1 on the style's ground
    QColor pale;        ///< the ground of its area
};

StandingLook standingLook(Standing standing, const ChartStyle& style);

/// A mark of side `size` around `centre`.
void drawStandingMark(QPainter& painter, QPointF centre, double size, const StandingLook& look,
                      const ChartStyle& style);
/// An area: its ground, hatch and edge.
void drawStandingArea(QPainter& painter, const QRectF& box, const StandingLook& look, double em);

/// What is left free along the edges, for the frame of what has the keyboard.
inline double sideOf(double em)
{
    return em * 0.4;
}

/// A standing in a legend: the place of its sign, and its words.
struct StandingKey
{
    Standing standing = Standing::New;
    QRectF sign;
    PlacedText words;
};

/// Puts the keys, whose words are set, into rows along the lower edge of a chart, and returns where
/// they begin. Where they would take more than half of it there are none: read-outs say the same.
double placeKeys(std::vector<StandingKey>& keys, const QFont& font, QSizeF size);

} // namespace goodturn::ui
