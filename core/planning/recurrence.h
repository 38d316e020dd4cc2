#pragma once

#include "core/base/enum_codes.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace goodturn::planning {

/// How something comes back, as a form offers it.
enum class Repeat
{
    Never,
    Daily,
    WorkingDays,
    Weekly,
    Monthly,
    Yearly,
    ByRule ///< any other rule
};

} // namespace goodturn::planning

template<>
struct goodturn::EnumCodes<goodturn::planning::Repeat>
{
    using Repeat = planning::Repeat;
    static constexpr EnumCode<Repeat> all[] = {
        {Repeat::Never, "never"},
        {Repeat::Daily, "daily"},
        {Repeat::WorkingDays, "working-days"},
        {Repeat::Weekly, "weekly"},
        {Repeat::Monthly, "monthly"},
        {Repeat::Yearly, "yearly"},
        {Repeat::ByRule, "by-rule"},
    };
};

namespace goodturn::planning {

/// An RRULE of RFC 5545 over whole days. What comes more often than daily is refused, and so is a
/// rule that never comes; one without an end goes on to the end of 2199.
class Recurrence
{
public:
    /// The rule from its first day on. InvalidInput says what is wrong with it.
    static Result<Recurrence> parse(const QString& rule, QDate start);

    /// The first day after `day`; null when it has ended.
    QDate nextAfter(QDate day) const;
    /// The days from `from` to `until`, the first `most` of them.
    std::vector<QDate> between(QDate from, QDate until, int most) const;

private:
    Recurrence(QByteArray rule, QDate start, bool isCounted)
        : rule_(std::move(rule))
        , start_(start)
        , isCounted_(isCounted)
    {
    }

    QByteArray rule_;
    QDate start_;
    bool isCounted_; ///< COUNT: it can't be entered in its midst
};

/// The rule that a choice stands for, from its first day on: monthly from the 31st is the last day
/// of shorter months, yearly from 29 February the 28th of common years. Empty for Never and ByRule.
QString ruleFor(Repeat repeat, QDate start);
/// The choice that a rule is, on whatever day it began.
Repeat repeatOf(const QString& rule);

/// "Every month", "On working days"; "By its rule".
QString label(Repeat repeat);

} // namespace goodturn::planning
