#include "ui/pages/gifts/inscription_review.h"

namespace goodturn::ui {

QString inscriptionReview(const QString&)
{
    return {};
}

} // namespace goodturn::ui
