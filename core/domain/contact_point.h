#pragma once

#include "core/base/enum_codes.h"

#include <QString>

namespace goodturn {

/// Where an e-mail address, phone number or postal address belongs.
enum class PointKind
{
    Work,
    Home,
    Mobile,
    Other
};

template<>
struct EnumCodes<PointKind>
{
    static constexpr EnumCode<PointKind> all[] = {
        {PointKind::Work, "work"},
        {PointKind::Home, "home"},
        {PointKind::Mobile, "mobile"},
        {PointKind::Other, "other"},
    };
};

/// An e-mail address or a phone number with its kind. The first of a list is the preferred one.
struct ContactPoint
{
    PointKind kind = PointKind::Work;
    QString value;

    bool operator==(const ContactPoint&) const = default;
};

/// Whether the text has the shape of an e-mail address or of a phone number. One that has not is
/// kept as it was written, and marked.
bool looksLikeEmail(const QString& text);
bool looksLikePhone(const QString& text);

struct Address
{
    PointKind kind = PointKind::Work;
    QString street;
    QString city;
    QString region;
    QString postcode;
    QString country;

    bool isEmpty() const;
    bool operator==(const Address&) const = default;
};

} // namespace goodturn
