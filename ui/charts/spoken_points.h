#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace goodturn::ui {

/// What a drawn chart tells screen readers point by point. A widget that is one of these is a list
/// to them with an item for each point: its name, its value, its place, whether it is the current
/// one, and an act to press it.
class SpokenPoints
{
public:
    SpokenPoints();
    virtual ~SpokenPoints() = default;
    SpokenPoints(const SpokenPoints&) = delete;
    SpokenPoints& operator=(const SpokenPoints&) = delete;

    virtual int pointCount() const = 0;
    virtual QString pointName(int point) const = 0;    ///< "November 2026"
    virtual QString pointValue(int point) const = 0;   ///< "given 4, felt balance +2.0"
    virtual QString pointDetails(int point) const = 0; ///< what is behind it, a line each
    /// In the coordinates of the widget; empty while it is out of view.
    virtual QRect pointPlace(int point) const = 0;
    virtual int pointAt(QPoint place) const = 0; ///< -1: none
    virtual int currentPoint() const = 0;        ///< that the keys have walked to; -1: none
    virtual void goToPoint(int point) = 0;       ///< as the keys do
    virtual void pressPoint(int point) = 0;      ///< as Enter does
};

/// Tells screen readers that another point is the current one.
void announcePoint(QWidget* chart, int point);
/// Tells them that there are other points, or that their values are others.
void announcePoints(QWidget* chart);

} // namespace goodturn::ui
