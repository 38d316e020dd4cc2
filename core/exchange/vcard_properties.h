#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace goodturn::exchange {

/// One line of a card, unfolded and taken apart, its value still escaped.
struct VCardProperty
{
    int line = 0;         ///< where it begins, from 1
    QByteArray group;     ///< "item1", lower-case, or empty
    QByteArray name;      ///< upper-case; empty when the line is no property at all
    QStringList types;    ///< the words of TYPE, lower-case, each by itself
    QString omittedYear;  ///< X-APPLE-OMIT-YEAR, or empty
    int preference = 100; ///< PREF 1 to 100, 1 for TYPE=pref; the least is preferred
    QString value;
    bool guessed = false; ///< not UTF-8, so read as Windows-1252
    bool tooLong = false; ///< over the limit, and cut there
};

/// Takes the properties of a file of cards (RFC 2426, RFC 6350) one after another. Lines are
/// unfolded as bytes, before decoding, in linear time; line ends may be of any system.
/// Quoted-printable values, as vCard 2.1 writes them, are decoded. Empty lines are passed over.
class VCardPropertyReader
{
public:
    static constexpr qsizetype mostBytes = 16 * 1024 * 1024;

    explicit VCardPropertyReader(QByteArray bytes);

    std::optional<VCardProperty> next();

private:
    QByteArrayView takePhysicalLine();
    QByteArray takeLogicalLine(bool& tooLong);
    bool atEnd() const { return at_ >= bytes_.size(); }

    QByteArray bytes_;
    qsizetype at_ = 0;
    int line_ = 1;
};

} // namespace goodturn::exchange
