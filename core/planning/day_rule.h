#pragma once

#include "core/domain/occasion.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace goodturn::planning {

/// A public holiday's rule, as resources/planning/public_holidays.json writes it:
///   12-25                  a day of the year
///   easter+1               days after (or before, -2) a holiday of occasion.h, by its code
///   3 mon 01, last mon 05  the third Monday of January, the last of May
///   fri from 06-19         the first Friday on or after a day
///   mon before 05-25       the last Monday before it
/// and after that any of: since-2021, until-2023; weekend-next, sun-next, sat-before, sun-before
/// (what falls on it is kept on the next, or the previous, day that is free); first-if-fri (the 1st
/// of that month instead where it is a Friday).
class DayRule
{
public:
    /// Nothing where the text is none of these.
    static std::optional<DayRule> parse(const QString& text);

    /// The days in a year as the rule has them, without what weekends change.
    std::vector<QDate> daysIn(int year) const;
    /// On which day it is kept instead: `step` days further each time, from `day` on; 0: as it is.
    int stepFrom(QDate day) const;

private:
    enum class Form
    {
        DayOfYear,
        OfHoliday,
        NthWeekday,
        WeekdayFrom,
        WeekdayBefore
    };

    bool readForm(QStringList& words);
    bool readDay(const QString& text);
    bool readHoliday(const QString& text);
    bool readModifier(const QString& word);
    QDate weekdayIn(int year) const;

    Form form_ = Form::DayOfYear;
    int month_ = 0;
    int day_ = 0;
    int weekday_ = 0;
    int nth_ = 0; ///< -1: the last
    Occasion holiday_ = Occasion::Own;
    int offset_ = 0;
    int since_ = 0;
    int until_ = 9999;
    int saturdayStep_ = 0;
    int sundayStep_ = 0;
    bool firstIfFriday_ = false;
};

} // namespace goodturn::planning
