#include "ui/delegates/sparkline.h"

#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

constexpr double leastScale = 2.0; // points

double drawn(double points)
{
    return std::isfinite(points) && points > 0 ? points : 0;
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& rect, const std::array<double, 12>& given,
                    const std::array<double, 12>& received, const Tokens& tokens)
{
    double most = leastScale;
    for (size_t month = 0; month < given.size(); ++month)
        most = std::max({most, drawn(given[month]), drawn(received[month])});
    const double middle = std::floor(rect.center().y()) + 0.5;
    const double half = rect.height() / 2 - 1;
    const double step = rect.width() / double(given.size());
    const double width = std::max(2.0, std::floor(step * 0.7));
    painter.fillRect(QRectF(rect.left(), middle - 0.5, rect.width(), 1), tokens.line);
    for (size_t month = 0; month < given.size(); ++month) {
        const double x = std::round(rect.left() + step * double(month) + (step - width) / 2);
        const auto bar = [&](double points) {
            return points > 0 ? std::max(1.0, std::round(half * points / most)) : 0.0;
        };
        const double up = bar(drawn(given[month]));
        const double down = bar(drawn(received[month]));
        painter.fillRect(QRectF(x, middle - 0.5 - up, width, up), tokens.given);
        painter.fillRect(QRectF(x, middle + 0.5, width, down), tokens.received);
    }
}

} // namespace goodturn::ui
