#include "core/reciprocity/posterior.h"

#include <cmath>

namespace goodturn::reciprocity {

double BetaPosterior::standardDeviation() const
{
    return std::sqrt(a * b / (a + b + 1)) / (a + b);
}

double GammaPosterior::standardDeviation() const
{
    return std::sqrt(shape) / rate;
}

} // namespace goodturn::reciprocity
