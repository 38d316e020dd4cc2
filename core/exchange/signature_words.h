#pragma once

#include "core/domain/contact_point.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace goodturn::exchange {

/// What a part of a signature looks like. Parts are single lines without white space around them.

/// "Harbour & Lowe Ltd": ends in a legal form.
bool looksLikeCompany(const QString& part);
/// "Operations director": has a word for a position.
bool looksLikePosition(const QString& part);
/// "Ines Duarte": two to four words that begin with capitals, without digits.
bool looksLikeName(const QString& part);
/// "Kind regards,", "--".
bool isGreeting(const QString& part);
/// "14 Harbour Road": a street with a number.
bool looksLikeStreet(const QString& part);
/// The name of a country, in the locale's words, its own, or English.
bool isCountry(const QString& part);

/// A postcode and the place beside it: "London SE1 2AB", "20457 Hamburg".
struct PostcodeLine
{
    QString postcode;
    QString city;
};
std::optional<PostcodeLine> postcodeLine(const QString& part);

/// Letters and digits only, folded: "harbourloweltd".
QString compactName(const QString& name);
/// The name of the company in an address: "harbourlowe" of "ines@mail.harbourlowe.co.uk"; empty
/// for the addresses that anybody can have (gmail.com).
QString companyLabel(const QString& email);
/// The domain of an address, folded; empty for those that anybody can have.
QString companyDomain(const QString& email);

} // namespace goodturn::exchange
