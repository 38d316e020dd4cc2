#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace goodturn {

/// A birthday: month and day, the year when it is known. Text form: "1980-03-22" or "--03-22".
class PartialDate
{
public:
    PartialDate() = default;

    /// Fails on a day that no year has. 29 February is allowed without a year.
    static Result<PartialDate> fromParts(std::optional<int> year, int month, int day);
    static Result<PartialDate> parse(const QString& text);

    bool isNull() const { return month_ == 0; }
    std::optional<int> year() const { return year_; }
    int month() const { return month_; }
    int day() const { return day_; }
    QString toString() const;

    /// The first anniversary on or after `from`; 29 February is kept on the 28th in common years.
    QDate nextOnOrAfter(QDate from) const;

    bool operator==(const PartialDate&) const = default;

private:
    std::optional<int> year_;
    int month_ = 0;
    int day_ = 0;
};

} // namespace goodturn
