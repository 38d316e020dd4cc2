#pragma once

#include "core/base/result.h"

#include <QString>

namespace goodturn {

/// An exact amount: minor units (cents) of one ISO 4217 currency. Amounts of different currencies
/// are never added.
class Money
{
public:
    /// Fails when `currency` is no ISO 4217 code.
    static Result<Money> fromMinor(qint64 minor, const QString& currency);

    /// Reads a plain decimal such as "1180" or "12.50" (a point, no group separators). Fails on
    /// more digits than the currency has, on overflow, on anything else.
    static Result<Money> parse(const QString& decimal, const QString& currency);

    qint64 minor() const { return minor_; }
    const QString& currency() const { return currency_; }

    /// Digits after the point: 2 for EUR, 0 for JPY, 3 for KWD (ICU's table of ISO 4217).
    int digits() const;
    /// Major units, for drawing and for the suggested felt worth only; never for sums.
    double toMajor() const;
    /// "1180.00": the form that parse() reads.
    QString toDecimal() const;

    bool operator==(const Money&) const = default;

private:
    Money(qint64 minor, QString currency) : minor_(minor), currency_(std::move(currency)) {}

    qint64 minor_ = 0;
    QString currency_;
};

/// The currency's digits after the point, or an error when there is no such currency.
Result<int> currencyDigits(const QString& currency);

/// The sum, unless it overflows or the currencies differ.
Result<Money> add(const Money& a, const Money& b);

} // namespace goodturn
