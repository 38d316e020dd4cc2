#pragma once

#include <QDate>
#include <QDateTime>

namespace goodturn {

/// Where "now" and "today" come from, so that tests and `--as-of` can say.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// The day on the rep's calendar.
    virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    QDate today() const override;
};

/// A clock that stands at noon UTC of one day until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today) : today_(today) {}
    void moveTo(QDate today) { today_ = today; }
    QDateTime nowUtc() const override;
    QDate today() const override { return today_; }

private:
    QDate today_;
};

} // namespace goodturn
