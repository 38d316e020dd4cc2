#pragma once

#include <QDate>

namespace goodturn::ui {

class DayField;

/// A day that the program counts out until the person sets another.
class SuggestedDay
{
public:
    explicit SuggestedDay(DayField* field) : field_(field) {}

    /// Shows a stored day, or the suggestion where there is none.
    void show(QDate stored, QDate suggestion);
    /// A new suggestion; it replaces the one before, not a day that the person set.
    void suggest(QDate suggestion);

private:
    DayField* field_;
    QDate suggestion_;
};

} // namespace goodturn::ui
