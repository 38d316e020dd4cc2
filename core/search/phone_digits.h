#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace goodturn::search {

/// Phone numbers as digits that compare alike however they are written: +49 (0)30 1234-56,
/// 0049 30 123456 and, in Germany, 030/123456 are all 4930123456 (E.164 without its plus).
class PhoneDigits
{
public:
    /// `region` ("DE") is where numbers without a country are dialled; empty where it is unknown.
    explicit PhoneDigits(const QString& region);
    /// By the system's country.
    static QString systemRegion();

    /// Of a number as it is written. One that is none keeps the digits it has, without leading
    /// noughts. Empty when there are none.
    std::string stored(std::string_view written) const;

    /// Part of a number while it is typed.
    struct Typed
    {
        std::string digits;
        bool fromStart = false; ///< they are where the number begins, with its country
    };
    /// The ways to read what was typed as a number; none when it is no number or has fewer than
    /// three digits.
    std::vector<Typed> typed(const QString& text) const;

private:
    std::string parsed(const std::string& written) const;

    std::string region_;
};

} // namespace goodturn::search
