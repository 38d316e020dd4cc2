#pragma once

#include "core/report/document.h"

#include <QDate>

namespace goodturn::report {

/// What every report says of itself.
struct Frame
{
    QDate today;
    QString preparedBy;
    QString bookName; ///< "book.goodturn"
};

/// A document without content: its author, its day, and its foot, which names the book for the rep
/// alone.
Document framed(const QString& title, const Frame& frame, Audience audience);
/// "Favours · 22 November 2026 · prepared by A. Rep": what stands below a title.
QString preparedLine(const QString& what, const Frame& frame);

/// "2026", "November 2026", "1 January to 22 November 2026", "12 November 2026".
QString periodText(QDate from, QDate to);
/// "1 account", "1,180 accounts".
QString accountsText(qsizetype count);
/// "1,180", by the locale.
QString countText(qsizetype count);

} // namespace goodturn::report
